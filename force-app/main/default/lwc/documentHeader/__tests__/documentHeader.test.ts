import DocumentHeader from 'c/documentHeader';
import { seesAmounts } from 'c/permissionService';
import { render } from 'test/render';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const ORDER = {
    number: 'SO-0042',
    typeName: 'Sales Order',
    state: 'Pending',
    currencyCode: 'USD',
    total: '200',
    totalPaid: '50',
    totalDue: '150',
    paymentStatus: 'Partially paid'
};
const show = (values: Record<string, unknown> = {}) =>
    render('c-document-header', DocumentHeader, { document: { ...ORDER, ...values } });

describe('c-document-header', () => {
    it('shows number, type, state, total, due and payment', () => {
        const { findAll, textOf } = show();
        expect(textOf('number')).toBe('SO-0042');
        expect(findAll('lightning-badge')[0]?.label).toBe('Sales Order');
        expect(textOf('state')).toBe('Pending');
        expect(findAll('lightning-formatted-number').map((shown) => shown.value)).toEqual([
            '200',
            '150'
        ]);
        expect(textOf('payment')).toBe('Partially paid');
    });

    it('shows how much has been paid', () => {
        const { findAll, textOf } = show();
        expect(textOf('paid')).toBe('25% paid');
        expect(findAll('lightning-progress-bar')[0]?.value).toBe(25);
    });

    it('never shows more than everything as paid', () => {
        expect(show({ totalPaid: '210' }).textOf('paid')).toBe('100% paid');
    });

    it('shows nothing as due on a document that is not paid for', () => {
        expect(show({ totalDue: undefined }).find('due')).toBeNull();
        expect(show({ totalDue: '0' }).find('due')).not.toBeNull();
    });

    it('shows no payment bar for a document that is not paid for', () => {
        expect(show({ totalPaid: undefined }).textOf('paid')).toBeUndefined();
        expect(show({ total: '0', totalPaid: '0' }).textOf('paid')).toBeUndefined();
    });

    it('shows no amount without the permission to see amounts', () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        const { findAll, textOf } = show();
        expect(findAll('lightning-formatted-number')).toHaveLength(0);
        expect(textOf('paid')).toBeUndefined();
    });

    it('says state and payment in the words of the user, not in those of Intacct', () => {
        const { textOf } = show({ state: 'partiallyConverted', paymentStatus: 'Partially Paid' });
        expect(textOf('state')).toBe('Partially converted');
        expect(textOf('payment')).toBe('Partially paid');
    });

    it('says when an invoice is due, and of a quote nothing', () => {
        const { findAll } = show({ dueDate: '2026-12-24' });
        const dates = findAll('[data-id="due-date"] lightning-formatted-date-time');
        expect(dates[0]?.value).toBe('2026-12-24');
        expect(show({ dueDate: undefined }).find('due-date')).toBeNull();
    });

    it('is accessible', async () => {
        show();
        await expect(document.body).toBeAccessible();
    });
});
