import DocumentTable from 'c/documentTable';
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
const show = (...documents: unknown[]) => render('c-document-table', DocumentTable, { documents });

describe('c-document-table', () => {
    it('shows number, type, state, total and freshness of each document', () => {
        const { findAll, textOf } = show(ORDER);
        expect(findAll('c-record-link')[0]?.label).toBe('SO-0042');
        expect(textOf('document')).toBe('Sales OrderPendingas of');
        const [total] = findAll('lightning-formatted-number');
        expect([total?.value, total?.currencyCode]).toEqual([4253.56, 'USD']);
        expect(findAll('lightning-relative-date-time')[0]?.value).toBe(ORDER.syncedAt);
    });

    it('says so when there is none', () => {
        expect(show().textOf('empty')).toMatch(/^Nothing has been created/);
    });

    it('marks a document that is deleted in Intacct', () => {
        const [badge] = show({ ...ORDER, isDeleted: true }).findAll('lightning-badge');
        expect(badge?.label).toBe('Deleted in Intacct');
    });

    it('shows no total without the permission to see amounts', () => {
        jest.mocked(seesAmounts).mockReturnValueOnce(false);
        expect(show(ORDER).textOf('total')).toBeUndefined();
    });

    it('is accessible', async () => {
        show(ORDER, { ...ORDER, id: 'a0D2', isDeleted: true });
        await expect(document.body).toBeAccessible();
    });
});
