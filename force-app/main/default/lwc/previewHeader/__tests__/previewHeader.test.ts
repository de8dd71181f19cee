import PreviewHeader from 'c/previewHeader';
import { render } from 'test/render';

const entry = (field: string, value: string | boolean, recordName = '') => ({
    field,
    label: field,
    value,
    recordName,
    provenance: `from ${field}`
});
const show = (...values: unknown[]) => render('c-preview-header', PreviewHeader, { values });

describe('c-preview-header', () => {
    it('shows a value, the record it names and where it came from', () => {
        expect(show(entry('customer.id', 'C-17', 'Acme')).textOf('customer.id')).toBe(
            'customer.idC-17Acmefrom customer.id'
        );
    });

    it('shows a calendar date in the form of the user, whatever the time zone', () => {
        const [date] = show(entry('txnDate', '2026-11-24')).findAll(
            'lightning-formatted-date-time'
        );
        expect([date?.value, date?.timeZone]).toEqual(['2026-11-24', 'UTC']);
    });

    it('shows a tick as a word', () => {
        expect(show(entry('enableTax', true)).textOf('enableTax')).toContain('Yes');
    });

    it('is accessible', async () => {
        show(entry('customer.id', 'C-17', 'Acme'), entry('txnDate', '2026-11-24'));
        await expect(document.body).toBeAccessible();
    });
});
