import { createDraft, setStatus, type DraftOrder } from 'c/salesDocumentService';
import { executeMutation } from 'lightning/graphql';
import type { ObjectInfo } from 'lightning/uiObjectInfoApi';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';

const DOCUMENT = 'Intacct_Sales_Document__c';
const LINE = 'Intacct_Sales_Document_Line__c';
const mutate = jest.mocked(executeMutation);

const field = (apiName: string, dataType: string, createable = true) =>
    [apiName, { apiName, dataType, createable }] as const;
const info = (...fields: ReturnType<typeof field>[]) =>
    ({ fields: Object.fromEntries(fields) }) as unknown as ObjectInfo;
const row = (
    level: 'Header' | 'Line',
    intacctField: string,
    salesforceField: string,
    rule: 'Field' | 'Template' = 'Field'
) => ({
    id: salesforceField,
    name: salesforceField,
    level,
    intacctField,
    rule,
    salesforceField,
    isRequired: false,
    sortOrder: 10
});
const record = (values: Record<string, string>) => ({
    id: '',
    objectApiName: '',
    name: '',
    values
});
const ORDER: DraftOrder = {
    preview: {
        header: [
            { field: 'txnDate', value: '2026-11-24' },
            { field: 'memo', value: '12.00' },
            { field: 'exchangeRate', value: '1.25' },
            { field: 'isRush', value: true }
        ],
        lines: [
            { number: 1, values: [{ field: 'unitQuantity', value: '2.5' }] },
            { number: 2, values: [] }
        ],
        source: {
            header: record({ AccountId: '001A' }),
            lines: [record({ Product2Id: '01tA' })]
        }
    },
    opportunityId: '006A',
    opportunityName: 'Renewal 2027',
    typeId: 'a01',
    typeName: 'Sales Order',
    currencyCode: 'USD',
    mappings: [
        row('Header', 'txnDate', 'Document_Date__c'),
        row('Header', 'memo', 'Memo__c'),
        row('Header', 'exchangeRate', 'Rate__c'),
        row('Header', 'isRush', 'Rush__c'),
        row('Line', 'unitQuantity', 'Quantity__c')
    ],
    infos: {
        [DOCUMENT]: info(
            field('Document_Date__c', 'Date'),
            field('Memo__c', 'String'),
            field('Rate__c', 'Double'),
            field('Rush__c', 'Boolean')
        ),
        [LINE]: info(field('Quantity__c', 'Double'))
    }
};

type Fields = Record<string, unknown>;

/** What is written of the document and its lines. */
async function draft(changes: Partial<DraftOrder> = {}) {
    await createDraft({ ...ORDER, ...changes });
    const { variables = {} } = mutate.mock.calls.at(-1)![0];
    const [document, ...lines] = Object.values(variables) as Record<string, Fields>[];
    return { document: document?.[DOCUMENT], lines: lines.map((line) => line[LINE]) };
}

describe('createDraft', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: { record0: { Record: { Id: 'a09' } } } } });
    });

    it('saves the document with its lines at once and answers its Id', async () => {
        await expect(createDraft(ORDER)).resolves.toBe('a09');
        expect(mutate).toHaveBeenCalledTimes(1);
        expect(String(mutate.mock.calls[0]?.[0].query)).toContain('allOrNone: true');
    });

    it('says what the document is made from', async () => {
        const { document } = await draft();
        expect(document).toMatchObject({
            Name: 'Sales Order – Renewal 2027',
            Transaction_Type__c: 'a01',
            Opportunity__c: '006A',
            Account__c: '001A',
            Currency_Code__c: 'USD',
            Source_Object__c: 'Opportunity',
            Source_Record_Id__c: '006A'
        });
    });

    it('puts each line under the document with its number and product', async () => {
        const { lines } = await draft();
        expect(lines).toEqual([
            expect.objectContaining({
                Document__c: '@{record0}',
                Line_Number__c: 1,
                Product__c: '01tA'
            }),
            { Document__c: '@{record0}', Line_Number__c: 2, Product__c: null }
        ]);
    });

    it('fills the fields that rows read with what the preview has for Intacct', async () => {
        const { document, lines } = await draft();
        expect(document).toMatchObject({ Document_Date__c: '2026-11-24', Rush__c: true });
        expect(lines[0]?.Quantity__c).toBe(2.5);
    });

    it('writes a number as one only where the field takes numbers', async () => {
        const { document } = await draft();
        expect(document).toMatchObject({ Memo__c: '12.00', Rate__c: 1.25 });
    });

    it('cuts a name to the length that the platform takes', async () => {
        const { document } = await draft({ opportunityName: 'x'.repeat(200) });
        expect(document?.Name).toHaveLength(80);
    });

    it('leaves the currency of an org with one currency empty', async () => {
        const { document } = await draft({ currencyCode: undefined });
        expect(document?.Currency_Code__c).toBeNull();
    });

    it.each([
        ['a field that the user may not write', { createable: false }, 'Memo__c', 'Field', 'memo'],
        ['a path through another record', {}, 'Account__r.Name', 'Field', 'memo'],
        ['a row that reads no single field', {}, 'Memo__c', 'Template', 'memo'],
        ['a field that the preview has no value for', {}, 'Memo__c', 'Field', 'message']
    ] as const)('leaves out %s', async (_, { createable = true }, path, rule, intacctField) => {
        const { document } = await draft({
            mappings: [row('Header', intacctField, path, rule)],
            infos: { [DOCUMENT]: info(field('Memo__c', 'String', createable)) }
        });
        expect(document).not.toHaveProperty(['Memo__c']);
        expect(document).not.toHaveProperty(['Account__r.Name']);
    });

    it('throws what the org refuses', async () => {
        mutate.mockResolvedValue({ errors: [{ message: 'No', path: ['record1'] }] });
        await expect(createDraft(ORDER)).rejects.toEqual([
            expect.objectContaining({ message: 'Sales Order – Renewal 2027 / 1: No' })
        ]);
    });
});

describe('setStatus', () => {
    beforeEach(() => {
        mutate.mockReset();
        jest.mocked(notifyRecordUpdateAvailable).mockClear();
    });

    it('writes the status and tells whoever shows the document', async () => {
        mutate.mockResolvedValue({ data: { uiapi: {} } });
        await setStatus('a09', 'Ready');
        expect(mutate.mock.calls[0]?.[0].variables).toEqual({
            input0: { Id: 'a09', [DOCUMENT]: { Sync_Status__c: 'Ready' } }
        });
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: 'a09' }]);
    });

    it('throws what the org refuses, and tells nobody of a change', async () => {
        const errors = [{ message: 'The date is missing' }];
        mutate.mockResolvedValue({ errors });
        await expect(setStatus('a09', 'Ready')).rejects.toEqual(errors);
        expect(notifyRecordUpdateAvailable).not.toHaveBeenCalled();
    });
});
