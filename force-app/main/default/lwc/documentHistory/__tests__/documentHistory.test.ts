import DocumentHistory from 'c/documentHistory';
import { HISTORY_QUERY } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import { answer } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/permissionService', () => ({ seesAmounts: jest.fn(() => true) }));

const REQUEST = {
    Id: 'a0R1',
    Name: 'SR-000001',
    Operation__c: 'Create Document',
    Status__c: 'Succeeded',
    CreatedDate: '2026-11-24T03:00:00.000Z',
    Completed_At__c: '2026-11-24T03:00:07.123Z',
    CreatedBy: { Name: 'Robin Rep' }
};

/** As the flows note it, with the comma behind each entry. */
const logged = (at: string) =>
    `{"at":"${at}","changes":[${[
        '{"field":"State__c","from":"Pending","to":"Partially Converted"}',
        '{"field":"Total__c","from":"100","to":"120.5"}',
        '{"field":"Due_Date__c","from":"","to":"2026-12-24"}',
        '{"field":"Reference_Number__c","from":"","to":"PO \\"7\\""}',
        'null'
    ].join()}]},`;
const FIELDS = {
    State__c: { label: 'State', dataType: 'String' },
    Total__c: { label: 'Total', dataType: 'Currency' },
    Due_Date__c: { label: 'Due Date', dataType: 'Date' },
    Reference_Number__c: { label: 'Reference', dataType: 'String' }
};

async function show(requests: Record<string, unknown>[], changeLog = ''): Promise<Rendered> {
    const history = render('c-document-history', DocumentHistory, {
        recordId: 'a0D1',
        objectApiName: 'Intacct_Sales_Order__c',
        changeLog
    });
    await settle();
    wires.objectInfo.emit({ fields: FIELDS });
    wires.graphql.answer(HISTORY_QUERY, answer({ Intacct_Sync_Request__c: requests }));
    await settle();
    return history;
}

const changes = ({ findAll }: Rendered) =>
    findAll('[data-id="change"]').map((one) => one.textContent);

describe('c-document-history', () => {
    it('shows each request: what, when, by whom and how it ended', async () => {
        const history = await show([REQUEST]);
        expect(history.findAll('c-record-link')[0]?.label).toBe('SR-000001');
        expect(history.textOf('entry')).toBe('Create documentSucceededRobin Rep');
        expect(history.findAll('lightning-formatted-date-time')[0]?.value).toBe(
            REQUEST.CreatedDate
        );
    });

    it('says what went wrong with a request that failed', async () => {
        const failed = {
            ...REQUEST,
            Status__c: 'Failed',
            Error_Message__c: 'Customer C-7 is on hold.'
        };
        expect((await show([failed])).textOf('entry')).toContain('Customer C-7 is on hold.');
    });

    it('says what a request has changed, in the labels and words of the user', async () => {
        const history = await show([REQUEST], logged('2026-11-24T03:00:07Z'));
        expect(history.findAll('[data-id="entry"]')).toHaveLength(1);
        expect(changes(history)).toEqual([
            'State: Pending → Partially converted',
            'Total: 100.00 → 120.50',
            'Due Date: empty → Dec 24, 2026',
            'Reference: empty → PO "7"'
        ]);
    });

    it('tells also of syncs whose request the user may not see, newest first', async () => {
        const history = await show([REQUEST], logged('2026-11-24T04:00:00Z'));
        expect(history.textOf('entry')).toMatch(/^SynchronizedSucceeded/);
        expect(history.findAll('[data-id="entry"]')).toHaveLength(2);
        expect(history.findAll('c-record-link')).toHaveLength(1);
    });

    it('tells what it can of a log that is cut off at its end', async () => {
        const log = `${logged('2026-11-24T04:00:00Z')}${logged('2026-11-23T04:00:00Z').slice(0, 60)}`;
        expect((await show([], log)).findAll('[data-id="entry"]')).toHaveLength(1);
    });

    it('tells of no amount without the permission to see amounts', async () => {
        jest.mocked(seesAmounts).mockReturnValue(false);
        const history = await show([], logged('2026-11-24T04:00:00Z'));
        expect(changes(history).join()).not.toContain('120.5');
        jest.mocked(seesAmounts).mockReturnValue(true);
    });

    it('says so when there is nothing', async () => {
        expect((await show([])).textOf('empty')).toMatch(/^Nothing has been recorded/);
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const history = render('c-document-history', DocumentHistory, { recordId: 'a0D1' });
        expect(history.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(HISTORY_QUERY, 'no access');
        await settle();
        expect(history.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show([REQUEST]);
        await expect(document.body).toBeAccessible();
    });
});
