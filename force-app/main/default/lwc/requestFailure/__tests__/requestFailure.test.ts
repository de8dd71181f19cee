import RequestFailure from 'c/requestFailure';
import { recordEvents, render, settle } from 'test/render';

const REQUEST = {
    typeName: 'Sales Order',
    errorCode: 'CUSTOMER.ON_HOLD',
    errorMessage: 'Customer C-7 (account "Acme") is on hold in Intacct.',
    errorOwner: 'Finance',
    errorField: 'customer.id',
    errorDetail: '{"ia::error":{"code":"invalidRequest"}}'
};
const show = (request: Record<string, unknown>) =>
    render('c-request-failure', RequestFailure, {
        request,
        sourceId: '006',
        sourceName: 'Renewal'
    });

describe('c-request-failure', () => {
    it('says what failed, on which field, who can fix it and where', () => {
        const { root, findAll, textOf } = show(REQUEST);
        expect(root.textContent).toContain('Sales Order was not created');
        expect(textOf('text')).toBe('Customer C-7 (account "Acme") is on hold in Intacct.');
        expect(root.textContent).toContain('Field: customer.id');
        expect(root.textContent).toContain('Finance can fix this in Intacct.');
        expect(findAll('c-record-link')[0]?.label).toBe('Open Renewal');
    });

    it('keeps the raw answer folded until Details is clicked', async () => {
        const { find, textOf } = show(REQUEST);
        expect(textOf('raw')).toBeUndefined();
        find('details').click();
        await settle();
        expect(textOf('raw')).toContain('invalidRequest');
    });

    it('offers no Details when there is no raw answer', () => {
        expect(show({ ...REQUEST, errorDetail: undefined }).find('details')).toBeNull();
    });

    it('asks its parent to try again', () => {
        const { element, find } = show(REQUEST);
        const retries = recordEvents(element, 'retried');
        find('retry').click();
        expect(retries).toHaveLength(1);
    });

    it('is accessible', async () => {
        show(REQUEST);
        await expect(document.body).toBeAccessible();
    });
});
