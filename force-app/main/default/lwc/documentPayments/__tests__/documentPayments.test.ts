import DocumentPayments from 'c/documentPayments';
import { PAYMENTS_QUERY } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import { answer } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const INVOICE = { id: 'a0I1', total: '100.3', currencyCode: 'USD' };

const paid = (number: string, amount: number, appliedAt: string) => ({
    Id: `line of ${number}`,
    Sales_Invoice__c: 'a0I1',
    Applied_At__c: appliedAt,
    Amount__c: amount,
    Payment__r: {
        Id: `id of ${number}`,
        Name: number,
        Method__c: 'printedCheck',
        State__c: 'complete',
        Currency_Code__c: 'USD'
    }
});
const PAYMENTS = [paid('CHK-1', 0.1, '2026-11-10'), paid('CHK-2', 0.2, '2026-11-20')];

async function show(
    payments: Record<string, unknown>[] = PAYMENTS,
    isOn = true
): Promise<Rendered> {
    const shown = render('c-document-payments', DocumentPayments, { document: INVOICE });
    await settle();
    wires.graphql.answer(
        PAYMENTS_QUERY,
        answer({
            Intacct_AR_Payment_Line__c: payments,
            Intacct_Settings__c: [{ Id: 'a0S', Payment_Details__c: isOn }]
        })
    );
    await settle();
    return shown;
}

const balances = ({ findAll }: Rendered) =>
    findAll('[data-id="balance"] lightning-formatted-number').map((shown) => shown.value);

describe('c-document-payments', () => {
    it('asks for the payments of just this invoice', async () => {
        await show();
        expect(wires.graphql.getLastConfig()?.variables).toEqual({ invoiceIds: ['a0I1'] });
    });

    it('shows payments newest first, with a link and in the words of the user', async () => {
        const { findAll, textOf } = await show();
        expect(findAll('c-record-link').map(({ label }) => label)).toEqual(['CHK-2', 'CHK-1']);
        expect(textOf('payment')).toBe('CheckComplete');
    });

    it('shows what was left after each payment, to the cent', async () => {
        expect(balances(await show())).toEqual(['100', '100.2']);
    });

    it('adds a reversal to what is left', async () => {
        const reversal = paid('CHK-1', -0.1, '2026-11-21');
        expect(balances(await show([...PAYMENTS, { ...reversal, Id: 'reversal' }]))).toEqual([
            '100.1',
            '100',
            '100.2'
        ]);
    });

    it('shows no amount without the permission to see amounts', async () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        const { findAll } = await show();
        expect(findAll('lightning-formatted-number')).toHaveLength(0);
    });

    it('tells an unpaid invoice from payments that are not brought to Salesforce', async () => {
        expect((await show([])).textOf('empty')).toMatch(/^Nothing has been paid/);
        document.body.replaceChildren();
        expect((await show([], false)).textOf('empty')).toMatch(/switch on Payment details/);
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const shown = render('c-document-payments', DocumentPayments, { document: INVOICE });
        expect(shown.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(PAYMENTS_QUERY, 'no access');
        await settle();
        expect(shown.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
