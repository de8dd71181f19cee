import type { FieldDescription, ObjectDescription } from './fields.ts';

export interface ListPage {
    object: ObjectDescription;
    view: string;
    views: { name: string; label: string }[];
    columns: ListColumn[];
    rows: ListRow[];
    total: number;
    /** Whether the list can be edited in its cells. */
    editable: boolean;
    sortBy: string;
    sortDirection: 'asc' | 'desc';
}

/** One cell or column of a list. */
export interface ListColumn extends FieldDescription {
    /** True for the field that names the record: its value links to it. */
    isName: boolean;
    sortable: boolean;
}

export interface ListRow {
    id: string;
    /** False for a record that the user may only read. */
    editable: boolean;
    values: Record<string, unknown>;
}

export interface SearchResult {
    id: string;
    name: string;
    objectApiName: string;
    objectLabel: string;
    icon: string;
    /** A second line that tells apart records of the same name. */
    meta?: string;
}
