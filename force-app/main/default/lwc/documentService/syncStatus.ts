/** How far a Sales Document is on its way to Intacct. */
export type SyncStatus = 'Draft' | 'Ready' | 'Queued' | 'Synced' | 'Changed' | 'Error';

/**
 * Tells whether Intacct has the document.
 *
 * in      status of a Sales Document; undefined: a mirror, which is there only because Intacct has it
 */
export function isSent(status: SyncStatus | undefined): boolean {
    return status === undefined || status === 'Synced' || status === 'Changed';
}
