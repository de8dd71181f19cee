import { LightningElement, api, wire } from 'lwc';
import {
    behindNumber,
    FIRST_LINES,
    linesQuery,
    linesVariables,
    toDocumentLines,
    type DocumentHeader,
    type DocumentLine,
    type DocumentLines as Page,
    type LinePlace
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
    /** Where the page that is asked for begins. */
    place = FIRST_LINES;
    /** Number of a line that somebody has typed and not asked for yet. */
    wanted = '';
    errors: GraphqlResult['errors'];
    private page: Page | undefined;
    /** Where the pages before the one on show begin, as far as somebody has come that way. */
    private visited: readonly LinePlace[] = [];
    private readAgain: (() => Promise<void>) | undefined;

    get query() {
        return this.objectApiName && this.recordId ? linesQuery(this.objectApiName) : undefined;
    }

    get variables() {
        return linesVariables(this.recordId, this.place, PAGE_SIZE);
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredPage({ data, errors, refresh }: GraphqlResult): void {
        this.readAgain = refresh;
        if (data || errors) {
            this.errors = errors;
        }
        if (data) {
            this.page = toDocumentLines(data, this.objectApiName ?? '');
        }
    }

    get isLoading(): boolean {
        return !this.page && !this.errors;
    }

    get lines(): readonly DocumentLine[] {
        return this.page?.lines ?? [];
    }

    get total(): number {
        return this.page?.total ?? 0;
    }

    get hasTax(): boolean {
        return this.lines.some(({ tax }) => tax !== undefined);
    }

    /** Intacct sums up what it has; a document that is not sent has no totals. */
    get hasTotals(): boolean {
        return this.seesAmounts && this.document?.total !== undefined;
    }

    get isEmpty(): boolean {
        return this.page?.total === 0;
    }

    get isFirstPage(): boolean {
        return this.before === 0;
    }

    get isLastPage(): boolean {
        return this.before + this.lines.length >= this.total;
    }

    get isPaged(): boolean {
        return this.total > PAGE_SIZE;
    }

    get range(): string {
        return fillLabel(
            labels.rangeOf,
            this.before + 1,
            this.before + this.lines.length,
            this.total
        );
    }

    /** Columns before the amount, which the totals leave free. */
    get labelColumns(): number {
        return this.hasTax ? 9 : 8;
    }

    /** Reads the page on show again. */
    @api
    async refresh(): Promise<void> {
        await this.readAgain?.();
    }

    handleTurned({ detail }: CustomEvent<'previous' | 'next'>): void {
        if (detail === 'next') {
            this.visited = [...this.visited, this.place];
            this.show(this.page?.next ?? FIRST_LINES);
        } else {
            const first = this.lines[0]?.number ?? 1;
            const before = this.visited.at(-1) ?? behindNumber(first - 1 - PAGE_SIZE);
            this.visited = this.visited.slice(0, -1);
            this.show(before);
        }
    }

    handleLineChange({ detail }: CustomEvent<{ value: string }>): void {
        this.wanted = detail.value;
    }

    /** The line is complete: whoever types 951 does not want to see lines 9 and 95. */
    handleLineCommit(): void {
        const line = Math.trunc(Number(this.wanted));
        if (line >= 1 && line <= this.total) {
            this.visited = [];
            this.show(behindNumber(line - 1));
        }
        this.wanted = '';
    }

    private get before(): number {
        return this.page?.before ?? 0;
    }

    private show(place: LinePlace): void {
        this.place = place;
        this.refs?.scroller?.scrollTo?.({ top: 0 });
    }
}
