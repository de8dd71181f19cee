import { LightningElement, api, wire } from 'lwc';
import { bringsPayments, PAYMENTS_QUERY, toPayments, type DocumentHeader } from 'c/documentService';
import { seesAmounts } from 'c/permissionService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';
import { toRows, type PaymentRow } from './toRows';

/** Shows what has been paid on an invoice, newest first, with what was left to pay after each payment. */
export default class DocumentPayments extends LightningElement {
    /** The invoice. */
    @api document: DocumentHeader | undefined;
    readonly labels = labels;
    readonly seesAmounts = seesAmounts();

    get query() {
        return this.document ? PAYMENTS_QUERY : undefined;
    }

    get variables() {
        return { invoiceIds: [this.document?.id] };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    result: GraphqlResult = {};

    get rows(): PaymentRow[] {
        return toRows(toPayments(this.result.data), this.document?.total);
    }

    /** Why there is nothing to show; empty when there is something. */
    get emptyText(): string {
        if (!this.result.data || this.rows.length > 0) {
            return '';
        }
        return bringsPayments(this.result.data) ? labels.empty : labels.off;
    }

    /** Reads the payments again. */
    @api
    async refresh(): Promise<void> {
        await this.result.refresh?.();
    }
}
