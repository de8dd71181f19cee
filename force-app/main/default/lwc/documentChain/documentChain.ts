import { LightningElement, api, wire } from 'lwc';
import {
    CHAIN_QUERY,
    PAYMENTS_QUERY,
    toDocuments,
    toPayments,
    type AppliedPayment,
    type DocumentHeader,
    type DocumentSummary
} from 'c/documentService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';
import { knownIds, lineageOf, toChain, type Step } from './toChain';

/** Shows what a document comes from, what it has become and what has been paid, each as a link. */
export default class DocumentChain extends LightningElement {
    readonly labels = labels;
    documentIds: readonly string[] = [];
    documents: readonly DocumentSummary[] = [];
    payments: readonly AppliedPayment[] = [];
    error: unknown;
    private current: DocumentHeader | undefined;
    private refreshDocuments: (() => Promise<void>) | undefined;
    private refreshPayments: (() => Promise<void>) | undefined;

    /** The document on show. */
    @api
    get document(): DocumentHeader | undefined {
        return this.current;
    }
    set document(document: DocumentHeader | undefined) {
        this.current = document;
        this.widen();
    }

    get chainQuery() {
        return this.documentIds.length > 0 ? CHAIN_QUERY : undefined;
    }

    get chainVariables() {
        return { documentIds: this.documentIds };
    }

    @wire(graphql, { query: '$chainQuery', variables: '$chainVariables' })
    wiredDocuments({ data, errors, refresh }: GraphqlResult): void {
        this.refreshDocuments = refresh;
        this.error = errors ?? this.error;
        if (data) {
            this.documents = toDocuments(data).filter(({ id }) => id !== this.current?.id);
            this.widen();
        }
    }

    get invoiceIds(): string[] {
        if (!this.current) {
            return [];
        }
        const { before, after } = lineageOf(this.current, this.documents);
        return [...before, this.current, ...after]
            .filter(({ documentClass }) => documentClass === 'Invoice')
            .map(({ id }) => id);
    }

    get paymentsQuery() {
        return this.invoiceIds.length > 0 ? PAYMENTS_QUERY : undefined;
    }

    get paymentsVariables() {
        return { invoiceIds: this.invoiceIds };
    }

    @wire(graphql, { query: '$paymentsQuery', variables: '$paymentsVariables' })
    wiredPayments({ data, errors, refresh }: GraphqlResult): void {
        this.refreshPayments = refresh;
        this.error = errors ?? this.error;
        this.payments = data ? toPayments(data) : this.payments;
    }

    get steps(): (Step & { className: string; isFollowing: boolean; current: string | null })[] {
        const steps = this.current ? toChain(this.current, this.documents, this.payments) : [];
        return steps.map((step, index) => ({
            ...step,
            isFollowing: index > 0,
            current: step.isCurrent ? 'step' : null,
            className: `slds-pill slds-p-horizontal_x-small ${step.isMissing ? 'missing' : ''} ${step.isCurrent ? 'current' : ''}`
        }));
    }

    /** Looks for documents that have come since. */
    @api
    async refresh(): Promise<void> {
        await Promise.all([this.refreshDocuments?.(), this.refreshPayments?.()]);
    }

    /** Every answer may name documents further away; asks until it names none that are new. */
    private widen(): void {
        const ids = this.current ? knownIds(this.current, this.documents) : [];
        if (ids.join() !== this.documentIds.join()) {
            this.documentIds = ids;
        }
    }
}
