import type { FieldValue } from './values.ts';

/** A compound field: an address or a location. */
export type CompoundValue = Readonly<Record<string, string | number | null>>;

/**
 * One row of a query in the shape of the REST API: the selected fields, parents as nested rows (null when
 * there is none), child sub-queries as nested results (null when empty).
 */
export interface QueryRow {
    readonly attributes: { readonly type: string; readonly url?: string };
    [field: string]:
        | FieldValue
        | CompoundValue
        | QueryRow
        | QueryResult
        | { readonly type: string; readonly url?: string };
}

/** Rows of a query. Internal callers get all rows at once (`done` is true). */
export interface QueryResult {
    readonly totalSize: number;
    readonly done: boolean;
    readonly nextRecordsUrl?: string;
    readonly records: QueryRow[];
}

export interface QueryOptions {
    /** Also deleted rows, as `queryAll`. */
    readonly includeDeleted?: boolean;
    /** Date-times end in `+0000` as REST writes them, instead of the internal `Z`. */
    readonly restDates?: boolean;
    /** Version in `attributes.url`; default the project's. */
    readonly apiVersion?: string;
}
