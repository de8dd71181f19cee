/** One field that a sync has changed; an empty text is an empty field. */
export interface FieldChange {
    /** API name of the field on the mirror. */
    readonly field: string;
    readonly from: string;
    readonly to: string;
}

/** What one sync has changed on a document. */
export interface ChangeEntry {
    /** When the sync wrote the mirror, UTC, to the second. */
    readonly at: string;
    readonly changes: readonly FieldChange[];
}

const ENTRY_BORDER = /,(?=\{"at":|$)/;

/**
 * Reads what the flows `…_BeforeSave_LogChanges` have noted in Change_Log__c.
 *
 * in      entries as JSON, newest first, each with a comma behind it; the last may be cut off
 * omits   an entry that cannot be read, so that a spoiled log still tells the rest
 */
export function readChangeLog(log: string | undefined): ChangeEntry[] {
    return (log ?? '').split(ENTRY_BORDER).flatMap(toEntry);
}

function toEntry(text: string): ChangeEntry[] {
    try {
        const { at, changes } = JSON.parse(text) as {
            readonly at: string;
            readonly changes: readonly (FieldChange | null)[];
        };
        return [{ at, changes: changes.filter((change) => change !== null) }];
    } catch {
        return [];
    }
}
