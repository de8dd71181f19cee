import type { Schedule } from 'c/scheduleService';
import { WON_OPPORTUNITIES, type Run } from 'c/scheduleUtils';
import SyncSchedulerRow from 'c/syncSchedulerRow';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const RUN: Run = {
    id: 'a0R1',
    name: 'SR-000001',
    status: 'Succeeded',
    createdAt: '2027-01-01T00:00:00.000Z',
    startedAt: '2027-01-01T00:00:00.000Z',
    completedAt: '2027-01-01T00:01:05.000Z',
    read: 12_400,
    written: 300,
    failed: 2,
    progress: 100
};
const SCHEDULE: Schedule = {
    id: 'a0S1',
    name: 'Every quarter of an hour',
    operation: 'Pull Changes',
    typeId: undefined,
    scope: { definitions: [], repair: false },
    selection: WON_OPPORTUNITIES,
    filter: undefined,
    frequency: 'Minutes',
    interval: 15,
    isActive: true,
    startsAt: '2027-01-01T00:00:00.000Z',
    nextRunAt: '2027-01-01T00:15:00.000Z',
    lastRunAt: '2027-01-01T00:00:00.000Z',
    lastStatus: 'Succeeded',
    lastMessage: undefined,
    runs: [RUN]
};

async function show(changes: Partial<Schedule> = {}): Promise<Rendered> {
    const row = render('c-sync-scheduler-row', SyncSchedulerRow, {
        schedule: { ...SCHEDULE, ...changes }
    });
    await settle();
    return row;
}

describe('c-sync-scheduler-row', () => {
    it('says what runs, how often and on which types', async () => {
        const row = await show();
        expect(row.textOf('name')).toBe('Every quarter of an hour');
        expect(row.textOf('what')).toBe('Bring changes · Every 15 minutes');
        expect(row.textOf('scope')).toBe('All transaction types');
    });

    it('names the types of a limited reconciliation and that it repairs', async () => {
        const scope = { definitions: ['Sales Order', 'Sales Invoice'], repair: true };
        const row = await show({ operation: 'Reconcile', scope });
        expect(row.textOf('scope')).toBe('Sales Order, Sales Invoice · Repairs what differs');
    });

    it.each([
        [{}, 'Sales Order for won opportunities without one'],
        [
            { closedWithinDays: 1 },
            'Sales Order for won opportunities without one · closed in the last day'
        ],
        [
            { stages: ['Won', 'Signed'], closedWithinDays: 1200, recordTypes: ['Renewal'] },
            'Sales Order for opportunities without one in: Won, Signed · closed in the last 1,200 days · record types: Renewal'
        ]
    ])('says which opportunities get which documents: %j', async (chosen, words) => {
        const row = await show({
            operation: 'Create Document',
            scope: { definitions: ['Sales Order'], repair: false },
            selection: { ...WON_OPPORTUNITIES, ...chosen }
        });
        expect(row.textOf('what')).toBe('Create sales documents · Every 15 minutes');
        expect(row.textOf('scope')).toBe(words);
    });

    it('shows the next run relative and absolute', async () => {
        const row = await show();
        expect(row.find('next-relative').value).toBe(Date.parse('2027-01-01T00:15:00.000Z'));
        expect(row.find('next-absolute').value).toBe(SCHEDULE.nextRunAt);
    });

    it('says that it is paused instead of a next run', async () => {
        expect((await show({ isActive: false })).textOf('no-next')).toBe('Paused');
    });

    it('shows counts and duration of the last run', async () => {
        const row = await show();
        expect(row.textOf('last')).toBe('Succeeded');
        expect(row.textOf('counts')).toBe('12,400 read · 300 written · 2 not applied');
        expect(row.textOf('duration')).toBe('took 1 min 5 sec');
    });

    it.each([
        ['Skipped', 'Skipped: another run of this kind was still open'],
        ['Not Started', 'Could not be started'],
        [undefined, 'Never']
    ])('says of last status %s: %s', async (lastStatus, words) => {
        expect((await show({ lastStatus, runs: [] })).textOf('last')).toBe(words);
    });

    it('shows how far a run is that goes on, and lets no second one start', async () => {
        const open = { ...RUN, status: 'Running', completedAt: undefined, progress: 25 };
        const row = await show({ lastStatus: 'Running', runs: [open] });
        expect(row.textOf('progress-text')).toBe('12,400 of about 50,000');
        expect(row.find('progress').value).toBe(25);
        expect(row.find('run-now').disabled).toBe(true);
    });

    it('says how much was read when nobody knows how much there is', async () => {
        const open = { ...RUN, status: 'Running', completedAt: undefined, progress: undefined };
        const row = await show({ lastStatus: 'Running', runs: [open] });
        expect(row.textOf('progress-text')).toBe('12,400 so far');
    });

    it('fires what was clicked', async () => {
        const row = await show();
        const [deleted, edited, started, switched] = [
            'deleted',
            'edited',
            'started',
            'switched'
        ].map((name) => recordEvents(row.element, name));
        row.find('delete').click();
        row.find('edit').click();
        row.find('run-now').click();
        row.find('switch').dispatchEvent(new CustomEvent('change', { detail: { checked: false } }));
        expect(deleted).toHaveLength(1);
        expect(edited).toHaveLength(1);
        expect(started).toHaveLength(1);
        expect(switched).toEqual([false]);
    });

    it.each([
        [{}, 'Ready: All transaction types'],
        [
            { stages: ['Closed Won'] },
            'Ready: All transaction types · of opportunities in: Closed Won'
        ]
    ])('says which Sales Documents it sends: %p', async (selection, scope) => {
        const { textOf } = await show({
            operation: 'Send Document',
            selection: { ...WON_OPPORTUNITIES, ...selection }
        });
        expect(textOf('scope')).toBe(scope);
    });

    it('is accessible', async () => {
        await show();
        await expect(document.body).toBeAccessible();
    });
});
