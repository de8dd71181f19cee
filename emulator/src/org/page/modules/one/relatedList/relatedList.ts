import { LightningElement, api, track } from 'lwc';
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';
import { onRecordsChanged } from 'one/recordChanges';
import { getRelatedList } from 'one/pageData';
import { navigate } from 'one/router';
import { toColumns, toRows } from 'one/listTable';
import { words } from 'one/words';
import type { ListPage, RelatedListDescription } from '../../../contract.ts';

const ROWS = 6;
const COLUMNS = 5;

/** A related list card: the first children of a record, and the way to all of them. */
export default class RelatedList extends LightningElement {
    readonly words = words;
    @api parentObject: string | undefined;
    @track data: ListPage | undefined;
    private of: RelatedListDescription | undefined;
    private parent: string | undefined;
    private stop: () => void = () => {};

    @api
    get list(): RelatedListDescription | undefined {
        return this.of;
    }

    set list(value: RelatedListDescription | undefined) {
        this.of = value;
        void this.load();
    }

    @api
    get recordId(): string | undefined {
        return this.parent;
    }

    set recordId(value: string | undefined) {
        this.parent = value;
        void this.load();
    }

    connectedCallback(): void {
        this.stop = onRecordsChanged(() => void this.load());
    }

    disconnectedCallback(): void {
        this.stop();
    }

    handleNew(): void {
        const { objectApiName = '', newFor = '' } = this.of ?? {};
        const attributes = { objectApiName, actionName: 'new' };
        const defaultFieldValues = encodeDefaultFieldValues({ [newFor]: this.parent });
        navigate({ type: 'standard__objectPage', attributes, state: { defaultFieldValues } });
    }

    private async load(): Promise<void> {
        const { of: list, parent } = this;
        if (!list || !parent) return;
        this.data = await getRelatedList(parent, list.name, { limit: ROWS });
    }

    get title(): string {
        const total = this.data?.total ?? 0;
        return `${this.of?.label ?? ''} (${total})`;
    }

    get columns(): object[] {
        return toColumns(this.data?.columns.slice(0, COLUMNS) ?? [], false);
    }

    get rows(): object[] {
        return this.data ? toRows(this.data) : [];
    }

    get hasRows(): boolean {
        return this.rows.length > 0;
    }

    get allUrl(): string {
        return `/lightning/r/${this.parentObject}/${this.parent}/related/${this.of?.name}/view`;
    }
}
