import { LightningElement, api } from 'lwc';
import type { DocumentSummary } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import asOf from '@salesforce/label/c.Transaction_Card_AsOf';
import deleted from '@salesforce/label/c.Transaction_Document_Deleted';
import empty from '@salesforce/label/c.Transaction_Card_NoDocuments';
import number from '@salesforce/label/c.Transaction_Column_Number';
import state from '@salesforce/label/c.Transaction_Column_State';
import synced from '@salesforce/label/c.Transaction_Column_Synced';
import total from '@salesforce/label/c.Transaction_Column_Total';
import type from '@salesforce/label/c.Transaction_Column_Type';

/** Lists Intacct documents: number, type, state, total, and how fresh that is. */
export default class DocumentTable extends LightningElement {
    /** The documents to list. */
    @api documents: readonly DocumentSummary[] = [];
    readonly labels = { asOf, deleted, empty, number, state, synced, total, type };
    readonly seesAmounts = seesAmounts();

    get isEmpty(): boolean {
        return this.documents.length === 0;
    }
}
