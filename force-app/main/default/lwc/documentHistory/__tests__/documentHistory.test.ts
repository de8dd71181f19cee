import DocumentHistory from 'c/documentHistory';
import { HISTORY_QUERY } from 'c/documentService';
import { answer } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const REQUEST = {
    Id: 'a0R1',
    Name: 'SR-000001',
    Operation__c: 'Create Document',
    Status__c: 'Succeeded',
    CreatedDate: '2026-11-24T03:00:00.000Z',
    CreatedBy: { Name: 'Robin Rep' }
};

async function show(...requests: Record<string, unknown>[]): Promise<Rendered> {
    const history = render('c-document-history', DocumentHistory, { recordId: 'a0D1' });
    await settle();
    wires.graphql.answer(HISTORY_QUERY, answer({ Intacct_Sync_Request__c: requests }));
    await settle();
    return history;
}

describe('c-document-history', () => {
    it('shows each request: what, when, by whom and how it ended', async () => {
        const history = await show(REQUEST);
        expect(history.findAll('c-record-link')[0]?.label).toBe('SR-000001');
        expect(history.textOf('entry')).toBe('Create DocumentSucceededRobin Rep');
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
        expect((await show(failed)).textOf('entry')).toContain('Customer C-7 is on hold.');
    });

    it('says so when there is nothing', async () => {
        expect((await show()).textOf('empty')).toMatch(/^Nothing has been recorded/);
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
        await show(REQUEST);
        await expect(document.body).toBeAccessible();
    });
});
