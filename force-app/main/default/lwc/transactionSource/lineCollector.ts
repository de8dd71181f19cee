import type { RecordRepresentation } from 'lightning/uiRecordApi';
import type { RelatedListRecords } from 'lightning/uiRelatedListApi';

/** Gathers a related list that arrives in pages, in whatever order pages are answered again. */
export class LineCollector {
    private readonly pages = new Map<string, readonly RecordRepresentation[]>();
    private hasLastPage = false;

    /** Keeps one page; @returns the token of the page to ask for now. */
    add(token: string | undefined, page: RelatedListRecords): string | undefined {
        this.pages.set(token ?? '', page.records);
        this.hasLastPage ||= page.nextPageToken === null;
        return page.nextPageToken ?? token;
    }

    /** Whether the last page has been read. */
    get isComplete(): boolean {
        return this.hasLastPage;
    }

    get all(): RecordRepresentation[] {
        return [...this.pages.values()].flat();
    }
}
