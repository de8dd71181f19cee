import { LightningElement, api } from 'lwc';
import { isSent, type DocumentSummary } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import { intacctWord, syncStatusLabel } from 'c/wordingService';
import asOf from '@salesforce/label/c.Transaction_Document_AsOf';
import deleted from '@salesforce/label/c.Transaction_Document_Deleted';
import due from '@salesforce/label/c.Document_Header_Due';
import state from '@salesforce/label/c.Document_Header_State';
import total from '@salesforce/label/c.Document_Header_Total';

/** One Intacct document in few words: number, type, state, total, what is due, and how fresh that is. */
export default class DocumentTile extends LightningElement {
    /** The document to show. */
    @api document: DocumentSummary | undefined;
    /** Also the opportunity it belongs to, for lists across opportunities. */
    @api namesOpportunity = false;
    readonly labels = { asOf, deleted, due, state, total };
    readonly seesAmounts = seesAmounts();

    get opportunityId(): string | undefined {
        return this.namesOpportunity ? this.document?.opportunityId : undefined;
    }

    /** How far it is on its way to Intacct; once there, where it stands. */
    get state(): string {
        const { syncStatus } = this.document ?? {};
        return isSent(syncStatus)
            ? intacctWord(this.document?.state)
            : syncStatusLabel(syncStatus ?? '');
    }

    /** Intacct sums up what it has. */
    get showsTotal(): boolean {
        return this.seesAmounts && this.document?.total !== undefined;
    }

    /** Quotes and orders are not paid, so that nothing is due on them. */
    get showsDue(): boolean {
        return this.seesAmounts && this.document?.totalDue !== undefined;
    }

    /** lightning-relative-date-time takes no text. */
    get syncedAt(): number | undefined {
        return this.document?.syncedAt ? Date.parse(this.document.syncedAt) : undefined;
    }
}
