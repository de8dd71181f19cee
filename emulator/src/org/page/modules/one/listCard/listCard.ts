import { LightningElement, api, track } from 'lwc';
import { messageOf } from 'one/errors';
import { toColumns, toRows } from 'one/listTable';
import { getListPage } from 'one/pageData';
import { onRecordsChanged } from 'one/recordChanges';
import { words } from 'one/words';
import type { ListPage } from '../../../contract.ts';

const COLUMNS = 3;

/** The first records of a list view as a card on a page, and the way to all of them. */
export default class ListCard extends LightningElement {
    readonly words = words;
    @api objectApiName = '';
    @api view = '';
    @api pageSize = 3;
    @track data: ListPage | undefined;
    @track error: string | undefined;
    private stop: () => void = () => {};

    connectedCallback(): void {
        this.stop = onRecordsChanged(() => void this.load());
        void this.load();
    }

    disconnectedCallback(): void {
        this.stop();
    }

    private async load(): Promise<void> {
        const { view, pageSize: limit } = this;
        try {
            this.data = await getListPage(this.objectApiName, { view, limit });
            this.error = undefined;
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    get title(): string {
        const { data } = this;
        return data?.views.find(({ name }) => name === data.view)?.label ?? this.objectApiName;
    }

    get columns(): object[] {
        return toColumns(this.data?.columns.slice(0, COLUMNS) ?? [], false);
    }

    get rows(): object[] {
        return this.data ? toRows(this.data) : [];
    }

    get isEmpty(): boolean {
        return this.data !== undefined && this.rows.length === 0;
    }

    get allUrl(): string {
        return `/lightning/o/${this.objectApiName}/list?filterName=${this.data?.view ?? this.view}`;
    }
}
