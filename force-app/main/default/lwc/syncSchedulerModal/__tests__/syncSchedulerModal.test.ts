import { saveTogether } from 'c/recordSaveService';
import type { Schedule } from 'c/scheduleService';
import { WON_OPPORTUNITIES } from 'c/scheduleUtils';
import SyncSchedulerModal from 'c/syncSchedulerModal';
import { recordEvents, render, settle, type Rendered } from 'test/render';

jest.mock('c/recordSaveService', () => ({ saveTogether: jest.fn() }));

const TYPES = [
    { id: 'a0T1', name: 'Sales Order', isCreated: true, isPulled: true },
    { id: 'a0T2', name: 'Sales Invoice', isCreated: false, isPulled: true },
    { id: 'a0T3', name: 'Sales Quote', isCreated: true, isPulled: false }
];
const SCHEDULE: Schedule = {
    id: 'a0S1',
    name: 'Nightly',
    operation: 'Reconcile',
    typeId: undefined,
    scope: { definitions: ['Sales Order', 'Sales Invoice'], repair: false },
    selection: WON_OPPORTUNITIES,
    filter: undefined,
    frequency: 'Daily',
    interval: 1,
    isActive: true,
    startsAt: '2026-01-01T02:00:00.000Z',
    nextRunAt: '2026-11-25T02:00:00.000Z',
    lastRunAt: undefined,
    lastStatus: undefined,
    lastMessage: undefined,
    runs: []
};

async function show(schedule?: Schedule, valid = true, sendsDocuments = false): Promise<Rendered> {
    const modal = render('c-sync-scheduler-modal', SyncSchedulerModal, {
        label: 'New Schedule',
        types: TYPES,
        sendsDocuments,
        schedule
    });
    await settle();
    for (const control of modal.findAll('[data-checked]')) {
        control.reportValidity = () => valid;
    }
    return modal;
}

async function enter(modal: Rendered, dataId: string, detail: object): Promise<void> {
    modal.find(dataId).dispatchEvent(new CustomEvent('change', { detail }));
    await settle();
}

async function save(modal: Rendered): Promise<Record<string, unknown>> {
    modal.find('save').click();
    await settle();
    const [operations] = jest.mocked(saveTogether).mock.calls[0] ?? [];
    const [operation] = operations ?? [];
    return operation && 'fields' in operation ? { ...operation.fields, kind: operation.kind } : {};
}

