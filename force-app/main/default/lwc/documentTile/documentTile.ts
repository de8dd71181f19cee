import { LightningElement, api } from 'lwc';
import type { DocumentSummary } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import asOf from '@salesforce/label/c.Transaction_Document_AsOf';
import deleted from '@salesforce/label/c.Transaction_Document_Deleted';
import state from '@salesforce/label/c.Document_Header_State';
import total from '@salesforce/label/c.Document_Header_Total';

/** One Intacct document in few words: number, type, state, total, and how fresh that is. */
export default class DocumentTile extends LightningElement {
    /** The document to show. */
    @api document: DocumentSummary | undefined;
    readonly labels = { asOf, deleted, state, total };
    readonly seesAmounts = seesAmounts();

    /** lightning-relative-date-time takes no text. */
    get syncedAt(): number | undefined {
        return this.document?.syncedAt ? Date.parse(this.document.syncedAt) : undefined;
    }
}
