import { api, wire } from 'lwc';
import { CONVERSIONS_QUERY, countConversions, type ConvertibleDocument } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { TransactionType } from 'c/mappingSourceService';
import {
    isDuplicateOrder,
    oneToOneKey,
    requestConversion,
    type ConvertedLine,
    type RequestView
} from 'c/syncRequestService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import LightningModal from 'lightning/modal';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { labels } from './labels';

interface Quantities {
    readonly isReady: boolean;
    readonly lines: readonly ConvertedLine[] | undefined;
}

/** Window in which a document is converted and followed; closing it does not stop the work. */
export default class ConvertTransactionModal extends LightningModal {
    /** The document to convert. */
    @api document: ConvertibleDocument | undefined;
    /** Types that the user may create from it. */
    @api targets: readonly TransactionType[] = [];
    /** Whether an opportunity may have one document of a type only. */
    @api isOneToOne = false;

    readonly labels = labels;
    target: TransactionType | undefined;
    quantities: Quantities = { isReady: true, lines: undefined };
    requestId: string | undefined;
    failure: RequestView | undefined;
    error: unknown;
    isSending = false;
    private conversions: unknown;
    private refreshConversions: (() => Promise<void>) | undefined;

    get query() {
        return this.document ? CONVERSIONS_QUERY : undefined;
    }

    get variables() {
        return { recordId: this.document?.id, documentId: this.document?.documentId };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredConversions({ data, errors, refresh }: GraphqlResult): void {
        this.refreshConversions = refresh;
        this.error = errors ?? this.error;
        this.conversions = data ?? this.conversions;
    }

    get submitText(): string {
        return fillLabel(labels.submit, this.target?.name ?? '');
    }

    get closeText(): string {
        return this.requestId ? labels.close : labels.cancel;
    }

    get canStillSubmit(): boolean {
        return this.requestId === undefined && this.target !== undefined;
    }

    get isSettled(): boolean {
        return this.isSending || this.requestId !== undefined;
    }

    get cannotSubmit(): boolean {
        return this.isSettled || !this.conversions || !this.quantities.isReady;
    }

    handleTargetChosen({ detail }: CustomEvent<TransactionType | undefined>): void {
        this.target = detail ?? undefined;
    }

    handleQuantitiesChosen({ detail }: CustomEvent<Quantities>): void {
        this.quantities = detail;
    }

    handleChanged({ detail }: CustomEvent<RequestView>): void {
        this.failure = detail.status === 'Failed' ? detail : undefined;
        if (detail.status === 'Succeeded' && this.document) {
            void notifyRecordUpdateAvailable([{ recordId: this.document.id }]);
        }
    }

    /** Also when a link opens a record under the window; the work goes on. */
    handleClose(): void {
        this.close(this.requestId);
    }

    async handleRetried(): Promise<void> {
        this.requestId = undefined;
        this.failure = undefined;
        await this.handleSubmitClick();
    }

    async handleSubmitClick(): Promise<void> {
        const { document, target, quantities } = this;
        if (this.cannotSubmit || !document || !target) {
            return;
        }
        this.isSending = true;
        this.error = undefined;
        // The button that was clicked is about to go; without focus inside, Escape would not close.
        (this.refs?.close as HTMLElement | undefined)?.focus();
        try {
            // The last conversion may be younger than what the page has kept.
            await this.refreshConversions?.();
            this.requestId = await requestConversion(document, {
                targetTypeId: target.id,
                key: this.keyFor(document, target.id),
                lines: quantities.lines
            });
        } catch (error) {
            this.error = isDuplicateOrder(error) ? labels.takenElsewhere : error;
        }
        this.isSending = false;
    }

    /** With one-to-one the same key as Create uses, so that only one of both can make the document. */
    private keyFor({ id, opportunityId }: ConvertibleDocument, typeId: string): string {
        return this.isOneToOne && opportunityId
            ? oneToOneKey(opportunityId, typeId, 'only one')
            : oneToOneKey(id, typeId, countConversions(this.conversions, typeId));
    }
}
