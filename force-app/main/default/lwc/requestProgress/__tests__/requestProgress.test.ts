import RequestProgress from 'c/requestProgress';
import { getRecord, notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { uiRecord } from 'test/records';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const REQUEST_ID = 'a0R000000000001AAA';
const wire = getRecord as unknown as { emit(value: unknown): void; error(body?: unknown): void };
const look = jest.mocked(notifyRecordUpdateAvailable);

const request = (values: Record<string, unknown>) =>
    uiRecord('Intacct_Sync_Request__c', REQUEST_ID, {
        Transaction_Type__r: { Id: 'a0T', Name: 'Sales Order' },
        ...values
    });

async function follow(values: Record<string, unknown>): Promise<Rendered> {
    const progress = render('c-request-progress', RequestProgress, { requestId: REQUEST_ID });
    wire.emit(request(values));
    await settle();
    return progress;
}

describe('c-request-progress', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        look.mockClear();
    });

    afterEach(() => jest.useRealTimers());

    it('shows a spinner until the request has been read', () => {
        const { findAll } = render('c-request-progress', RequestProgress, {
            requestId: REQUEST_ID
        });
        expect(findAll('lightning-spinner')).toHaveLength(1);
    });

    it('shows the error panel when the request cannot be read', async () => {
        const { findAll } = render('c-request-progress', RequestProgress, {
            requestId: REQUEST_ID
        });
        wire.error({ message: 'gone' });
        await settle();
        expect(findAll('c-error-panel')).toHaveLength(1);
    });

    it.each([
        [{ Status__c: 'Queued' }, 'Sales Order – Queued'],
        [{ Status__c: 'Running' }, 'Sales Order – Sending'],
        [
            { Status__c: 'Running', Document_Id__c: 'Sales Order-SO-1' },
            'Sales Order – Reading back'
        ],
        [{ Status__c: 'Waiting' }, 'Sales Order – Waiting for the next attempt at']
    ])('tells how far %o is', async (values, text) => {
        expect((await follow(values)).textOf('step')).toBe(text);
    });

    it('says why it waits', async () => {
        const waiting = { Status__c: 'Waiting', Error_Code__c: 'INTACCT.UNAVAILABLE' };
        const progress = await follow({
            ...waiting,
            Error_Message__c: 'Intacct cannot be reached.'
        });
        expect(progress.textOf('reason')).toBe('Intacct cannot be reached.');
    });

    it('says why a request failed where nothing else says it', async () => {
        const failed = { Status__c: 'Failed', Error_Message__c: 'Customer C-7 is on hold.' };
        const { element, textOf } = await follow(failed);
        expect(textOf('failed')).toBe('Sales Order was not created');
        expect(textOf('reason')).toBeUndefined();
        element.explainsFailure = true;
        await settle();
        expect(textOf('reason')).toBe('Customer C-7 is on hold.');
    });

    it('names the created document and links to its record', async () => {
        const progress = await follow({
            Status__c: 'Succeeded',
            Document_Id__c: 'Sales Order-SO-0042',
            Document_Record_Id__c: 'a0S000000000001AAA'
        });
        expect(progress.textOf('created')).toBe('Sales Order SO-0042 created–');
        expect(progress.findAll('c-record-link')[0]?.recordId).toBe('a0S000000000001AAA');
    });

    it('looks after half a second, then less and less often, at last every three seconds', async () => {
        await follow({ Status__c: 'Queued' });
        const pauses: number[] = [];
        for (let elapsed = 0, pause = 0; elapsed < 20_000; elapsed += 50) {
            const before = look.mock.calls.length;
            jest.advanceTimersByTime(50);
            pause += 50;
            if (look.mock.calls.length > before) {
                pauses.push(pause);
                pause = 0;
            }
        }
        expect(pauses.slice(0, 2)).toEqual([500, 750]);
        expect(Math.max(...pauses)).toBeLessThanOrEqual(3050);
        expect(look).toHaveBeenCalledWith([{ recordId: REQUEST_ID }]);
    });

    it.each(['Succeeded', 'Failed', 'Cancelled'])(
        'stops looking once the request is %s',
        async (status) => {
            await follow({ Status__c: status });
            jest.advanceTimersByTime(60_000);
            expect(look).not.toHaveBeenCalled();
        }
    );

    it('stops looking when it leaves the page', async () => {
        const { element } = await follow({ Status__c: 'Running' });
        element.remove();
        jest.advanceTimersByTime(60_000);
        expect(look).not.toHaveBeenCalled();
    });

    it('tells its parent every news', async () => {
        const { element } = await follow({ Status__c: 'Queued' });
        const news = recordEvents(element, 'changed');
        wire.emit(request({ Status__c: 'Failed', Error_Code__c: 'CUSTOMER.ON_HOLD' }));
        expect(news).toMatchObject([
            { id: REQUEST_ID, status: 'Failed', errorCode: 'CUSTOMER.ON_HOLD' }
        ]);
    });

    it('is accessible', async () => {
        await follow({ Status__c: 'Succeeded', Document_Id__c: 'Sales Order-SO-1' });
        jest.useRealTimers();
        await expect(document.body).toBeAccessible();
    });
});
