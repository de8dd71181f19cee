import { LightningElement, api, wire } from 'lwc';
import {
    lineFields,
    lineOrder,
    toDocumentLine,
    type DocumentHeader,
    type DocumentLine
} from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import { seesAmounts } from 'c/permissionService';
import type { WireResult } from 'lightning/uiRecordApi';
import { getRelatedListRecords, type RelatedListRecords } from 'lightning/uiRelatedListApi';
import { labels } from './labels';

const PAGE_SIZE = 50;

/** Shows the lines of an Intacct document a page at a time, so that thousands stay quick. */
export default class DocumentLines extends LightningElement {
    /** Id of the document. */
    @api recordId: string | undefined;
    /** Which of the four document objects it is. */
    @api objectApiName: string | undefined;
    /** The document itself: currency and totals. */
    @api document: DocumentHeader | undefined;
    readonly labels = labels;
    readonly listId = 'Lines__r';
    readonly pageSize = PAGE_SIZE;
    readonly seesAmounts = seesAmounts();
    pageToken: string | undefined;
    /** Tokens of the pages before the one on show. */
    private visited: (string | undefined)[] = [];

    get fields(): string[] | undefined {
        return this.objectApiName ? lineFields(this.objectApiName) : undefined;
    }

    get order(): string[] {
        return lineOrder(this.objectApiName ?? '');
    }

    @wire(getRelatedListRecords, {
        parentRecordId: '$recordId',
        relatedListId: '$listId',
        optionalFields: '$fields',
        sortBy: '$order',
        pageSize: '$pageSize',
        pageToken: '$pageToken'
    })
    page: WireResult<RelatedListRecords> = {};

    get lines(): DocumentLine[] {
        return this.page.data?.records.map(toDocumentLine) ?? [];
    }

    get hasTax(): boolean {
        return this.lines.some(({ tax }) => tax !== undefined);
    }

    get isEmpty(): boolean {
        return this.page.data?.records.length === 0;
    }

    get isFirstPage(): boolean {
        return this.visited.length === 0;
    }

    get isLastPage(): boolean {
        return !this.page.data?.nextPageToken;
    }

    get isPaged(): boolean {
        return !this.isFirstPage || !this.isLastPage;
    }

    get range(): string {
        const before = this.visited.length * PAGE_SIZE;
        return fillLabel(labels.range, before + 1, before + this.lines.length);
    }

    handlePreviousClick(): void {
        this.pageToken = this.visited.at(-1);
        this.visited = this.visited.slice(0, -1);
    }

    handleNextClick(): void {
        this.visited = [...this.visited, this.pageToken];
        this.pageToken = this.page.data?.nextPageToken ?? undefined;
    }
}
