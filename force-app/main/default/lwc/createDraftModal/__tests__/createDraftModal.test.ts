import CreateDraftModal from 'c/createDraftModal';
import { mappingsQuery } from 'c/mappingSourceService';
import { executeMutation } from 'lightning/graphql';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { OPPORTUNITY_ID, TYPE_ID } from 'test/salesOrder';
import { wires } from 'test/wires';

const DOCUMENT = 'Intacct_Sales_Document__c';
const LINE = 'Intacct_Sales_Document_Line__c';
const mutate = jest.mocked(executeMutation);

const row = (Level__c: string, Intacct_Field__c: string, Salesforce_Field__c: string) => ({
    Id: Salesforce_Field__c,
    Level__c,
    Intacct_Field__c,
    Rule__c: 'Field',
    Salesforce_Field__c
});
const ROWS = [
    row('Header', 'customer.id', 'Account__r.Intacct_Customer_Id__c'),
    row('Header', 'txnDate', 'Document_Date__c'),
    row('Header', 'memo', 'Total__c'),
    row('Line', 'dimensions.item.id', 'Item_Id__c'),
    row('Line', 'dimensions.item.id', 'Product__r.ProductCode'),
    row('Line', 'unitQuantity', 'Quantity__c')
];
const field = (apiName: string, dataType: string, createable = true) =>
    [apiName, { apiName, dataType, createable }] as const;
const info = (apiName: string, ...fields: ReturnType<typeof field>[]) => ({
    statusCode: 200,
    result: { apiName, fields: Object.fromEntries(fields) }
});
const INFOS = {
    results: [
        info(DOCUMENT, field('Document_Date__c', 'Date'), field('Total__c', 'Currency', false)),
        info(LINE, field('Item_Id__c', 'String'), field('Quantity__c', 'Double'))
    ]
};
const PREVIEW = {
    errorCount: 1,
    header: [
        { field: 'customer.id', value: 'C-00017' },
        { field: 'txnDate', value: '2026-11-24' },
        { field: 'memo', value: '12.00' }
    ],
    lines: [
        {
            number: 1,
            values: [
                { field: 'dimensions.item.id', value: 'FUR-BO-1' },
                { field: 'unitQuantity', value: '2.5' }
            ]
        }
    ],
    source: {
        header: { values: { AccountId: '001A' } },
        lines: [{ values: { Product2Id: '01tA' } }]
    }
};

async function open(rows: readonly object[] = ROWS): Promise<Rendered> {
    const modal = render('c-create-draft-modal', CreateDraftModal, {
        label: 'Create Sales Order',
        opportunityId: OPPORTUNITY_ID,
        opportunityName: 'Renewal 2027',
        typeId: TYPE_ID,
        typeName: 'Sales Order',
        currencyCode: 'USD'
    });
    await settle();
    wires.graphql.answer(
        mappingsQuery('Advanced'),
        answer({ Intacct_Field_Mapping__c: rows as Record<string, unknown>[] })
    );
    wires.objectInfos.emit(INFOS);
    preview(modal, PREVIEW);
    await settle();
    return modal;
}

function preview({ findAll }: Rendered, detail: unknown): void {
    findAll('c-transaction-preview')[0]?.dispatchEvent(new CustomEvent('previewed', { detail }));
}

async function create({ find }: Rendered): Promise<void> {
    find('create').click();
    await settle();
}

describe('c-create-draft-modal', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({
            data: {
                uiapi: { record0: { Record: { Id: 'a0D1' } }, record1: { Record: { Id: 'a0L1' } } }
            }
        });
    });

    it('drafts a document that, sent as it is, becomes what the preview shows', async () => {
        await create(await open());
        expect(mutate).toHaveBeenCalledTimes(1);
        expect(mutate.mock.calls[0]?.[0].variables).toEqual({
            input0: {
                [DOCUMENT]: {
                    Name: 'Sales Order – Renewal 2027',
                    Transaction_Type__c: TYPE_ID,
                    Opportunity__c: OPPORTUNITY_ID,
                    Account__c: '001A',
                    Currency_Code__c: 'USD',
                    Source_Object__c: 'Opportunity',
                    Source_Record_Id__c: OPPORTUNITY_ID,
                    Document_Date__c: '2026-11-24'
                }
            },
            input1: {
                [LINE]: {
                    Document__c: '@{record0}',
                    Line_Number__c: 1,
                    Product__c: '01tA',
                    Item_Id__c: 'FUR-BO-1',
                    Quantity__c: 2.5
                }
            }
        });
    });

    it('closes with the draft that it has made', async () => {
        const modal = await open();
        const closed = recordEvents(modal.element, 'modalclosed');
        await create(modal);
        expect(closed).toEqual(['a0D1']);
    });

    it('drafts once when it is clicked twice', async () => {
        const { find } = await open();
        find('create').click();
        find('create').click();
        await settle();
        expect(mutate).toHaveBeenCalledTimes(1);
    });

    it('keeps Create Draft disabled while there is no preview', async () => {
        const modal = await open();
        preview(modal, null);
        await settle();
        expect(modal.find('create').disabled).toBe(true);
    });

    it('says who has to act when nothing is mapped for Sales Documents of the type', async () => {
        const modal = await open([]);
        expect(modal.find('create').disabled).toBe(true);
        expect(modal.findAll('c-error-panel')[0]?.errors).toContain('Sales Order');
    });

    it('shows why the platform refused the draft and lets the person try again', async () => {
        mutate.mockResolvedValueOnce({ errors: [{ message: 'title too long' }] });
        const modal = await open();
        await create(modal);
        expect(modal.findAll('c-error-panel')).toHaveLength(1);
        await create(modal);
        expect(modal.findAll('c-error-panel')).toHaveLength(0);
    });

    it('is accessible', async () => {
        await open();
        await expect(document.body).toBeAccessible();
    });
});
