import { LightningElement, api, wire } from 'lwc';
import { HISTORY_QUERY, toHistory } from 'c/documentService';
import { statusLabel } from 'c/wordingService';
import by from '@salesforce/label/c.Document_History_By';
import empty from '@salesforce/label/c.Document_History_Empty';
import loading from '@salesforce/label/c.Common_Loading';
import operation from '@salesforce/label/c.Document_History_Operation';
import request from '@salesforce/label/c.Document_History_Request';
import status from '@salesforce/label/c.Document_History_Status';
import title from '@salesforce/label/c.Document_Tab_History';
import when from '@salesforce/label/c.Document_History_When';
import { graphql, type GraphqlResult } from 'lightning/graphql';

/** Shows what has been done with an Intacct document, when and by whom, newest first. */
export default class DocumentHistory extends LightningElement {
    /** Id of the document. */
    @api recordId: string | undefined;
    readonly labels = { by, empty, loading, operation, request, status, title, when };

    get query() {
        return this.recordId ? HISTORY_QUERY : undefined;
    }

    get variables() {
        return { documentRecordId: this.recordId };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    result: GraphqlResult = {};

    get entries() {
        return toHistory(this.result.data).map((entry) => ({
            ...entry,
            status: statusLabel(entry.status ?? '')
        }));
    }

    get isEmpty(): boolean {
        return this.result.data !== undefined && this.entries.length === 0;
    }
}
