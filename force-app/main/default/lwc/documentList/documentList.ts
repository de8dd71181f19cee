import { LightningElement, api, wire } from 'lwc';
import { accountQuery, toDocuments, type DocumentSummary } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { pageInfoOf } from 'c/graphqlUtils';
import loading from '@salesforce/label/c.Common_Loading';
import next from '@salesforce/label/c.Document_Lines_Next';
import previous from '@salesforce/label/c.Document_Lines_Previous';
import range from '@salesforce/label/c.Account_Card_Range';
import { graphql, type GraphqlResult } from 'lightning/graphql';

const PAGE_SIZE = 10;

/** Lists the documents of one kind of an account, newest first, a page at a time. */
export default class DocumentList extends LightningElement {
    /** Id of the account. */
    @api accountId: string | undefined;
    /** Which of the document objects to list. */
    @api objectApiName: string | undefined;
    readonly labels = { loading, next, previous };
    after: string | undefined;
    /** Where the pages before the one on show begin. */
    private visited: (string | undefined)[] = [];

    get query() {
        return this.accountId && this.objectApiName ? accountQuery(this.objectApiName) : undefined;
    }

    get variables() {
        return { accountId: this.accountId, first: PAGE_SIZE, after: this.after ?? null };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    page: GraphqlResult = {};

    get documents(): DocumentSummary[] {
        return toDocuments(this.page.data);
    }

    get isFirstPage(): boolean {
        return this.visited.length === 0;
    }

    get isLastPage(): boolean {
        return this.place.next === undefined;
    }

    get isPaged(): boolean {
        return !this.isFirstPage || !this.isLastPage;
    }

    get range(): string {
        const before = this.visited.length * PAGE_SIZE;
        return fillLabel(range, before + 1, before + this.documents.length, this.place.total);
    }

    handlePreviousClick(): void {
        this.after = this.visited.at(-1);
        this.visited = this.visited.slice(0, -1);
    }

    handleNextClick(): void {
        this.visited = [...this.visited, this.after];
        this.after = this.place.next;
    }

    private get place() {
        return pageInfoOf(this.page.data, this.objectApiName ?? '');
    }
}
