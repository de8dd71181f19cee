import { deleteSchedule, runNow, setActive, SCHEDULES_QUERY } from 'c/scheduleService';
import SyncScheduler from 'c/syncScheduler';
import SyncSchedulerModal from 'c/syncSchedulerModal';
import LightningConfirm from 'lightning/confirm';
import { answer } from 'test/records';
import { recordFocus, render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

jest.mock('c/scheduleService', () => ({
    ...jest.requireActual('c/scheduleService'),
    deleteSchedule: jest.fn(),
    runNow: jest.fn(),
    setActive: jest.fn()
}));

const ROW = {
    Id: 'a0S1',
    Name: 'Quarter hours',
    Operation__c: 'Pull Changes',
    Frequency__c: 'Minutes',
    Interval__c: 15,
    Active__c: true,
    Next_Run_At__c: '2027-01-01T00:15:00.000Z'
};

async function show(
    schedules: Record<string, unknown>[] = [ROW],
    updateable = true,
    workflow = 'Classic'
): Promise<Rendered> {
    const panel = render('c-sync-scheduler', SyncScheduler);
    await settle();
    wires.objectInfo.emit({ apiName: 'Intacct_Sync_Schedule__c', updateable });
    wires.graphql.answer(
        SCHEDULES_QUERY,
        answer({
            Intacct_Sync_Schedule__c: schedules,
            Intacct_Settings__c: [{ Id: 'a0C', Workflow__c: workflow }],
            Intacct_Transaction_Type__c: [
                { Id: 'a0T1', Name: 'Sales Order', To_Salesforce__c: true }
            ]
        })
    );
    await settle();
    return panel;
}

async function fire(panel: Rendered, event: CustomEvent): Promise<void> {
    panel.findAll('c-sync-scheduler-row')[0]?.dispatchEvent(event);
    await settle();
}

describe('c-sync-scheduler', () => {
    let opened: jest.SpyInstance;

    beforeEach(() => {
        jest.useFakeTimers();
        opened = jest.spyOn(SyncSchedulerModal, 'open').mockResolvedValue(true);
        wires.graphql.refresh.mockClear();
        jest.mocked(runNow).mockReset().mockResolvedValue(true);
        jest.mocked(deleteSchedule).mockReset().mockResolvedValue();
        jest.mocked(setActive).mockResolvedValue();
    });
    afterEach(() => {
        jest.useRealTimers();
        jest.restoreAllMocks();
    });

    it('shows a row for each schedule', async () => {
        const rows = (await show([ROW, { ...ROW, Id: 'a0S2' }])).findAll('c-sync-scheduler-row');
        expect(rows.map(({ schedule }) => (schedule as { id: string }).id)).toEqual([
            'a0S1',
            'a0S2'
        ]);
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const panel = render('c-sync-scheduler', SyncScheduler);
        expect(panel.findAll('lightning-spinner')).toHaveLength(1);
        await settle();
        wires.graphql.refuse(SCHEDULES_QUERY, 'no access');
        await settle();
        expect(panel.findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'no access' }]);
        expect(panel.findAll('lightning-spinner')).toHaveLength(0);
    });

    it('suggests a schedule when there is none', async () => {
        expect((await show([])).textOf('empty')).toMatch(/for example one that pulls changes/);
    });

    it('says which permission set to ask for when schedules may not be changed', async () => {
        const panel = await show([ROW], false);
        expect(panel.textOf('no-permission')).toMatch(/Intacct Sync Admin/);
        expect(panel.find('new')).toBeNull();
        expect(panel.findAll('c-sync-scheduler-row')).toHaveLength(0);
    });

    it('opens the window for a new schedule and reads again once it is saved', async () => {
        const panel = await show();
        panel.find('new').click();
        await settle();
        expect(opened).toHaveBeenCalledWith(
            expect.objectContaining({ label: 'New Schedule', schedule: undefined })
        );
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('opens the window for the schedule to change; closing it changes nothing', async () => {
        opened.mockResolvedValue(false);
        await fire(await show(), new CustomEvent('edited'));
        expect(opened).toHaveBeenCalledWith(
            expect.objectContaining({
                label: 'Edit Quarter hours',
                types: [{ id: 'a0T1', name: 'Sales Order', isCreated: false, isPulled: true }]
            })
        );
        expect(wires.graphql.refresh).not.toHaveBeenCalled();
    });

    it('pauses a schedule and reads again', async () => {
        await fire(await show(), new CustomEvent('switched', { detail: false }));
        expect(setActive).toHaveBeenCalledWith(expect.objectContaining({ id: 'a0S1' }), false);
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it.each([
        [true, 'Quarter hours has been started.'],
        [false, /^Another run of this kind is still open/]
    ])('says what came of Run Now: placed %s', async (isPlaced, notice) => {
        jest.mocked(runNow).mockResolvedValue(isPlaced);
        const panel = await show();
        const focused = recordFocus();
        await fire(panel, new CustomEvent('started'));
        expect(panel.textOf('notice')).toMatch(notice);
        expect(focused).toEqual(['notice']);
    });

    it('asks for one run however often Run Now is clicked on the way', async () => {
        const panel = await show();
        panel.findAll('c-sync-scheduler-row')[0]?.dispatchEvent(new CustomEvent('started'));
        await fire(panel, new CustomEvent('started'));
        expect(runNow).toHaveBeenCalledTimes(1);
        await fire(panel, new CustomEvent('started'));
        expect(runNow).toHaveBeenCalledTimes(2);
    });

    it('deletes a schedule once somebody has said that it is meant', async () => {
        const asked = jest.spyOn(LightningConfirm, 'open').mockResolvedValue(true);
        const panel = await show();
        const focused = recordFocus();
        await fire(panel, new CustomEvent('deleted'));
        expect(asked).toHaveBeenCalledWith(
            expect.objectContaining({ message: expect.stringMatching(/^Delete Quarter hours\?/) })
        );
        expect(deleteSchedule).toHaveBeenCalledWith(expect.objectContaining({ id: 'a0S1' }));
        expect(panel.textOf('notice')).toBe('Quarter hours has been deleted.');
        expect(focused).toEqual(['notice']);
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
    });

    it('deletes nothing when it was not meant', async () => {
        jest.spyOn(LightningConfirm, 'open').mockResolvedValue(false);
        await fire(await show(), new CustomEvent('deleted'));
        expect(deleteSchedule).not.toHaveBeenCalled();
    });

    it('shows why a change was refused', async () => {
        const refusal = { message: 'refused' };
        jest.mocked(setActive).mockRejectedValue(refusal);
        const panel = await show();
        await fire(panel, new CustomEvent('switched', { detail: true }));
        expect(panel.findAll('c-error-panel')[0]?.errors).toEqual(refusal);
    });

    it('reads again by itself, often while a run goes on', async () => {
        const open = { edges: [{ node: { Id: 'a0R1', Status__c: { value: 'Running' } } }] };
        const panel = await show();
        jest.advanceTimersByTime(10_000);
        expect(wires.graphql.refresh).not.toHaveBeenCalled();
        const data = answer({ Intacct_Sync_Schedule__c: [ROW] }) as {
            uiapi: { query: Record<string, { edges: { node: object }[] }> };
        };
        Object.assign(data.uiapi.query.Intacct_Sync_Schedule__c?.edges[0]?.node ?? {}, {
            Runs__r: open
        });
        wires.graphql.answer(SCHEDULES_QUERY, data);
        jest.advanceTimersByTime(2000);
        expect(wires.graphql.refresh).toHaveBeenCalledTimes(1);
        panel.element.remove();
    });

    it('is accessible', async () => {
        await show();
        jest.useRealTimers();
        await expect(document.body).toBeAccessible();
    });
});
