import DocumentTotals from 'c/documentTotals';
import { seesAmounts } from 'c/permissionService';
import { render, type Rendered } from 'test/render';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const invoice = (total: number, totalDue: number, values: Record<string, unknown> = {}) => ({
    documentClass: 'Invoice',
    total,
    totalDue,
    currencyCode: 'USD',
    isDeleted: false,
    ...values
});
const show = (...documents: Record<string, unknown>[]) =>
    render('c-document-totals', DocumentTotals, { documents });
const totals = ({ findAll }: Rendered) =>
    findAll('[data-id="total"]').map((total) => [
        total.querySelector('dt')?.textContent,
        (total.querySelector('lightning-formatted-number') as { value?: string } | null)?.value
    ]);

describe('c-document-totals', () => {
    it('sums up by kind, to the cent', () => {
        const quote = { documentClass: 'Quote', total: 0.1, currencyCode: 'USD' };
        const order = { documentClass: 'Order', total: 5, currencyCode: 'USD' };
        expect(
            totals(show(quote, { ...quote, total: 0.2 }, order, invoice(5, 2), invoice(7, 0)))
        ).toEqual([
            ['Quoted', '0.3'],
            ['Ordered', '5'],
            ['Invoiced', '12'],
            ['Due', '2']
        ]);
    });

    it('adds no dollars to euros', () => {
        expect(totals(show(invoice(5, 0), invoice(7, 0, { currencyCode: 'EUR' })))).toEqual([
            ['Invoiced', '5'],
            ['Invoiced', '7'],
            ['Due', '0'],
            ['Due', '0']
        ]);
    });

    it('does not count a document that is deleted in Intacct', () => {
        expect(totals(show(invoice(5, 5, { isDeleted: true })))).toEqual([]);
    });

    it('shows nothing without the permission to see amounts', () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        expect(totals(show(invoice(5, 2)))).toEqual([]);
    });

    it('is accessible', async () => {
        show(invoice(5, 2));
        await expect(document.body).toBeAccessible();
    });
});
