import DocumentTile from 'c/documentTile';
import { seesAmounts } from 'c/permissionService';
import { render } from 'test/render';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const ORDER = {
    id: 'a0D1',
    number: 'SO-0042',
    typeName: 'Sales Order',
    state: 'Pending',
    total: 4253.56,
    currencyCode: 'USD',
    syncedAt: '2026-11-24T03:00:00.000Z',
    isDeleted: false
};
const show = (values: Record<string, unknown> = {}) =>
    render('c-document-tile', DocumentTile, { document: { ...ORDER, ...values } });

describe('c-document-tile', () => {
    it('shows number, type, state and total and leads to the record', () => {
        const { findAll, textOf } = show();
        expect(findAll('c-record-link')[0]).toMatchObject({ recordId: 'a0D1', label: 'SO-0042' });
        expect(textOf('type')).toBe('Sales Order');
        expect(textOf('state')).toBe('State Pending');
        const [total] = findAll('lightning-formatted-number');
        expect(total).toMatchObject({ value: 4253.56, currencyCode: 'USD' });
    });

    it.each([
        ['Draft', 'State Draft'],
        ['Ready', 'State Ready'],
        ['Error', 'State Error']
    ])('says how far a Sales Document is before Intacct has it: %s', (syncStatus, words) => {
        const { find, textOf } = show({ syncStatus, state: undefined, total: undefined });
        expect(textOf('state')).toBe(words);
        expect(find('total')).toBeNull();
    });

    it.each(['Synced', 'Changed'])(
        'says where a Sales Document stands in Intacct once it is there: %s',
        (syncStatus) => {
            expect(show({ syncStatus }).textOf('state')).toBe('State Pending');
        }
    );

    it('says what is due of an invoice, to whoever may see amounts', () => {
        expect(show().find('due')).toBeNull();
        const due = show({ totalDue: 0 }).findAll('[data-id="due"] lightning-formatted-number');
        expect(due[0]?.value).toBe(0);
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        expect(show({ totalDue: 5 }).find('due')).toBeNull();
    });

    it('says how fresh that is, as a timestamp that the base component takes', () => {
        const [age] = show().findAll('lightning-relative-date-time');
        expect(age?.value).toBe(Date.UTC(2026, 10, 24, 3));
        expect(show({ syncedAt: undefined }).findAll('lightning-relative-date-time')).toHaveLength(
            0
        );
    });

    it('marks a document that is deleted in Intacct', () => {
        const { findAll } = show({ isDeleted: true });
        expect(findAll('lightning-badge')[0]?.label).toBe('Deleted in Intacct');
    });

    it('names the opportunity in lists across opportunities only', () => {
        const order = { ...ORDER, opportunityId: '0061', opportunityName: 'Renewal 2027' };
        const tile = render('c-document-tile', DocumentTile, {
            document: order,
            namesOpportunity: true
        });
        expect(tile.findAll('[data-id="opportunity"] c-record-link')[0]).toMatchObject({
            recordId: '0061',
            label: 'Renewal 2027'
        });
        expect(show(order).find('opportunity')).toBeNull();
    });

    it('shows no total without the permission to see amounts', () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        expect(show().find('total')).toBeNull();
    });

    it('is accessible', async () => {
        show();
        await expect(document.body).toBeAccessible();
    });
});
