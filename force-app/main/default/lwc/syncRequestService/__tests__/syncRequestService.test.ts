import {
    createPoller,
    documentNumber,
    isDuplicateOrder,
    isOpen,
    oneToOneKey,
    onRequestPlaced,
    requestConversion,
    requestRefresh,
    toRequestView,
    type RequestView
} from 'c/syncRequestService';
import { createRecord } from 'lightning/uiRecordApi';
import { uiRecord } from 'test/records';

const DOCUMENT = { id: 'a0D1', typeId: 'a0T1', opportunityId: '0061' };
const placed = () => jest.mocked(createRecord).mock.lastCall?.[0];

describe('c/syncRequestService', () => {
    beforeEach(() => {
        jest.mocked(createRecord).mockResolvedValue({ apiName: '', id: 'a0R1', fields: {} });
    });

    it('asks for a refresh of the document’s own type', async () => {
        await expect(requestRefresh(DOCUMENT)).resolves.toBe('a0R1');
        expect(placed()).toMatchObject({
            apiName: 'Intacct_Sync_Request__c',
            fields: { Operation__c: 'Refresh Document', Transaction_Type__c: 'a0T1' }
        });
    });

    it('limits a conversion to the lines that were chosen, and to nothing otherwise', async () => {
        const lines = [{ lineKey: '7', quantity: '2.5' }];
        await requestConversion(DOCUMENT, { targetTypeId: 'a0T2', key: 'k', lines });
        expect(placed()?.fields).toMatchObject({
            Transaction_Type__c: 'a0T2',
            One_To_One_Key__c: 'k',
            Parameters__c: '{"lines":[{"lineKey":"7","quantity":"2.5"}]}'
        });
        await requestConversion(DOCUMENT, { targetTypeId: 'a0T2', key: 'k', lines: undefined });
        expect(placed()?.fields.Parameters__c).toBeNull();
    });

    it('tells the cards of the opportunity that a request has been placed', async () => {
        const heard: string[] = [];
        const stop = onRequestPlaced((opportunityId) => heard.push(opportunityId));
        await requestRefresh(DOCUMENT);
        await requestRefresh({ ...DOCUMENT, opportunityId: undefined });
        stop();
        await requestRefresh(DOCUMENT);
        expect(heard).toEqual(['0061']);
    });

    it('names an order by what the person saw, so that a second click is the same order', () => {
        expect(oneToOneKey('006', 'a0T', 'only one')).toBe('006-a0T');
        expect(oneToOneKey('006', 'a0T', 2)).toBe('006-a0T-3');
    });

    it('recognizes the refusal of an order that exists already', () => {
        expect(isDuplicateOrder({ body: [{ errorCode: 'DUPLICATE_VALUE' }] })).toBe(true);
        expect(isDuplicateOrder({ body: [{ errorCode: 'INVALID_TYPE' }] })).toBe(false);
    });

    it.each(['Queued', 'Running', 'Waiting'] as const)('counts %s as open', (status) => {
        expect(isOpen({ status })).toBe(true);
    });

    it.each(['Succeeded', 'Failed', 'Cancelled'] as const)('counts %s as ended', (status) => {
        expect(isOpen({ status })).toBe(false);
    });

    it('reads a request, and the number of its document without the type before it', () => {
        const view = toRequestView(
            uiRecord('Intacct_Sync_Request__c', 'a0R1', {
                Operation__c: 'Create Document',
                Status__c: 'Succeeded',
                Document_Id__c: 'Sales Order-SO-0042',
                Transaction_Type__r: { Id: 'a0T', Name: 'Sales Order' }
            })
        );
        expect(view).toMatchObject({ operation: 'Create Document', status: 'Succeeded' });
        expect(documentNumber(view)).toBe('SO-0042');
        const other: RequestView = { ...view, typeName: 'Sales Quote' };
        expect(documentNumber(other)).toBe('Sales Order-SO-0042');
    });

    it('looks less and less often, until it is stopped', () => {
        jest.useFakeTimers();
        const look = jest.fn();
        const poller = createPoller(look);
        poller.start();
        jest.advanceTimersByTime(500 + 750 + 1125);
        expect(look).toHaveBeenCalledTimes(3);
        poller.stop();
        jest.advanceTimersByTime(60_000);
        expect(look).toHaveBeenCalledTimes(3);
        jest.useRealTimers();
    });
});
