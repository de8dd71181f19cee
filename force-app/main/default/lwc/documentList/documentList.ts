import { LightningElement, api, wire } from 'lwc';
import { accountQuery, toDocuments, type DocumentSummary } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { pageInfoOf, type PageInfo } from 'c/graphqlUtils';
import loading from '@salesforce/label/c.Common_Loading';
import range from '@salesforce/label/c.Account_Card_Range';
import { graphql, type GraphqlResult } from 'lightning/graphql';

const PAGE_SIZE = 10;

/** Lists the documents of one kind of an account, newest first, a page at a time. */
export default class DocumentList extends LightningElement {
    /** Id of the account. */
    @api accountId: string | undefined;
    /** Which of the document objects to list. */
    @api objectApiName: string | undefined;
    readonly labels = { loading };
    errors: GraphqlResult['errors'];
    documents: DocumentSummary[] | undefined;
    private after: string | undefined;
    /** Where the pages before the one that is asked for begin. */
    private visited: (string | undefined)[] = [];
    /** Documents before the first on show. */
    private before = 0;
    private place: PageInfo = { total: 0, next: undefined };

    get query() {
        return this.accountId && this.objectApiName ? accountQuery(this.objectApiName) : undefined;
    }

    get variables() {
        return { accountId: this.accountId, first: PAGE_SIZE, after: this.after ?? null };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredPage({ data, errors }: GraphqlResult): void {
        if (data || errors) {
            this.errors = errors;
        }
        if (data) {
            this.documents = toDocuments(data);
            this.before = this.visited.length * PAGE_SIZE;
            this.place = pageInfoOf(data, this.objectApiName ?? '');
        }
    }

    get isLoading(): boolean {
        return !this.documents && !this.errors;
    }

    get isFirstPage(): boolean {
        return this.before === 0;
    }

    get isLastPage(): boolean {
        return this.place.next === undefined;
    }

    get isPaged(): boolean {
        return !this.isFirstPage || !this.isLastPage;
    }

    get range(): string {
        const last = this.before + (this.documents?.length ?? 0);
        return fillLabel(range, this.before + 1, last, this.place.total);
    }

    handleTurned({ detail }: CustomEvent<'previous' | 'next'>): void {
        if (detail === 'next') {
            this.visited = [...this.visited, this.after];
            this.after = this.place.next;
        } else {
            this.after = this.visited.at(-1);
            this.visited = this.visited.slice(0, -1);
        }
    }
}
