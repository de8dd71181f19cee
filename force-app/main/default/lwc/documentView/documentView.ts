import { LightningElement, api, wire } from 'lwc';
import { headerFields, toDocumentHeader, type DocumentHeader } from 'c/documentService';
import deleted from '@salesforce/label/c.Document_Header_Deleted';
import details from '@salesforce/label/c.Document_Tab_Details';
import history from '@salesforce/label/c.Document_Tab_History';
import lines from '@salesforce/label/c.Document_Tab_Lines';
import loading from '@salesforce/label/c.Common_Loading';
import { getRecord, type RecordRepresentation, type WireResult } from 'lightning/uiRecordApi';

/** Shows an Intacct document as Intacct holds it; read-only. */
export default class DocumentView extends LightningElement {
    /** Id of the document's record; set by the platform. */
    @api recordId: string | undefined;
    /** Which of the four document objects it is; set by the platform. */
    @api objectApiName: string | undefined;
    readonly labels = { deleted, details, history, lines, loading };

    get fields(): string[] | undefined {
        return this.objectApiName ? headerFields(this.objectApiName) : undefined;
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    record: WireResult<RecordRepresentation> = {};

    get document(): DocumentHeader | undefined {
        return this.record.data && toDocumentHeader(this.record.data);
    }
}
