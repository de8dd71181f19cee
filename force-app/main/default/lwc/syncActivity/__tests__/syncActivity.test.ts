import SyncActivity from 'c/syncActivity';
import { SUMMARY_QUERY } from 'c/syncActivityService';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

function summary(counts: Record<string, number>) {
    const edges = Object.entries(counts).map(([status, count]) => ({
        node: {
            aggregate: {
                Status__c: { value: status },
                Error_Code__c: { value: null },
                Id: { count: { value: count } }
            }
        }
    }));
    return { uiapi: { aggregate: { Intacct_Sync_Request__c: { edges } }, query: {} } };
}

async function show(counts: Record<string, number>): Promise<Rendered> {
    const activity = render('c-sync-activity', SyncActivity);
    await settle();
    wires.graphql.answer(SUMMARY_QUERY, summary(counts));
    await settle();
    return activity;
}

const lists = ({ findAll }: Rendered) => findAll('c-sync-activity-list').map(({ tab }) => tab);

describe('c-sync-activity', () => {
    beforeEach(() => {
        jest.useFakeTimers();
        wires.graphql.refresh.mockClear();
    });
    afterEach(() => {
        jest.useRealTimers();
    });

    it('counts what needs somebody, waits and runs', async () => {
        const activity = await show({ Failed: 3, Waiting: 2, Queued: 1, Running: 4 });
        expect(activity.findAll('[data-id="tab"]').map(({ label }) => label)).toEqual([
            'Needs you (3)',
            'Waiting (2)',
            'Running (5)',
            'Done'
        ]);
    });

    it('reads only the tab that is open', async () => {
        const activity = await show({});
        expect(lists(activity)).toEqual(['needsYou']);
        activity.findAll('[data-id="tab"]')[3]?.dispatchEvent(new CustomEvent('active'));
        await settle();
        expect(lists(activity)).toEqual(['done']);
    });

    it('counts again when somebody has retried or cancelled', async () => {
        const activity = await show({ Failed: 1 });
        activity.findAll('c-sync-activity-list')[0]?.dispatchEvent(new CustomEvent('acted'));
        await settle();
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it.each([
        [{ Running: 1 }, 2000],
        [{ Running: 0 }, 30_000]
    ])('looks again by itself: with %o after %i ms', async (counts, pause) => {
        const activity = await show(counts as Record<string, number>);
        activity.findAll('c-sync-activity-list')[0]!.refresh = () => Promise.resolve();
        jest.advanceTimersByTime(pause - 1);
        await settle();
        expect(wires.graphql.refresh).not.toHaveBeenCalled();
        jest.advanceTimersByTime(1);
        await settle();
        expect(wires.graphql.refresh).toHaveBeenCalled();
    });

    it('shows a spinner until it has counted, and the error panel when it cannot', async () => {
        const activity = render('c-sync-activity', SyncActivity);
        expect(activity.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(SUMMARY_QUERY, 'no access');
        await settle();
        expect(activity.findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'no access' }]);
    });

    it('is accessible', async () => {
        await show({ Failed: 1 });
        jest.useRealTimers();
        await expect(document.body).toBeAccessible();
    });
});
