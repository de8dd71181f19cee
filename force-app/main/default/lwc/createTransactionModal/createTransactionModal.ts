import { api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { rowsOf, textOf } from 'c/graphqlUtils';
import type { Workflow } from 'c/mappingSourceService';
import {
    isDuplicateOrder,
    REQUEST_BY_KEY_QUERY,
    requestDocument,
    type RequestView
} from 'c/syncRequestService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import LightningModal from 'lightning/modal';
import { labels } from './labels';

interface Place {
    readonly label: string;
    readonly recordId: string | undefined;
    readonly recordName: string | undefined;
}
interface Approved {
    readonly hash: () => string;
    readonly hidden: readonly string[];
    readonly errorCount: number;
    readonly places: Readonly<Record<string, Place>>;
}
interface PreviewElement extends Element {
    refresh(): Promise<void>;
}

/**
 * Window in which a document is checked, sent to Intacct and followed; closing it does not stop the work. The
 * document is made from an opportunity, or is a Sales Document already.
 */
export default class CreateTransactionModal extends LightningModal {
    /** Id and name of the opportunity to send; of a Sales Document the opportunity that it belongs to, if any. */
    @api opportunityId: string | undefined;
    @api opportunityName: string | undefined;
    /** Id and name of the Sales Document to send, in place of an opportunity. */
    @api salesDocumentId: string | undefined;
    @api salesDocumentName: string | undefined;
    /** Id and name of the transaction type to create. */
    @api typeId = '';
    @api typeName = '';
    /** Names this order, so that it can be placed only once; empty: a Sales Document can be sent only once anyway. */
    @api orderKey: string | undefined;
    /** Intacct company the document goes to, and its currency. */
    @api companyId: string | undefined;
    @api currencyCode: string | undefined;

    readonly labels = labels;
    requestId: string | undefined;
    failure: RequestView | undefined;
    error: unknown;
    notice = '';
    isSending = false;
    private preview: Approved | undefined;
    private takenKey: string | undefined;

    get takenQuery() {
        return this.takenKey ? REQUEST_BY_KEY_QUERY : undefined;
    }

    get takenVariables() {
        return { key: this.takenKey };
    }

    /** Another window was first: follow the request that it made. */
    @wire(graphql, { query: '$takenQuery', variables: '$takenVariables' })
    wiredTaken({ data, errors }: GraphqlResult): void {
        if (!this.takenKey || (!data && !errors)) {
            return;
        }
        const [request] = rowsOf(data, 'Intacct_Sync_Request__c');
        this.requestId = request && textOf(request, 'Id');
        this.error = errors ?? (request ? undefined : labels.takenElsewhere);
        this.isSending = false;
    }

    get createText(): string {
        return this.salesDocumentId ? labels.send : fillLabel(labels.create, this.typeName);
    }

    get sourceId(): string | undefined {
        return this.salesDocumentId ?? this.opportunityId;
    }

    get workflow(): Workflow {
        return this.salesDocumentId ? 'Advanced' : 'Classic';
    }

    get closeText(): string {
        return this.requestId ? labels.close : labels.cancel;
    }

    get cannotCreate(): boolean {
        return this.isSending || this.preview === undefined || this.preview.errorCount > 0;
    }

    get canStillCreate(): boolean {
        return this.requestId === undefined;
    }

    /** Where the failure can be corrected; the source when the field lies on its lines. */
    get failurePlace(): Place {
        const path = this.failure?.errorField ?? '';
        const place = this.preview?.places[path];
        return {
            label: place?.label ?? path,
            recordId: place?.recordId ?? this.sourceId,
            recordName: place?.recordName ?? this.salesDocumentName ?? this.opportunityName
        };
    }

    handlePreviewed({ detail }: CustomEvent<Approved | null>): void {
        this.preview = detail ?? undefined;
    }

    handleChanged({ detail }: CustomEvent<RequestView>): void {
        this.failure = detail.status === 'Failed' ? detail : undefined;
    }

    /** Also when a link opens a record under the window; the work goes on. */
    handleClose(): void {
        this.close(this.requestId);
    }

    async handleCreateClick(): Promise<void> {
        if (this.cannotCreate || !this.preview || this.requestId) {
            return;
        }
        this.isSending = true;
        this.error = undefined;
        this.notice = '';
        this.keepFocusInWindow();
        await this.placeOrder(this.preview);
    }

    /** Reads again; sends at once only what the person has already approved. */
    async handleRetried(): Promise<void> {
        const approved = this.preview?.hash();
        this.requestId = undefined;
        this.failure = undefined;
        await (this.refs?.preview as PreviewElement | undefined)?.refresh();
        if (this.preview?.hash() === approved) {
            await this.handleCreateClick();
        } else {
            this.notice = labels.changed;
        }
    }

    /** The button that was clicked is about to go; without focus inside, Escape would not close. */
    private keepFocusInWindow(): void {
        (this.refs?.close as HTMLElement | undefined)?.focus();
    }

    private async placeOrder({ hash, hidden }: Approved): Promise<void> {
        const { opportunityId, salesDocumentId, typeId, orderKey } = this;
        try {
            this.requestId = await requestDocument({
                opportunityId,
                salesDocumentId,
                typeId,
                oneToOneKey: orderKey,
                previewHash: hash(),
                hidden
            });
            this.isSending = false;
        } catch (error) {
            if (isDuplicateOrder(error) && orderKey) {
                this.takenKey = orderKey;
            } else {
                this.error = isDuplicateOrder(error) ? labels.takenElsewhere : error;
                this.isSending = false;
            }
        }
    }
}
