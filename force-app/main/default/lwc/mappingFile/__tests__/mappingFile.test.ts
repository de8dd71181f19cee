import MappingFile from 'c/mappingFile';
import { fromMappingFile, toMappingFile } from 'c/mappingFileUtils';
import { row } from 'test/mappingRows';
import { recordEvents, render, settle } from 'test/render';

const ROWS = [row(), row({ level: 'Line', intacctField: 'unit' })];
const TEXT = toMappingFile(ROWS, {
    transactionType: 'Sales Quote',
    exportedAt: '2026-11-24T08:00:00Z'
});

function show() {
    const file = render('c-mapping-file', MappingFile, { rows: ROWS, typeName: 'Sales Order' });
    return {
        ...file,
        imported: recordEvents(file.element, 'imported'),
        refused: recordEvents(file.element, 'refused'),
        choose: async (text: () => Promise<string>) => {
            Object.assign(file.find('file'), { files: [{ name: 'sandbox.json', text }] });
            file.find('file').dispatchEvent(new CustomEvent('change'));
            await settle();
        }
    };
}

describe('c-mapping-file', () => {
    it('exports a file that can be imported again', () => {
        const { find } = show();
        const link = find('download') as unknown as HTMLAnchorElement;
        const clicked = jest.spyOn(link, 'click').mockImplementation(() => undefined);
        find('export').click();
        expect(clicked).toHaveBeenCalledTimes(1);
        expect(link.download).toMatch(/^Sales Order mapping \d{4}-\d{2}-\d{2}\.json$/);
        const text = decodeURIComponent(link.href.split(',').slice(1).join(','));
        expect(fromMappingFile(text)).toMatchObject({
            ok: true,
            transactionType: 'Sales Order',
            rows: [{ intacctField: 'memo' }, { intacctField: 'unit' }]
        });
    });

    it('tells the rows of a file that was chosen, and where they come from', async () => {
        const { choose, imported } = show();
        await choose(() => Promise.resolve(TEXT));
        expect(imported).toMatchObject([
            { fileName: 'sandbox.json', transactionType: 'Sales Quote', rows: [{}, {}] }
        ]);
    });

    it('says what is wrong with a file', async () => {
        const { choose, refused } = show();
        await choose(() => Promise.resolve('{}'));
        expect(refused[0]).toEqual([expect.stringMatching(/is not an Intacct mapping/)]);
    });

    it('names ten mistakes of a broken file', async () => {
        const { choose, refused } = show();
        const broken = { ...JSON.parse(TEXT), rows: Array.from({ length: 50 }, () => null) };
        await choose(() => Promise.resolve(JSON.stringify(broken)));
        expect(refused[0]).toHaveLength(10);
    });

    it('says so when the file cannot be read', async () => {
        const { choose, refused } = show();
        await choose(() => Promise.reject(new Error('gone')));
        expect(refused[0]).toEqual([expect.stringMatching(/could not be read/)]);
    });

    it('is accessible', async () => {
        await expect(show().element).toBeAccessible();
    });
});
