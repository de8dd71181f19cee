import { mayChangeAllRequests } from 'c/permissionService';
import {
    mayCancel,
    mayRetry,
    NO_FILTER,
    PAGE_SIZE,
    pageVariables,
    toChangeOutcome,
    toSummary
} from 'c/syncActivityService';
import { activity } from 'test/activities';

jest.mock('c/permissionService', () => ({ mayChangeAllRequests: jest.fn() }));

const OTHERS = { ownerId: '005000000000999' };
const group = (values: Record<string, unknown>, count = 0) => ({
    node: {
        aggregate: {
            ...Object.fromEntries(
                Object.entries(values).map(([field, value]) => [field, { value }])
            ),
            Id: { count: { value: count } }
        }
    }
});

describe('c/syncActivityService', () => {
    beforeEach(() => {
        jest.mocked(mayChangeAllRequests).mockReturnValue(false);
    });

    it.each([
        ['Failed', true, true],
        ['Waiting', true, true],
        ['Queued', false, true],
        ['Running', false, false],
        ['Succeeded', false, false],
        ['Cancelled', false, false]
    ])('lets people retry and cancel their own %s request: %s, %s', (status, retry, cancel) => {
        expect([mayRetry(activity({ status })), mayCancel(activity({ status }))]).toEqual([
            retry,
            cancel
        ]);
    });

    it('leaves the requests of others to those who hold Intacct_Retry', () => {
        expect(mayRetry(activity(OTHERS))).toBe(false);
        expect(mayCancel(activity(OTHERS))).toBe(false);
        jest.mocked(mayChangeAllRequests).mockReturnValue(true);
        expect(mayRetry(activity(OTHERS))).toBe(true);
    });

    it('lets nobody retry what has to be previewed anew', () => {
        expect(mayRetry(activity({ errorCode: 'PREVIEW.CHANGED' }))).toBe(false);
    });

    it('asks for one row more than a page shows, from behind the last row', () => {
        const after = { askedAt: '2027-01-01T00:00:00.000Z', name: 'SR-000100' };
        expect(pageVariables('done', NO_FILTER, ['a0R9'], after)).toMatchObject({
            first: PAGE_SIZE + 1,
            statuses: ['Succeeded', 'Cancelled'],
            before: after.askedAt,
            beforeName: after.name,
            withIssues: ['000000000000000AAA']
        });
    });

    it('adds requests that left documents behind to what needs somebody', () => {
        expect(pageVariables('needsYou', NO_FILTER, ['a0R9'], undefined).withIssues).toEqual([
            'a0R9'
        ]);
    });

    it('lets a filter that is not set fit empty fields too', () => {
        const { owner, noOwner, cause, noCause } = pageVariables(
            'needsYou',
            { ...NO_FILTER, cause: 'ITEM.INACTIVE' },
            [],
            undefined
        );
        expect([owner, noOwner]).toEqual(['%', null]);
        expect([cause, noCause]).toEqual(['ITEM.INACTIVE', 'ITEM.INACTIVE']);
    });

    it('counts what is open by tab and cause', () => {
        const summary = toSummary({
            uiapi: {
                aggregate: {
                    Intacct_Sync_Request__c: {
                        edges: [
                            group({ Status__c: 'Failed', Error_Code__c: 'ITEM.INACTIVE' }, 2),
                            group({ Status__c: 'Waiting', Error_Code__c: 'PROXY.UNREACHABLE' }, 4),
                            group({ Status__c: 'Failed', Error_Code__c: 'PROXY.UNREACHABLE' }, 1),
                            group({ Status__c: 'Running', Error_Code__c: null }, 3),
                            group({ Status__c: 'Queued', Error_Code__c: null }, 1)
                        ]
                    },
                    Intacct_Sync_Issue__c: { edges: [group({ Request__c: 'a0R9' })] }
                },
                query: {
                    Intacct_Sync_Schedule__c: {
                        edges: [{ node: { Id: 'a', Last_Run_At__c: { value: '2027-01-01' } } }]
                    }
                }
            }
        });
        expect(summary.counts).toEqual({ needsYou: 4, waiting: 4, running: 4 });
        expect(summary.withIssues).toEqual(['a0R9']);
        expect(summary.causes).toEqual([
            { code: 'PROXY.UNREACHABLE', count: 5 },
            { code: 'ITEM.INACTIVE', count: 2 }
        ]);
        expect(summary.lastChecked).toBe('2027-01-01');
    });

    it('reads what the flow says once it has ended', () => {
        const output = (values: Record<string, unknown>) =>
            Object.entries(values).map(([name, value]) => ({ name, value }));
        expect(toChangeOutcome({ status: 'STARTED' })).toBeUndefined();
        expect(
            toChangeOutcome({
                status: 'FINISHED_SCREEN',
                outputVariables: output({ ok: true, changedCount: 2 })
            })
        ).toEqual({ changedCount: 2, isTaken: false, refusal: '' });
        expect(
            toChangeOutcome({
                status: 'FINISHED',
                outputVariables: output({ ok: false, code: 'SYNC_REQUEST.TAKEN', message: 'dup' })
            })
        ).toEqual({ changedCount: 0, isTaken: true, refusal: 'dup' });
        expect(toChangeOutcome({ status: 'ERROR', errorMessage: 'no access' })?.refusal).toBe(
            'no access'
        );
    });
});
