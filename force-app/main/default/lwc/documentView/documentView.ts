import { LightningElement, api, wire } from 'lwc';
import { headerFields, isSent, toDocumentHeader, type DocumentHeader } from 'c/documentService';
import { getRecord, type RecordRepresentation, type WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

const VOIDED_STATES = ['reversed', 'voided'];

interface Refreshable extends Element {
    refresh(): Promise<void>;
}

/** Shows an Intacct document as Intacct holds it, or a Sales Document on its way there. */
export default class DocumentView extends LightningElement {
    /** Id of the document's record; set by the platform. */
    @api recordId: string | undefined;
    /** Which of the document objects it is; set by the platform. */
    @api objectApiName: string | undefined;
    readonly labels = labels;
    /** Tabs that have been opened; the others have read nothing yet. */
    opened: Readonly<Record<string, boolean>> = {};

    get fields(): string[] | undefined {
        return this.objectApiName ? headerFields(this.objectApiName) : undefined;
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    record: WireResult<RecordRepresentation> = {};

    get document(): DocumentHeader | undefined {
        return this.record.data && toDocumentHeader(this.record.data);
    }

    get isSalesDocument(): boolean {
        return this.document?.syncStatus !== undefined;
    }

    get isSent(): boolean {
        return isSent(this.document?.syncStatus);
    }

    get isInvoice(): boolean {
        return this.document?.documentClass === 'Invoice';
    }

    /** What has happened to the document that makes everything below it history. */
    get warning(): string {
        if (this.document?.isDeleted) {
            return labels.deleted;
        }
        return VOIDED_STATES.includes((this.document?.state ?? '').toLowerCase())
            ? labels.voided
            : '';
    }

    handleTabActive(event: Event): void {
        const { value } = event.target as unknown as { value: string };
        this.opened = { ...this.opened, [value]: true };
    }

    handleRefreshed(): void {
        for (const part of this.template?.querySelectorAll('[data-refreshable]') ?? []) {
            void (part as Refreshable).refresh();
        }
    }
}
