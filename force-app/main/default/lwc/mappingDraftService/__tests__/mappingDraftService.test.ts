import { discardDraft, saveDraft, toMapping } from 'c/mappingDraftService';
import { executeMutation } from 'lightning/graphql';
import { mappingAnswer, mappingRow, TYPE_ID, VERSION_ID } from 'test/mappingAnswer';
import { row } from 'test/mappingRows';
import { answer } from 'test/records';

const execute = jest.mocked(executeMutation);
const READ = { id: VERSION_ID, revision: 4 };
const COUNTED = { Id: VERSION_ID, Intacct_Mapping_Version__c: { Revision__c: 5 } };
const DRAFT = { Id: VERSION_ID, Name: 'Draft', Number__c: 2, Status__c: 'Draft' };
const TO_SAVE = { typeId: TYPE_ID, name: 'Draft 3', number: 3 };

const sent = () => {
    const [mutation] = execute.mock.calls[0] ?? [];
    return { text: String(mutation?.query), variables: mutation?.variables ?? {} };
};
const keys = (rows: readonly { key: string }[] = []) => rows.map(({ key }) => key);

describe('c/mappingDraftService', () => {
    beforeEach(() => execute.mockReset().mockResolvedValue({ data: {} }));

    it('opens what is live as the start of a draft when there is none', () => {
        const mapping = toMapping(
            mappingAnswer({
                rows: [
                    mappingRow({ Id: 'live', Active__c: true, Is_Enabled__c: false }),
                    mappingRow({ Id: 'off', Active__c: false, Is_Enabled__c: true })
                ]
            })
        );
        expect(mapping?.rows.map(({ key, isEnabled }) => [key, isEnabled])).toEqual([
            ['live', true],
            ['off', false]
        ]);
        expect(keys(mapping?.live)).toEqual(['live']);
    });

    it('opens the draft beside what is live', () => {
        const mapping = toMapping(
            mappingAnswer({
                versions: [DRAFT],
                rows: [
                    mappingRow({ Id: 'live', Active__c: true }),
                    mappingRow({ Id: 'drafted', Version__c: VERSION_ID, Is_Enabled__c: false })
                ]
            })
        );
        expect(keys(mapping?.rows)).toEqual(['drafted']);
        expect(mapping?.rows[0]?.isEnabled).toBe(false);
        expect(keys(mapping?.live)).toEqual(['live']);
    });

    it.each([
        [[], 'Salesforce'],
        [[{ Id: 's', Price_Source__c: 'Intacct' }], 'Intacct']
    ])('knows who sets the prices: %p', (settings, priceSource) => {
        expect(toMapping(mappingAnswer({ settings }))?.priceSource).toBe(priceSource);
    });

    it('knows nothing of a transaction type that is gone', () => {
        expect(toMapping(answer({ Intacct_Transaction_Type__c: [] }))).toBeUndefined();
    });

    it.each([
        { text: '{"Web":"online"}', map: { Web: 'online' } },
        { text: 'broken', map: {} },
        { text: 'null', map: {} },
        { text: '', map: {} }
    ])('reads the value map $text', ({ text, map }) => {
        const mapping = toMapping(mappingAnswer({ rows: [mappingRow({ Value_Map__c: text })] }));
        expect(mapping?.rows[0]?.valueMap).toEqual(map);
    });

    it('begins a draft with all its rows in one mutation, none of them live', async () => {
        const rows = [row({ valueMap: { a: 'b' } }), row()];
        await saveDraft({ ...TO_SAVE, draft: undefined, saved: rows, edited: rows });
        const { text, variables } = sent();
        expect(execute).toHaveBeenCalledTimes(1);
        expect(text).toContain('allOrNone: true');
        expect(Object.keys(variables)).toEqual(['version', 'c0', 'c1']);
        expect(variables.version).toMatchObject({
            Intacct_Mapping_Version__c: { Status__c: 'Draft', Draft_Key__c: TYPE_ID }
        });
        expect(variables.c0).toMatchObject({
            Intacct_Field_Mapping__c: {
                Version__c: '@{version}',
                Active__c: false,
                Value_Map__c: '{"a":"b"}'
            }
        });
    });

    it('writes only what differs from the saved draft', async () => {
        const [kept, changed, gone] = [row(), row(), row()];
        const edited = [kept, { ...changed, value: 'x', rule: 'Constant' as const }, row()];
        await saveDraft({
            ...TO_SAVE,
            draft: READ,
            saved: [kept, changed, gone],
            edited
        });
        const { variables } = sent();
        expect(Object.keys(variables)).toEqual(['saved', 'd0', 'u0', 'c0']);
        expect(variables.d0).toEqual({ Id: gone.key });
        expect(variables.u0).toMatchObject({ Id: changed.key });
        expect(variables.c0).toMatchObject({
            Intacct_Field_Mapping__c: { Version__c: VERSION_ID }
        });
    });

    it('puts no value into the text of the mutation', async () => {
        const evil = row({ rule: 'Constant', value: '") { Id } }', salesforceField: '' });
        await saveDraft({ ...TO_SAVE, draft: undefined, saved: [], edited: [evil] });
        expect(sent().text).not.toContain(evil.value);
    });

    it('counts each save, so that one on top of another’s is refused as a whole', async () => {
        const rows = [row()];
        const edited = rows.map((one) => ({ ...one, value: 'x', rule: 'Constant' as const }));
        await saveDraft({ ...TO_SAVE, draft: READ, saved: rows, edited });
        expect(sent().text).toContain('allOrNone: true');
        expect(sent().variables.saved).toEqual(COUNTED);
    });

    it('passes on why the platform refused', async () => {
        const errors = [{ message: 'Value too long' }];
        execute.mockResolvedValue({ errors });
        const save = saveDraft({ ...TO_SAVE, draft: undefined, saved: [], edited: [row()] });
        await expect(save).rejects.toEqual(errors);
    });

    it('discards a draft with its rows', async () => {
        const rows = [row()];
        await discardDraft(READ, rows);
        expect(sent().variables).toEqual({
            saved: COUNTED,
            d0: { Id: rows[0]?.key },
            version: { Id: VERSION_ID }
        });
    });
});
