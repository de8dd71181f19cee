import { LightningElement, api, wire } from 'lwc';
import { HISTORY_QUERY, toHistory } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import by from '@salesforce/label/c.Document_History_By';
import changes from '@salesforce/label/c.Document_History_Changes';
import empty from '@salesforce/label/c.Document_History_Empty';
import loading from '@salesforce/label/c.Common_Loading';
import operation from '@salesforce/label/c.Document_History_Operation';
import request from '@salesforce/label/c.Document_History_Request';
import status from '@salesforce/label/c.Document_History_Status';
import title from '@salesforce/label/c.Document_Tab_History';
import when from '@salesforce/label/c.Document_History_When';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { toRows, type HistoryRow } from './toRows';

/** Shows what has been done with an Intacct document, when, by whom and what that has changed. */
export default class DocumentHistory extends LightningElement {
    /** Id of the document. */
    @api recordId: string | undefined;
    /** Which of the document objects it is. */
    @api objectApiName: string | undefined;
    /** What syncs have changed, as the document keeps it. */
    @api changeLog: string | undefined;
    readonly labels = { by, changes, empty, loading, operation, request, status, title, when };

    get query() {
        return this.recordId ? HISTORY_QUERY : undefined;
    }

    get variables() {
        return { recordId: this.recordId };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    result: GraphqlResult = {};

    @wire(getObjectInfo, { objectApiName: '$objectApiName' })
    info: WireResult<ObjectInfo> = {};

    get entries(): HistoryRow[] {
        const entries = toHistory(this.result.data, this.changeLog);
        return toRows(entries, this.info.data, seesAmounts());
    }

    get isEmpty(): boolean {
        return this.result.data !== undefined && this.entries.length === 0;
    }

    /** Reads the history again. */
    @api
    async refresh(): Promise<void> {
        await this.result.refresh?.();
    }
}
