import { hasErrorCode } from 'c/errorUtils';
import { saveTogether } from 'c/recordSaveService';
import {
    nextRun,
    toFilter,
    toSelectionFilter,
    type Frequency,
    type Selection
} from 'c/scheduleUtils';
import timeZone from '@salesforce/i18n/timeZone';
import { createRecord, deleteRecord } from 'lightning/uiRecordApi';
import type { Schedule, ScheduledOperation, ScheduledType } from './schedule';

const SCHEDULE = 'Intacct_Sync_Schedule__c';
const REQUEST = 'Intacct_Sync_Request__c';

/** What somebody has filled in for a schedule. */
export interface ScheduleDraft {
    /** Empty: a new schedule. */
    readonly id: string | undefined;
    readonly name: string;
    readonly operation: ScheduledOperation;
    /** None: every type that is synchronised to Salesforce. Exactly one when documents are created, one or none when they are sent. */
    readonly types: readonly ScheduledType[];
    readonly repair: boolean;
    /** Which opportunities get documents, when they are created; or whose are sent. */
    readonly selection: Selection;
    readonly frequency: Frequency;
    readonly interval: number;
    /** UTC. */
    readonly startsAt: string;
    readonly isActive: boolean;
}

/**
 * Saves a schedule with the first time that is still to come; the flow SyncSchedule_AfterSave_Run
 * plans all others.
 *
 * @throws the GraphQL errors, to be shown by c-error-panel
 */
export async function saveSchedule(draft: ScheduleDraft): Promise<void> {
    const fields = toFields(draft);
    await saveTogether([
        draft.id
            ? { kind: 'update', objectApiName: SCHEDULE, id: draft.id, fields }
            : { kind: 'create', objectApiName: SCHEDULE, fields }
    ]);
}

/** Pauses a schedule, or lets it go on at its next time without catching up what was paused. */
export async function setActive(schedule: Schedule, isActive: boolean): Promise<void> {
    const { frequency, interval, startsAt, nextRunAt } = schedule;
    const start = startsAt ?? nextRunAt ?? now();
    const next = nextRun({ frequency, interval, startsAt: start }, now(), timeZone);
    const fields = { Active__c: isActive, ...(isActive && { Next_Run_At__c: next }) };
    await saveTogether([{ kind: 'update', objectApiName: SCHEDULE, id: schedule.id, fields }]);
}

/**
 * Takes a schedule away; its runs stay.
 *
 * @throws the UI API error, unchanged, when the org refuses
 */
export async function deleteSchedule({ id }: Schedule): Promise<void> {
    await deleteRecord(id);
}

/** A run to ask for: what it does, for which type (none: all that fit), limited to what, for which schedule. */
export interface RunWish {
    readonly operation: ScheduledOperation;
    readonly typeId: string | undefined;
    readonly filter: string | undefined;
    readonly scheduleId: string | undefined;
}

/** Asks for one run of a schedule out of turn; the schedule keeps its times. */
export function runNow({ id, operation, typeId, filter }: Schedule): Promise<boolean> {
    return placeRun({ operation, typeId, filter, scheduleId: id });
}

/**
 * Asks for one run.
 *
 * @returns false when another run of the kind is still open, which does the same work
 * @throws the UI API error, unchanged, when the request is refused for another reason
 */
export async function placeRun(wish: RunWish): Promise<boolean> {
    const { operation, typeId, filter, scheduleId } = wish;
    try {
        await createRecord({
            apiName: REQUEST,
            fields: {
                Operation__c: operation,
                Status__c: 'Queued',
                Schedule__c: scheduleId ?? null,
                Transaction_Type__c: typeId ?? null,
                Parameters__c: filter ?? null,
                Exclusive_Key__c: typeId ? `${operation}-${typeId}` : operation
            }
        });
        return true;
    } catch (error) {
        if (hasErrorCode(error, 'DUPLICATE_VALUE')) {
            return false;
        }
        throw error;
    }
}

/** One type is stored as a lookup, so that its runs may go on beside those of other types. */
function toFields(draft: ScheduleDraft) {
    const { name, operation, types, frequency, interval, startsAt, isActive } = draft;
    const [onlyType, ...more] = types;
    const isOne = onlyType !== undefined && more.length === 0;
    return {
        Name: name,
        Operation__c: operation,
        Transaction_Type__c: isOne ? onlyType.id : null,
        Filter__c: filterOf(draft, isOne ? [] : types) ?? null,
        Frequency__c: frequency,
        Interval__c: interval,
        Starts_At__c: startsAt,
        Next_Run_At__c: nextRun({ frequency, interval, startsAt }, now(), timeZone),
        Active__c: isActive
    };
}

function filterOf(
    { operation, repair, selection }: ScheduleDraft,
    types: readonly ScheduledType[]
): string | undefined {
    return operation === 'Create Document' || operation === 'Send Document'
        ? toSelectionFilter(selection)
        : toFilter({
              definitions: types.map(({ name }) => name),
              repair: operation === 'Reconcile' && repair
          });
}

function now(): string {
    return new Date().toISOString();
}
