import { LightningElement, api, track } from 'lwc';
import { columnOfField, fieldOfColumn, toColumns, toRows } from 'one/listTable';
import { messageOf } from 'one/errors';
import { getListPage, getRecordPage } from 'one/pageData';
import { onRecordsChanged } from 'one/recordChanges';
import { navigate } from 'one/router';
import { fill, words } from 'one/words';
import type { ListPage as ListPageData } from '../../../contract.ts';

const PAGE_SIZE = 50;
const DEBOUNCE_MS = 250;

interface SortEvent {
    fieldName: string;
    sortDirection: 'asc' | 'desc';
}

/** The list of an object, or one related list in full: views, search, sorting, more rows while scrolling. */
export default class ListPage extends LightningElement {
    readonly words = words;
    @api relationship: string | undefined;
    @api parentId: string | undefined;
    @track data: ListPageData | undefined;
    @track error: string | undefined;
    isLoading = false;
    private objectName: string | undefined;
    private query: Record<string, unknown> = {};
    private timer: ReturnType<typeof setTimeout> | undefined;
    private stop: () => void = () => {};

    @api
    get objectApiName(): string | undefined {
        return this.objectName;
    }

    set objectApiName(value: string | undefined) {
        if (value !== this.objectName) {
            this.data = undefined;
            this.query = {
                view: new URLSearchParams(location.search).get('filterName') ?? undefined
            };
        }
        this.objectName = value;
        Promise.resolve().then(() => this.load());
    }

    connectedCallback(): void {
        this.stop = onRecordsChanged(() => void this.load());
    }

    disconnectedCallback(): void {
        this.stop();
    }

    private async load(): Promise<void> {
        await this.fetch(0, (data) => (this.data = data));
    }

    private async fetch(offset: number, keep: (data: ListPageData) => void): Promise<void> {
        const { objectName } = this;
        if (!objectName) return;
        this.isLoading = true;
        try {
            const { object, parent } = await this.scope(objectName);
            const data = await getListPage(object, {
                ...this.query,
                ...parent,
                offset,
                limit: PAGE_SIZE
            });
            if (objectName === this.objectName) keep(data);
            this.error = undefined;
        } catch (error) {
            this.error = messageOf(error);
        } finally {
            this.isLoading = false;
        }
    }

    private async scope(object: string): Promise<{ object: string; parent: object }> {
        if (!this.relationship || !this.parentId) return { object, parent: {} };
        const { relatedLists } = await getRecordPage(this.parentId, undefined);
        const list = relatedLists.find(({ name }) => name === this.relationship);
        if (!list) throw new Error(words.notFound);
        return {
            object: list.objectApiName,
            parent: { parentField: list.parentField, parentId: this.parentId }
        };
    }

    get columns(): object[] {
        return this.data ? toColumns(this.data.columns, true) : [];
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
        return this.query['search'] ? words.noResults : words.noItems;
    }

    handleViewSelect(event: CustomEvent<{ value: string }>): void {
        this.query = { view: event.detail.value };
        void this.load();
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
        await this.fetch(data.rows.length, (next) => {
            this.data = { ...next, rows: [...data.rows, ...next.rows] };
        });
    }

    handleNew(): void {
        const attributes = { objectApiName: this.objectName, actionName: 'new' };
        navigate({ type: 'standard__objectPage', attributes, state: {} });
    }
}
