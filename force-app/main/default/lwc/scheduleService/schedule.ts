import {
    childRowsOf,
    isTicked,
    numberOf,
    parentOf,
    rowsOf,
    textOf,
    type Row
} from 'c/graphqlUtils';
import {
    readFilter,
    readSelection,
    type Frequency,
    type Run,
    type Scope,
    type Selection
} from 'c/scheduleUtils';

/** What a schedule asks for. */
export type ScheduledOperation = 'Pull Changes' | 'Reconcile' | 'Create Document' | 'Send Document';

/** A sync schedule with its last runs, newest first. Times are UTC. */
export interface Schedule {
    readonly id: string;
    readonly name: string;
    readonly operation: ScheduledOperation;
    readonly typeId: string | undefined;
    readonly scope: Scope;
    /** Which opportunities get documents, when it creates them; or whose Sales Documents it sends. */
    readonly selection: Selection;
    /** As it is stored, for the request. */
    readonly filter: string | undefined;
    readonly frequency: Frequency;
    readonly interval: number;
    readonly isActive: boolean;
    readonly startsAt: string | undefined;
    readonly nextRunAt: string | undefined;
    readonly lastRunAt: string | undefined;
    readonly lastStatus: string | undefined;
    readonly lastMessage: string | undefined;
    readonly runs: readonly Run[];
}

/** A transaction type that a schedule may be about. */
export interface ScheduledType {
    readonly id: string;
    readonly name: string;
    /** Whether its documents are created from Salesforce. */
    readonly isCreated: boolean;
    /** Whether its documents are brought to Salesforce. */
    readonly isPulled: boolean;
}

/** Reads the answer of SCHEDULES_QUERY. */
export function toSchedules(data: unknown): Schedule[] {
    return rowsOf(data, 'Intacct_Sync_Schedule__c').map(toSchedule);
}

/** Reads the transaction types to choose from out of the answer of SCHEDULES_QUERY. */
export function toScheduledTypes(data: unknown): ScheduledType[] {
    return rowsOf(data, 'Intacct_Transaction_Type__c').map((row) => ({
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        isCreated: isTicked(row, 'From_Salesforce__c'),
        isPulled: isTicked(row, 'To_Salesforce__c')
    }));
}

/** Tells from the answer of SCHEDULES_QUERY whether there are Sales Documents to send. */
export function sendsDocuments(data: unknown): boolean {
    const [settings = {}] = rowsOf(data, 'Intacct_Settings__c');
    return textOf(settings, 'Workflow__c') === 'Advanced';
}

function toSchedule(row: Row): Schedule {
    const type = parentOf(row, 'Transaction_Type__r');
    const typeName = type && textOf(type, 'Name');
    const filter = textOf(row, 'Filter__c');
    const scope = readFilter(filter);
    return {
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        operation: (textOf(row, 'Operation__c') ?? 'Pull Changes') as ScheduledOperation,
        typeId: textOf(row, 'Transaction_Type__c'),
        scope: typeName ? { ...scope, definitions: [typeName] } : scope,
        selection: readSelection(filter),
        filter,
        frequency: (textOf(row, 'Frequency__c') ?? 'Hourly') as Frequency,
        interval: numberOf(row, 'Interval__c') ?? 1,
        isActive: isTicked(row, 'Active__c'),
        startsAt: textOf(row, 'Starts_At__c'),
        nextRunAt: textOf(row, 'Next_Run_At__c'),
        lastRunAt: textOf(row, 'Last_Run_At__c'),
        lastStatus: textOf(row, 'Last_Status__c'),
        lastMessage: textOf(row, 'Last_Message__c'),
        runs: childRowsOf(row, 'Runs__r').map(toRun)
    };
}

function toRun(row: Row): Run {
    return {
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name'),
        status: textOf(row, 'Status__c') ?? 'Queued',
        createdAt: textOf(row, 'CreatedDate'),
        startedAt: textOf(row, 'Started_At__c'),
        completedAt: textOf(row, 'Completed_At__c'),
        read: numberOf(row, 'Records_Read__c'),
        written: numberOf(row, 'Records_Written__c'),
        failed: numberOf(row, 'Records_Failed__c'),
        progress: numberOf(row, 'Progress__c')
    };
}
