import AccountDocuments from 'c/accountDocuments';
import { ACCOUNT_COUNTS_QUERY } from 'c/documentService';
import { CONFIGURATION_QUERY } from 'c/mappingSourceService';
import { seesAmounts } from 'c/permissionService';
import { answer, uiRecord } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const BALANCES = { Intacct_Open_Balance__c: 3000, Intacct_Overdue_Balance__c: 1250.5 };
const COUNTS = { Intacct_Sales_Order__c: 3, Intacct_Sales_Invoice__c: 12 };

const countsAnswer = (counts: Record<string, number>) => ({
    uiapi: {
        query: Object.fromEntries(
            Object.entries(counts).map(([object, totalCount]) => [
                object,
                { totalCount, edges: [] }
            ])
        )
    }
});

async function show(
    balances: Record<string, unknown> = BALANCES,
    counts: Record<string, number> = COUNTS
): Promise<Rendered> {
    const card = render('c-account-documents', AccountDocuments, { recordId: '001A' });
    await settle();
    wires.record.emit(uiRecord('Account', '001A', balances));
    wires.graphql.answer(
        CONFIGURATION_QUERY,
        answer({ Intacct_Settings__c: [{ Id: 'a0S', Base_Currency__c: 'USD' }] })
    );
    wires.graphql.answer(ACCOUNT_COUNTS_QUERY, countsAnswer(counts));
    await settle();
    return card;
}

describe('c-account-documents', () => {
    it('shows what is open and overdue, in the currency of the company', async () => {
        const { findAll } = await show();
        expect(findAll('lightning-formatted-number')).toMatchObject([
            { value: 3000, currencyCode: 'USD' },
            { value: 1250.5, currencyCode: 'USD' }
        ]);
    });

    it('says nothing of overdue money when there is none', async () => {
        const card = await show({ ...BALANCES, Intacct_Overdue_Balance__c: 0 });
        expect(card.find('overdue-balance')).toBeNull();
    });

    it('tells a balance that has not been read from one of zero', async () => {
        const unknown = await show({
            Intacct_Open_Balance__c: null,
            Intacct_Overdue_Balance__c: null
        });
        expect(unknown.textOf('open-balance')).toBe('not read yet');
        document.body.replaceChildren();
        const zero = await show({ ...BALANCES, Intacct_Open_Balance__c: 0 });
        expect(zero.findAll('[data-id="open-balance"] lightning-formatted-number')[0]?.value).toBe(
            0
        );
    });

    it('shows no balance without the permission to see amounts', async () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        expect((await show()).find('open-balance')).toBeNull();
    });

    it('has a tab for each kind of document that the account has', async () => {
        const { findAll } = await show();
        expect(findAll('lightning-tab').map((tab) => tab.label)).toEqual([
            'Orders (3)',
            'Invoices (12)'
        ]);
    });

    it('has one tab for the Sales Documents of all classes', async () => {
        const { findAll } = await show(BALANCES, {
            Intacct_Sales_Order__c: 1,
            Intacct_Sales_Document__c: 4
        });
        const [, tab] = findAll('lightning-tab');
        expect(tab?.label).toBe('Sales Documents (4)');
        tab?.dispatchEvent(new CustomEvent('active'));
        await settle();
        expect(findAll('c-document-list')).toMatchObject([
            { accountId: '001A', objectApiName: 'Intacct_Sales_Document__c' }
        ]);
    });

    it('lists the documents of a kind when its tab is opened', async () => {
        const card = await show();
        expect(card.findAll('c-document-list')).toHaveLength(0);
        card.findAll('lightning-tab')[1]?.dispatchEvent(new CustomEvent('active'));
        await settle();
        expect(card.findAll('c-document-list')).toMatchObject([
            { accountId: '001A', objectApiName: 'Intacct_Sales_Invoice__c' }
        ]);
    });

    it('says that the account has no documents', async () => {
        expect((await show(BALANCES, {})).textOf('empty')).toMatch(/^This account has no/);
    });

    it('tells somebody who may not see the documents which permission set to ask for', async () => {
        const card = await show();
        wires.objectInfos.emit({ results: [{ statusCode: 200 }, { statusCode: 403 }] });
        await settle();
        expect(card.textOf('no-permission')).toMatch(/permission set Intacct Sync User/);
        expect(card.findAll('lightning-tab')).toHaveLength(0);
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const card = render('c-account-documents', AccountDocuments, { recordId: '001A' });
        expect(card.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(ACCOUNT_COUNTS_QUERY, 'no access');
        await settle();
        expect(card.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
