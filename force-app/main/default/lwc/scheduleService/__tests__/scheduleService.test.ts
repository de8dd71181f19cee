import { saveTogether } from 'c/recordSaveService';
import {
    deleteSchedule,
    lastStatusLabel,
    placeRun,
    runNow,
    saveSchedule,
    scheduledOperationLabel,
    setActive,
    toScheduledTypes,
    toSchedules,
    type Schedule,
    type ScheduleDraft
} from 'c/scheduleService';
import { WON_OPPORTUNITIES } from 'c/scheduleUtils';
import { createRecord, deleteRecord } from 'lightning/uiRecordApi';
import { answer } from 'test/records';

jest.mock('c/recordSaveService', () => ({ saveTogether: jest.fn() }));

const created = createRecord as unknown as jest.Mock;
const ROW = {
    Id: 'a0S1',
    Name: 'Orders',
    Operation__c: 'Pull Changes',
    Transaction_Type__c: 'a0T1',
    Transaction_Type__r: { Id: 'a0T1', Name: 'Sales Order' },
    Frequency__c: 'Daily',
    Interval__c: '1',
    Active__c: true,
    Starts_At__c: '2026-01-01T02:00:00.000Z'
};
const schedule = (changes: object = {}): Schedule =>
    toSchedules(answer({ Intacct_Sync_Schedule__c: [{ ...ROW, ...changes }] }))[0] as Schedule;
const TYPES = ['Sales Order', 'Sales Invoice'].map((name, index) => ({
    id: `a0T${index + 1}`,
    name,
    isCreated: true,
    isPulled: true
}));
const DRAFT: ScheduleDraft = {
    id: undefined,
    name: 'Orders',
    operation: 'Pull Changes',
    types: TYPES,
    repair: true,
    selection: { ...WON_OPPORTUNITIES, closedWithinDays: 30 },
    frequency: 'Daily',
    interval: 1,
    startsAt: '2026-01-01T02:00:00.000Z',
    isActive: true
};
const savedFields = () => {
    const [operation] = jest.mocked(saveTogether).mock.calls[0]?.[0] ?? [];
    return operation && 'fields' in operation ? operation.fields : {};
};

beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z') });
    jest.mocked(saveTogether).mockReset().mockResolvedValue(['a0S1']);
    created.mockReset().mockResolvedValue({ id: 'a0R1' });
});
afterEach(() => {
    jest.useRealTimers();
});

describe('toSchedules', () => {
    it('names the only type of a schedule as its scope', () => {
        expect(schedule().scope.definitions).toEqual(['Sales Order']);
    });

    it('reads which opportunities get documents', () => {
        expect(schedule({ Filter__c: '{"stages":["Won"]}' }).selection.stages).toEqual(['Won']);
    });
});

it('toScheduledTypes tells which types are created and which are pulled', () => {
    const rows = [{ Id: 'a0T1', Name: 'Sales Order', From_Salesforce__c: true }];
    expect(toScheduledTypes(answer({ Intacct_Transaction_Type__c: rows }))).toEqual([
        { id: 'a0T1', name: 'Sales Order', isCreated: true, isPulled: false }
    ]);
});

describe('saveSchedule', () => {
    it('stores several types by name, and repairs only what is reconciled', async () => {
        await saveSchedule(DRAFT);
        expect(savedFields()).toMatchObject({
            Transaction_Type__c: null,
            Filter__c: '{"definitions":["Sales Order","Sales Invoice"]}',
            Next_Run_At__c: '2026-11-25T02:00:00.000Z'
        });
    });

    it('stores which opportunities get documents, and nothing else, when it creates', async () => {
        await saveSchedule({ ...DRAFT, operation: 'Create Document', types: TYPES.slice(0, 1) });
        expect(savedFields()).toMatchObject({
            Transaction_Type__c: 'a0T1',
            Filter__c: '{"closedWithinDays":30}'
        });
    });
});

describe('setActive', () => {
    it('goes on at the next time, without catching up what was paused', async () => {
        await setActive(schedule(), true);
        expect(savedFields()).toEqual({
            Active__c: true,
            Next_Run_At__c: '2026-11-25T02:00:00.000Z'
        });
    });

    it('leaves the times alone when it pauses', async () => {
        await setActive(schedule(), false);
        expect(savedFields()).toEqual({ Active__c: false });
    });
});

describe('runNow', () => {
    it('asks for what the schedule says', async () => {
        await expect(runNow(schedule({ Filter__c: '{"repair":true}' }))).resolves.toBe(true);
        expect(created).toHaveBeenCalledWith({
            apiName: 'Intacct_Sync_Request__c',
            fields: {
                Operation__c: 'Pull Changes',
                Status__c: 'Queued',
                Schedule__c: 'a0S1',
                Transaction_Type__c: 'a0T1',
                Parameters__c: '{"repair":true}',
                Exclusive_Key__c: 'Pull Changes-a0T1'
            }
        });
    });

    it('says false when a run of the kind is open, and throws another refusal', async () => {
        created.mockRejectedValueOnce({ body: [{ errorCode: 'DUPLICATE_VALUE' }] });
        await expect(runNow(schedule())).resolves.toBe(false);
        const refusal = new Error('no access');
        created.mockRejectedValueOnce(refusal);
        await expect(runNow(schedule())).rejects.toBe(refusal);
    });
});

it('placeRun holds the kind as a whole when no type is given', async () => {
    const wish = { operation: 'Reconcile', typeId: undefined } as const;
    await placeRun({ ...wish, filter: undefined, scheduleId: undefined });
    expect(created.mock.calls[0]?.[0].fields).toMatchObject({ Exclusive_Key__c: 'Reconcile' });
});

it.each([
    ['Skipped', 'Skipped: another run of this kind was still open'],
    ['Succeeded', 'Succeeded']
])('lastStatusLabel says %s as %s', (status, words) => {
    expect(lastStatusLabel(status)).toBe(words);
});

it('scheduledOperationLabel says that documents of many opportunities are created', () => {
    expect(scheduledOperationLabel('Create Document')).toBe('Create sales documents');
    expect(scheduledOperationLabel('Reconcile')).toMatch(/^Reconcile|^Compare/);
});

describe('deleteSchedule', () => {
    it('takes just this schedule away', async () => {
        await deleteSchedule(schedule());
        expect(deleteRecord).toHaveBeenCalledWith('a0S1');
    });
});
