import { NOTHING_KNOWN } from 'c/mappingViewUtils';
import MappingWorkbench from 'c/mappingWorkbench';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const VIEW = {
    headerTargets: [],
    lineTargets: [],
    headerContext: NOTHING_KNOWN,
    lineContext: NOTHING_KNOWN,
    problems: [],
    draftMappings: [],
    liveMappings: [],
    sampleMappings: []
};
const PARTS = [
    'c-mapping-targets',
    'c-mapping-try-out',
    'c-mapping-problems',
    'c-mapping-versions'
].join();

async function open(properties: Record<string, unknown> = {}): Promise<Rendered> {
    const bench = render('c-mapping-workbench', MappingWorkbench, { view: VIEW, ...properties });
    await settle();
    return bench;
}
const shown = ({ findAll }: Rendered) => findAll(PARTS).map(({ tagName }) => tagName.toLowerCase());
async function tell({ findAll }: Rendered, tag: string, event: string, detail?: unknown) {
    findAll(tag)[0]?.dispatchEvent(new CustomEvent(event, { detail }));
    await settle();
}

describe('c-mapping-workbench', () => {
    it('renders the tab that is seen, and no other', async () => {
        const bench = await open();
        expect(shown(bench)).toEqual(['c-mapping-targets']);
        (bench.element as unknown as { show(tab: string): void }).show('Problems');
        await settle();
        expect(shown(bench)).toEqual(['c-mapping-problems']);
    });

    it('lists no fields before their order is known, so that none moves under the mouse', async () => {
        const bench = await open({ isReadingFields: true });
        expect(shown(bench)).toEqual([]);
        expect(bench.find('reading')).toBeDefined();
        Object.assign(bench.element, { isReadingFields: false });
        await settle();
        expect(shown(bench)).toEqual(['c-mapping-targets']);
        expect(bench.findAll('lightning-spinner')).toHaveLength(0);
    });

    it('begins with the level that it was opened for', async () => {
        expect((await open({ level: 'Line' })).findAll('lightning-tabset')[0]).toMatchObject({
            activeTabValue: 'Line'
        });
    });

    it('shows what a record becomes as soon as one is chosen', async () => {
        const bench = await open();
        const read = recordEvents(bench.element, 'sampleread');
        await tell(bench, 'lightning-record-picker', 'change', { recordId: '006' });
        expect(shown(bench)).toEqual(['c-mapping-try-out']);
        expect(bench.findAll('c-mapping-sample')[0]?.recordId).toBe('006');
        const source = { header: { id: '006', values: {} }, lines: [] };
        await tell(bench, 'c-mapping-sample', 'read', source);
        expect(read).toEqual([null, source]);
    });

    it('leads from a mistake to its field', async () => {
        const bench = await open({ level: 'Problems' });
        await tell(bench, 'c-mapping-problems', 'fieldasked', {
            level: 'Line',
            intacctField: 'memo'
        });
        expect(shown(bench)).toEqual(['c-mapping-targets']);
    });

    it.each([
        ['c-mapping-file', 'imported', 'imported'],
        ['c-mapping-file', 'refused', 'failed'],
        ['c-mapping-sample', 'failed', 'failed']
    ])('passes on from %s: %s', async (tag, event, told) => {
        const bench = await open();
        const passed = recordEvents(bench.element, told);
        await tell(bench, tag, event, 'detail');
        expect(passed).toEqual(['detail']);
    });

    it('passes on which version is to return', async () => {
        const bench = await open({ level: 'Versions' });
        const returned = recordEvents(bench.element, 'returned');
        await tell(bench, 'c-mapping-versions', 'returned', 'v0');
        expect(returned).toEqual(['v0']);
    });

    it('is accessible', async () => {
        const { element } = await open();
        await expect(element).toBeAccessible();
    });
});
