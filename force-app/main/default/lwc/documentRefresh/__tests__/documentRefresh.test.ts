import DocumentRefresh from 'c/documentRefresh';
import { RUNNING_REFRESH_QUERY } from 'c/syncRequestService';
import { createRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { answer } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const DOCUMENT = {
    id: 'a0D1',
    typeId: 'a0T1',
    opportunityId: '0061',
    isBrought: true,
    syncedAt: '2026-11-24T03:00:00.000Z'
};

const show = (values: Record<string, unknown> = {}) =>
    render('c-document-refresh', DocumentRefresh, { document: { ...DOCUMENT, ...values } });

async function click(refresh: Rendered): Promise<void> {
    refresh.find('refresh').click();
    await settle();
}

async function change(refresh: Rendered, status: string): Promise<void> {
    const [progress] = refresh.findAll('c-request-progress');
    progress?.dispatchEvent(new CustomEvent('changed', { detail: { id: 'a0R1', status } }));
    await settle();
}

describe('c-document-refresh', () => {
    beforeEach(() => {
        jest.mocked(createRecord)
            .mockReset()
            .mockResolvedValue({ apiName: '', id: 'a0R1', fields: {} });
        jest.mocked(notifyRecordUpdateAvailable).mockClear();
    });

    it('says how fresh the document is, as a timestamp that the base component takes', () => {
        const [age] = show().findAll('lightning-relative-date-time');
        expect(age?.value).toBe(Date.UTC(2026, 10, 24, 3));
        expect(show({ syncedAt: undefined }).find('as-of')).toBeNull();
    });

    it('asks for just this document and follows the request', async () => {
        const refresh = show();
        await click(refresh);
        expect(jest.mocked(createRecord).mock.lastCall?.[0].fields).toMatchObject({
            Operation__c: 'Refresh Document',
            Status__c: 'Queued',
            Source_Record_Id__c: 'a0D1',
            Transaction_Type__c: 'a0T1',
            Opportunity__c: '0061'
        });
        expect(refresh.findAll('c-request-progress')[0]?.requestId).toBe('a0R1');
    });

    it.each(['Queued', 'Running', 'Waiting'])(
        'keeps the focus and asks for nothing more while it is %s',
        async (status) => {
            const refresh = show();
            await click(refresh);
            await change(refresh, status);
            await click(refresh);
            expect(refresh.find('refresh').disabled).toBe(false);
            expect(createRecord).toHaveBeenCalledTimes(1);
        }
    );

    it('has the page read again when it has succeeded', async () => {
        const refresh = show();
        const events = recordEvents(refresh.element, 'refreshed');
        await click(refresh);
        await change(refresh, 'Succeeded');
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith([{ recordId: 'a0D1' }]);
        expect(events).toHaveLength(1);
        expect(refresh.textOf('done')).toBe('Read again from Intacct.');
        expect(refresh.find('refresh').disabled).toBe(false);
    });

    it('can be tried again when it has failed, and keeps saying why', async () => {
        const refresh = show();
        await click(refresh);
        await change(refresh, 'Failed');
        expect(refresh.find('refresh').disabled).toBe(false);
        expect(refresh.findAll('c-request-progress')[0]?.explainsFailure).toBe(true);
    });

    it('takes up a refresh that is on its way from another window', async () => {
        const refresh = show();
        await settle();
        const running = { Id: 'a0R7', Status__c: 'Running' };
        wires.graphql.answer(RUNNING_REFRESH_QUERY, answer({ Intacct_Sync_Request__c: [running] }));
        await settle();
        expect(refresh.findAll('c-request-progress')[0]?.requestId).toBe('a0R7');
        await click(refresh);
        expect(createRecord).not.toHaveBeenCalled();
    });

    it('is off, with the reason, for a type that is not brought to Salesforce', () => {
        const refresh = show({ isBrought: false });
        expect(refresh.find('refresh').disabled).toBe(true);
        expect(refresh.textOf('reason')).toMatch(/^Documents of this type are not brought/);
    });

    it('shows the error panel when the request is refused', async () => {
        jest.mocked(createRecord).mockRejectedValue({ body: { message: 'no access' } });
        const refresh = show();
        await click(refresh);
        expect(refresh.findAll('c-error-panel')).toHaveLength(1);
        expect(refresh.find('refresh').disabled).toBe(false);
    });

    it('is accessible', async () => {
        await click(show());
        await expect(document.body).toBeAccessible();
    });
});
