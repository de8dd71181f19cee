import { LightningElement, api, track } from 'lwc';
import { updateRecord } from 'lightning/uiRecordApi';
import { messageOf, saveErrorsOf } from 'one/errors';
import { columnOfField, fieldOfColumn, toEditableColumns, toFields, toRows } from 'one/listTable';
import { getListPage, getRelatedList } from 'one/pageData';
import { onRecordsChanged, recordsChanged } from 'one/recordChanges';
import { navigate } from 'one/router';
import { toast } from 'one/toasts';
import { fill, words } from 'one/words';
import type { ListPage as ListPageData } from '../../../contract.ts';

const PAGE_SIZE = 50;
const DEBOUNCE_MS = 250;
const RECENT = 'RecentlyViewed';

interface SortEvent {
    fieldName: string;
    sortDirection: 'asc' | 'desc';
}

interface RowError {
    title: string;
    messages: string[];
    fieldNames: string[];
}

type Draft = { id: string } & Record<string, unknown>;

/** The list of an object, or one related list in full: views, search, sorting, editing in cells, more rows while scrolling. */
export default class ListPage extends LightningElement {
    readonly words = words;
    @api relationship: string | undefined;
    @api parentId: string | undefined;
    @track data: ListPageData | undefined;
    @track error: string | undefined;
    @track drafts: Draft[] = [];
    @track rowErrors: object = {};
    isLoading = false;
    private objectName: string | undefined;
    private view: string | undefined;
    private query: Record<string, unknown> = {};
    private timer: ReturnType<typeof setTimeout> | undefined;
    private stop: () => void = () => {};

    @api
    get objectApiName(): string | undefined {
        return this.objectName;
    }

    set objectApiName(value: string | undefined) {
        if (value === this.objectName) return;
        this.objectName = value;
        this.startAfresh();
    }

    @api
    get filterName(): string | undefined {
        return this.view;
    }

    set filterName(value: string | undefined) {
        if (value === this.view) return;
        this.view = value;
        this.startAfresh();
    }

    private startAfresh(): void {
        this.data = undefined;
        this.query = {};
        this.handleCancel();
        Promise.resolve().then(() => this.load());
    }

    connectedCallback(): void {
        this.stop = onRecordsChanged(() => void this.load());
    }

    disconnectedCallback(): void {
        this.stop();
    }

    private async load(): Promise<void> {
        const limit = Math.max(PAGE_SIZE, this.data?.rows.length ?? 0);
        await this.fetch(0, limit, (data) => (this.data = data));
    }

    private async fetch(
        offset: number,
        limit: number,
        keep: (data: ListPageData) => void
    ): Promise<void> {
        const { objectName, view } = this;
        if (!objectName && !this.relationship) return;
        this.isLoading = true;
        try {
            const data = await this.ask(objectName ?? '', {
                ...this.query,
                offset,
                limit: PAGE_SIZE
            });
            if (objectName === this.objectName && view === this.view) keep(data);
            this.error = undefined;
        } catch (error) {
            this.error = messageOf(error);
        } finally {
            this.isLoading = false;
        }
    }

    private ask(object: string, query: Record<string, unknown>): Promise<ListPageData> {
        return this.relationship && this.parentId
            ? getRelatedList(this.parentId, this.relationship, query)
            : getListPage(object, { ...query, view: this.view });
    }

    get columns(): object[] {
        return this.data ? toEditableColumns(this.data) : [];
    }

    get rows(): object[] {
        return this.data ? toRows(this.data) : [];
    }

    get views(): object[] {
        return (this.data?.views ?? []).map(({ name, label }) => ({ value: name, label }));
    }

    get viewLabel(): string {
        return this.data?.views.find(({ name }) => name === this.data?.view)?.label ?? '';
    }

    get sortedColumn(): string | undefined {
        return this.data && columnOfField(this.data.sortBy, this.columns);
    }

    get summary(): string {
        const { data } = this;
        if (!data) return '';
        const shown =
            data.rows.length < data.total
                ? fill(words.itemsOf, data.rows.length, data.total)
                : fill(words.items, data.total);
        const label = data.columns.find(({ name }) => name === data.sortBy)?.label;
        return label ? `${shown} • ${fill(words.sortedBy, label)}` : shown;
    }

    get canCreate(): boolean {
        return Boolean(this.data?.object.createable) && !this.relationship;
    }

    get hasMore(): boolean {
        return (this.data?.rows.length ?? 0) < (this.data?.total ?? 0);
    }

    get emptyText(): string | undefined {
        if (!this.data || this.data.rows.length > 0) return undefined;
        if (this.query['search']) return words.noResults;
        return this.data.view === RECENT
            ? fill(words.noRecent, this.data.object.labelPlural)
            : words.noItems;
    }

    handleViewSelect(event: CustomEvent<{ value: string }>): void {
        const attributes = { objectApiName: this.objectName, actionName: 'list' };
        const state = { filterName: event.detail.value };
        navigate({ type: 'standard__objectPage', attributes, state });
    }

    handleSearch(event: CustomEvent<{ value: string }>): void {
        clearTimeout(this.timer);
        this.query = { ...this.query, search: event.detail.value };
        this.timer = setTimeout(() => void this.load(), DEBOUNCE_MS);
    }

    handleSort(event: CustomEvent<SortEvent>): void {
        const { fieldName, sortDirection } = event.detail;
        this.query = { ...this.query, sortBy: fieldOfColumn(fieldName), sortDirection };
        void this.load();
    }

    handleRefresh(): void {
        void this.load();
    }

    async handleLoadMore(): Promise<void> {
        const { data } = this;
        if (!data || this.isLoading || !this.hasMore) return;
        await this.fetch(data.rows.length, PAGE_SIZE, (next) => {
            this.data = { ...next, rows: [...data.rows, ...next.rows] };
        });
    }

    handleCancel(): void {
        this.drafts = [];
        this.rowErrors = {};
    }

    /** Saves row by row, as on the platform: what is refused stays in its cells, with the reason. */
    async handleSave({ detail }: CustomEvent<{ draftValues: Draft[] }>): Promise<void> {
        const { data } = this;
        if (!data) return;
        const refusals: Record<string, RowError> = {};
        for (const draft of detail.draftValues) {
            try {
                await updateRecord({ fields: toFields(draft, data.columns) });
            } catch (error) {
                refusals[draft.id] = rowErrorOf(error);
            }
        }
        this.showRefusals(detail.draftValues, refusals);
        recordsChanged();
    }

    private showRefusals(drafts: Draft[], refusals: Record<string, RowError>): void {
        this.drafts = drafts.filter(({ id }) => id in refusals);
        const messages = Object.values(refusals).flatMap((refusal) => refusal.messages);
        const table = { title: words.notSaved, messages };
        this.rowErrors = messages.length > 0 ? { rows: refusals, table } : {};
        const saved = drafts.length - this.drafts.length;
        if (saved > 0) toast({ title: fill(words.rowsSaved, saved), variant: 'success' });
    }

    handleNew(): void {
        const attributes = { objectApiName: this.objectName, actionName: 'new' };
        navigate({ type: 'standard__objectPage', attributes, state: {} });
    }
}

function rowErrorOf(error: unknown): RowError {
    const { general, fields } = saveErrorsOf(error);
    return {
        title: words.notSaved,
        messages: [...general, ...Object.values(fields)],
        fieldNames: Object.keys(fields)
    };
}