describe('c-sync-scheduler-modal', () => {
    beforeEach(() => {
        jest.useFakeTimers({
            now: Date.parse('2026-11-24T08:07:00Z'),
            doNotFake: ['queueMicrotask']
        });
        jest.mocked(saveTogether).mockReset().mockResolvedValue(['a0S1']);
    });
    afterEach(() => {
        jest.useRealTimers();
    });

    it('suggests a pull of all types every 15 minutes from the next quarter on', async () => {
        const modal = await show();
        await enter(modal, 'name', { value: 'Quarter hours' });
        expect(await save(modal)).toEqual({
            kind: 'create',
            Name: 'Quarter hours',
            Operation__c: 'Pull Changes',
            Transaction_Type__c: null,
            Filter__c: null,
            Frequency__c: 'Minutes',
            Interval__c: 15,
            Starts_At__c: '2026-11-24T08:15:00.000Z',
            Next_Run_At__c: '2026-11-24T08:15:00.000Z',
            Active__c: true
        });
    });

    it('starts from the schedule to change and keeps what is not touched', async () => {
        const modal = await show(SCHEDULE);
        expect(await save(modal)).toMatchObject({
            kind: 'update',
            Name: 'Nightly',
            Filter__c: '{"definitions":["Sales Order","Sales Invoice"]}',
            Starts_At__c: SCHEDULE.startsAt,
            Next_Run_At__c: '2026-11-25T02:00:00.000Z'
        });
    });

    it('stores a single type as a lookup and the repair of a reconciliation as filter', async () => {
        const modal = await show(SCHEDULE);
        await enter(modal, 'types', { value: ['a0T2'] });
        await enter(modal, 'repair', { checked: true });
        expect(await save(modal)).toMatchObject({
            Transaction_Type__c: 'a0T2',
            Filter__c: '{"repair":true}'
        });
    });

    it('creates documents of the chosen type for the chosen opportunities', async () => {
        const modal = await show();
        await enter(modal, 'operation', { value: 'Create Document' });
        const form = modal.find('selection');
        form.reportValidity = () => true;
        expect(form.types).toEqual([TYPES[0], TYPES[2]]);
        expect(modal.find('types')).toBeNull();
        const selection = { stages: ['Won'], closedWithinDays: 30, recordTypes: ['Renewal'] };
        form.dispatchEvent(new CustomEvent('chosen', { detail: { typeId: 'a0T3', selection } }));
        await settle();
        expect(await save(modal)).toMatchObject({
            Operation__c: 'Create Document',
            Transaction_Type__c: 'a0T3',
            Filter__c: '{"stages":["Won"],"closedWithinDays":30,"recordTypes":["Renewal"]}'
        });
    });

    it('forgets the type of created documents when it is to pull instead', async () => {
        const modal = await show({
            ...SCHEDULE,
            operation: 'Create Document',
            scope: { definitions: ['Sales Quote'], repair: false }
        });
        expect(modal.find('selection').typeId).toBe('a0T3');
        await enter(modal, 'operation', { value: 'Pull Changes' });
        expect(modal.find('types').options).toEqual([
            { value: 'a0T1', label: 'Sales Order' },
            { value: 'a0T2', label: 'Sales Invoice' }
        ]);
        expect(await save(modal)).toMatchObject({ Transaction_Type__c: null, Filter__c: null });
    });

    it('shows the next times of what is filled in', async () => {
        const modal = await show(SCHEDULE);
        const times = () =>
            modal.findAll('lightning-formatted-date-time').map(({ value }) => value);
        expect(times()[0]).toBe('2026-11-25T02:00:00.000Z');
        await enter(modal, 'unit', { value: 'Weekly' });
        await enter(modal, 'interval', { value: '2' });
        expect(times()).toHaveLength(3);
        await enter(modal, 'start', { value: null });
        expect(times()).toHaveLength(0);
    });

    it('raises the interval to five when minutes are chosen', async () => {
        const modal = await show(SCHEDULE);
        await enter(modal, 'unit', { value: 'Minutes' });
        expect(modal.find('interval').value).toBe(5);
        expect(modal.find('interval').min).toBe(5);
    });

    it('saves nothing while a field is not filled in', async () => {
        await save(await show(undefined, false));
        expect(saveTogether).not.toHaveBeenCalled();
    });

    it('closes with true once it is saved, with false when it is cancelled', async () => {
        const modal = await show(SCHEDULE);
        const closed = recordEvents(modal.element, 'modalclosed');
        await save(modal);
        modal.find('cancel').click();
        expect(closed).toEqual([true, false]);
    });

    it('stays open and shows why it could not be saved', async () => {
        jest.mocked(saveTogether).mockRejectedValue([{ message: 'refused' }]);
        const modal = await show(SCHEDULE);
        await save(modal);
        expect(modal.findAll('c-error-panel')[0]?.errors).toEqual([{ message: 'refused' }]);
    });

    it('offers to send Sales Documents only where there are some', async () => {
        const offered = (modal: Rendered) =>
            modal.find('operation').options.map(({ value }: { value: string }) => value);
        expect(offered(await show())).not.toContain('Send Document');
        document.body.replaceChildren();
        expect(offered(await show(undefined, true, true))).toContain('Send Document');
        document.body.replaceChildren();
        expect(offered(await show({ ...SCHEDULE, operation: 'Send Document' }))).toContain(
            'Send Document'
        );
    });

    it('sends the Sales Documents of all types and opportunities, or of some', async () => {
        const modal = await show(undefined, true, true);
        await enter(modal, 'operation', { value: 'Send Document' });
        expect(modal.find('selection').sends).toBe(true);
        modal.find('selection').reportValidity = () => true;
        const stages = { ...WON_OPPORTUNITIES, stages: ['Closed Won'] };
        modal
            .find('selection')
            .dispatchEvent(
                new CustomEvent('chosen', { detail: { typeId: '', selection: stages } })
            );
        await settle();
        expect(await save(modal)).toMatchObject({
            Operation__c: 'Send Document',
            Transaction_Type__c: null,
            Filter__c: '{"stages":["Closed Won"]}'
        });
    });

    it('is accessible', async () => {
        await show(SCHEDULE);
        jest.useRealTimers();
        await expect(document.body).toBeAccessible();
    });
});
