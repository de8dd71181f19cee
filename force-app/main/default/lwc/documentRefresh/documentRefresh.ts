import { LightningElement, api, wire } from 'lwc';
import type { DocumentHeader } from 'c/documentService';
import { rowsOf, textOf } from 'c/graphqlUtils';
import {
    isOpen,
    requestRefresh,
    RUNNING_REFRESH_QUERY,
    type RequestView
} from 'c/syncRequestService';
import asOf from '@salesforce/label/c.Transaction_Document_AsOf';
import done from '@salesforce/label/c.Document_Refresh_Done';
import notBrought from '@salesforce/label/c.Document_Refresh_NotBrought';
import refresh from '@salesforce/label/c.Document_Refresh_Button';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';

/** Reads a document again from Intacct; fires `refreshed` when the page has something new to show. */
export default class DocumentRefresh extends LightningElement {
    /** The document to read again. */
    @api document: DocumentHeader | undefined;
    readonly labels = { asOf, done, refresh };
    requestId: string | undefined;
    isAsking = false;
    isDone = false;
    isRunning = false;
    error: unknown;

    get query() {
        return this.document ? RUNNING_REFRESH_QUERY : undefined;
    }

    get variables() {
        return { recordId: this.document?.id };
    }

    /** Takes up a refresh that was started in another window, or before the page was reloaded. */
    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredRunning({ data }: GraphqlResult): void {
        const [running] = rowsOf(data, 'Intacct_Sync_Request__c');
        if (running && !this.requestId) {
            this.follow(textOf(running, 'Id'));
        }
    }

    get reason(): string {
        return this.document?.isBrought ? '' : notBrought;
    }

    get isDisabled(): boolean {
        return this.reason !== '';
    }

    /** lightning-relative-date-time takes no text. */
    get syncedAt(): number | undefined {
        return this.document?.syncedAt ? Date.parse(this.document.syncedAt) : undefined;
    }

    /** The button keeps the focus while it reads; it does nothing then. */
    async handleRefreshClick(): Promise<void> {
        if (this.isDisabled || this.isAsking || this.isRunning || !this.document) {
            return;
        }
        this.isAsking = true;
        this.isDone = false;
        this.error = undefined;
        this.requestId = undefined;
        try {
            this.follow(await requestRefresh(this.document));
        } catch (error) {
            this.error = error;
        }
        this.isAsking = false;
    }

    async handleChanged({ detail }: CustomEvent<RequestView>): Promise<void> {
        this.isRunning = isOpen(detail);
        if (detail.status === 'Succeeded' && this.document) {
            this.isDone = true;
            this.requestId = undefined;
            await notifyRecordUpdateAvailable([{ recordId: this.document.id }]);
            this.dispatchEvent(new CustomEvent('refreshed'));
        }
    }

    private follow(requestId: string | undefined): void {
        this.requestId = requestId;
        this.isRunning = requestId !== undefined;
    }
}
