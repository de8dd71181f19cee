import RequestFailure from 'c/requestFailure';
import { recordEvents, render, settle } from 'test/render';

const REQUEST = {
    typeName: 'Sales Order',
    errorCode: 'CUSTOMER.ON_HOLD',
    errorMessage: 'Customer C-7 is on hold.',
    errorOwner: 'Finance',
    errorDetail: '{"ia::error":{"code":"invalidRequest"}}'
};
const show = (request: Record<string, unknown>, given: object = {}) =>
    render('c-request-failure', RequestFailure, {
        request,
        fieldLabel: 'Account > Intacct Customer ID',
        recordId: '001',
        recordName: 'Acme',
        ...given
    });

describe('c-request-failure', () => {
    it('says what failed, on which field, who can fix it and where', () => {
        const { root, findAll, textOf } = show(REQUEST);
        expect(root.textContent).toContain('Sales Order was not created');
        expect(textOf('text')).toBe('Customer C-7 is on hold.');
        expect(textOf('field')).toBe('Field: Account > Intacct Customer ID');
        expect(root.textContent).toContain('Finance can fix this in Intacct.');
        expect(findAll('c-record-link')[0]?.label).toBe('Open Acme');
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

    it('leaves trying again to a page that has a button for it', () => {
        expect(show(REQUEST, { isRetriedElsewhere: true }).find('retry')).toBeNull();
    });

    it('is accessible', async () => {
        show(REQUEST);
        await expect(document.body).toBeAccessible();
    });
});
