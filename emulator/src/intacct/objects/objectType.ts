import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import type { Row, Table } from '../company/table.ts';
import type { ObjectModel } from '../model/objectModel.ts';

/** On whose behalf, and in which entity, a request runs. */
export interface Session {
    /** Record number of the entity; undefined at top level. */
    readonly entityKey?: string;
    /** A query at top level may ask for the documents of private entities too. */
    readonly includePrivate?: boolean;
}

/** What one request to an object service works with. */
export interface Scope {
    readonly company: Company;
    readonly session: Session;
    /** The part after `::`, such as the definition of a document. */
    readonly variant?: string;
}

/**
 * One object of the API, such as `accounts-receivable/customer`: where its rows are, how they
 * look on the wire, and what may be done to them. A verb that is absent answers 405.
 */
export interface ObjectType<R extends Row = Row> {
    readonly name: string;
    /** True for objects whose path may carry `::{definition}`. */
    readonly hasVariants?: boolean;
    readonly table: (company: Company) => Table<R>;
    readonly model: (company: Company) => ObjectModel;
    /** Whether the session, in this scope, sees the row. */
    readonly isVisible?: (row: R, scope: Scope) => boolean;
    /** Path of the row below the API's base, already encoded. */
    readonly href: (row: R, company: Company) => string;
    /** The row without its lists, as the query service reads it. */
    readonly flat: (row: R, company: Company) => Json;
    /** Properties that a row keeps as `flat` shows them: queries over all rows ask for little else. */
    readonly kept?: Readonly<Record<string, (row: R) => unknown>>;
    /** Finds the rows whose property, a record number, has a value: what a database would index. */
    readonly foundBy?: Readonly<Record<string, (key: string, company: Company) => readonly R[]>>;
    /** The row as GET shows it. */
    readonly full: (row: R, company: Company) => Json;
    /** What a POST or PATCH answers: never more than a reference. */
    readonly reference: (row: R, company: Company) => Json;
    readonly create?: (payload: Json, scope: Scope) => R;
    readonly update?: (row: R, payload: Json, scope: Scope) => R;
    readonly remove?: (row: R, scope: Scope) => void;
}
