import { saveTogether } from 'c/recordSaveService';
import { placeRun, type RunWish } from 'c/scheduleService';
import type { Issue } from './issues';

/**
 * Asks for the documents to be tried again. A pull tries every document of its type that has an open
 * issue, changed or not, and resolves what it can apply; a creation is asked for as it was.
 *
 * @returns false when the work is on its way already: a run of the kind is still open
 * @throws the UI API error, unchanged, when a request is refused for another reason
 */
export async function tryAgain(issues: readonly Issue[]): Promise<boolean> {
    const wishes = new Map(issues.map(toWish).map((wish) => [JSON.stringify(wish), wish]));
    const placed = await Promise.all([...wishes.values()].map(placeRun));
    return placed.includes(true);
}

/** Takes documents off the worklist, or puts them back; all or none. */
export async function setResolved(issueIds: readonly string[], isResolved: boolean): Promise<void> {
    const fields = { Status__c: isResolved ? 'Resolved' : 'Open' };
    await saveTogether(
        issueIds.map((id) => ({
            kind: 'update',
            objectApiName: 'Intacct_Sync_Issue__c',
            id,
            fields
        }))
    );
}

function toWish({ typeId, run }: Issue): RunWish {
    return run.operation === 'Create Document'
        ? {
              operation: run.operation,
              typeId,
              filter: run.parameters,
              scheduleId: run.scheduleId
          }
        : { operation: 'Pull Changes', typeId, filter: undefined, scheduleId: undefined };
}
