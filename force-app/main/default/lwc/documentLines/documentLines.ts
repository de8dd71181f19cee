import { LightningElement, api, wire } from 'lwc';
import {
    linesQuery,
    toDocumentLines,
    type DocumentHeader,
    type DocumentLine
} from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { seesAmounts } from 'c/permissionService';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';

const PAGE_SIZE = 100;

/** Shows the lines of an Intacct document a page at a time, so that thousands stay quick. */
export default class DocumentLines extends LightningElement {
    /** Id of the document. */
    @api recordId: string | undefined;
    /** Which of the document objects it is. */
    @api objectApiName: string | undefined;
    /** The document itself: currency and totals. */
    @api document: DocumentHeader | undefined;
    readonly labels = labels;
    readonly seesAmounts = seesAmounts();
    /** Number of the line before the first on show. */
    after = 0;
    /** Lines of the whole document, as the first page has told. */
    private total = 0;
    private answered: GraphqlResult = {};

    get query() {
        return this.objectApiName && this.recordId ? linesQuery(this.objectApiName) : undefined;
    }

    get variables() {
        return { documentId: this.recordId, after: this.after, first: PAGE_SIZE };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredPage(answered: GraphqlResult): void {
        this.answered = answered;
        if (answered.data && this.after === 0) {
            this.total = toDocumentLines(answered.data, this.objectApiName ?? '').total;
        }
    }

    get errors(): GraphqlResult['errors'] {
        return this.answered.errors;
    }

    get isRead(): boolean {
        return this.answered.data !== undefined;
    }

    get lines(): readonly DocumentLine[] {
        return toDocumentLines(this.answered.data, this.objectApiName ?? '').lines;
    }

    get hasTax(): boolean {
        return this.lines.some(({ tax }) => tax !== undefined);
    }

    /** Intacct sums up what it has; a document that is not sent has no totals. */
    get hasTotals(): boolean {
        return this.seesAmounts && this.document?.total !== undefined;
    }

    get isEmpty(): boolean {
        return this.isRead && this.total === 0;
    }

    get isFirstPage(): boolean {
        return this.after === 0;
    }

    get isLastPage(): boolean {
        return this.last >= this.total;
    }

    get isPaged(): boolean {
        return this.total > PAGE_SIZE;
    }

    get range(): string {
        return fillLabel(labels.rangeOf, this.after + 1, this.last, this.total);
    }

    /** Columns before the amount, which the totals leave free. */
    get labelColumns(): number {
        return this.hasTax ? 9 : 8;
    }

    /** Reads the page on show again. */
    @api
    async refresh(): Promise<void> {
        await this.answered.refresh?.();
    }

    handlePreviousClick(): void {
        this.after = Math.max(0, this.after - PAGE_SIZE);
    }

    handleNextClick(): void {
        this.after = this.last;
    }

    handleLineChange({ detail }: CustomEvent<{ value: string }>): void {
        const line = Math.trunc(Number(detail.value));
        if (line >= 1 && line <= this.total) {
            this.after = line - 1;
        }
    }

    /** Lines of a document are numbered without gaps. */
    private get last(): number {
        return this.after + this.lines.length;
    }
}
