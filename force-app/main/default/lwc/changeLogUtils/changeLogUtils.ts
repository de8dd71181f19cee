/** One field that a sync has changed; values as text, absent when empty. */
export interface FieldChange {
    /** API name of the field on the mirror. */
    readonly field: string;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
}

/** What one sync has changed on one document. */
export interface ChangeEntry {
    /** UTC, ISO 8601. */
    readonly at: string;
    /** Id of the request that did it. */
    readonly requestId: string;
    /** Operation of that request: `Refresh Document`, `Pull Changes`. */
    readonly operation: string;
    readonly changes: readonly FieldChange[];
    /** Lines that came, or went. */
    readonly linesAdded: number;
    readonly linesRemoved: number;
}

type Values = Readonly<Record<string, unknown>>;

const KEPT_ENTRIES = 20;
const LONGEST_LOG = 32_768;
const LONGEST_VALUE = 100;

/** Fields of a mirror whose changes people ask about, in the order in which they are told. */
export const LOGGED_FIELDS: readonly string[] = [
    'Name',
    'State__c',
    'Document_Date__c',
    'Due_Date__c',
    'Reference_Number__c',
    'Subtotal__c',
    'Total__c',
    'Total_Paid__c',
    'Total_Due__c',
    'Payment_Status__c',
    'Is_Deleted_In_Intacct__c'
];

/**
 * Finds what a sync changes on a mirror.
 *
 * in      the mirror as Salesforce has it, and the row that is about to be written to it
 * omits   fields that the row does not write
 */
export function changedFields(before: Values, after: Values): FieldChange[] {
    return LOGGED_FIELDS.filter((field) => field in after).flatMap((field) => {
        const [from, to] = [textOf(before[field]), textOf(after[field])];
        return from === to ? [] : [{ field, from, to }];
    });
}

/** Puts an entry on top of a log; the oldest that exceed 20 entries or the field's length are dropped. */
export function addToChangeLog(log: string | undefined, entry: ChangeEntry): string {
    const entries = [entry, ...readChangeLog(log)].slice(0, KEPT_ENTRIES);
    while (JSON.stringify(entries).length > LONGEST_LOG) {
        entries.pop();
    }
    return JSON.stringify(entries);
}

/** Reads a log, newest first; one that somebody has spoiled counts as empty. */
export function readChangeLog(log: string | undefined): ChangeEntry[] {
    try {
        const entries: unknown = JSON.parse(log ?? '[]');
        return Array.isArray(entries) ? (entries as ChangeEntry[]) : [];
    } catch {
        return [];
    }
}

/** A checkbox that is not ticked reads as empty, like every other field without a value. */
function textOf(value: unknown): string | undefined {
    return value === undefined || value === null || value === '' || value === false
        ? undefined
        : String(value).slice(0, LONGEST_VALUE);
}
