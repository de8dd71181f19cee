import { saveTogether } from 'c/recordSaveService';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { toDraft, type DraftOrder } from './toDraft';

export type { Drafted, DraftOrder } from './toDraft';

/**
 * Drafts a Sales Document with its lines, all or nothing.
 *
 * @returns Id of the document
 * @throws the GraphQL errors, to be shown by c-error-panel; nothing is saved then
 */
export async function createDraft(order: DraftOrder): Promise<string> {
    const [id = ''] = await saveTogether(toDraft(order));
    return id;
}

/**
 * Moves a Sales Document that is not sent between Draft and Ready.
 *
 * @throws the GraphQL errors when the org refuses it, which says what is missing
 */
export async function setStatus(recordId: string, status: 'Draft' | 'Ready'): Promise<void> {
    await saveTogether([
        {
            kind: 'update',
            objectApiName: 'Intacct_Sales_Document__c',
            id: recordId,
            fields: { Sync_Status__c: status }
        }
    ]);
    await notifyRecordUpdateAvailable([{ recordId }]);
}
