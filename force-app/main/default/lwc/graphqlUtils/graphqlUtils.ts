export { connectionText } from './connection';

type Value = string | number | boolean | null | undefined;

/** One record of a UI API GraphQL answer; `Id` is a plain text, every other field has a value inside. */
export type Row = Readonly<Record<string, unknown>>;

interface Connection {
    readonly totalCount?: number;
    readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges?: readonly ({ readonly node?: Row | null } | null)[] | null;
}

/** Takes the records of one object out of the nested answer; none while the answer is missing. */
export function rowsOf(data: unknown, objectApiName: string): Row[] {
    return rowsIn(connectionOf(data, objectApiName));
}

/** Takes the child records out of a record of the answer, by the name of their relationship. */
export function childRowsOf(row: Row, relationship: string): Row[] {
    return rowsIn(row[relationship] as Connection | null | undefined);
}

/**
 * Takes the groups of one object out of the answer to an aggregate query; the fields that the records are
 * grouped by are read like those of a record.
 */
export function groupsOf(data: unknown, objectApiName: string): Row[] {
    const answer = data as
        | { uiapi?: { aggregate?: Record<string, Connection | null> } }
        | undefined;
    return rowsIn(answer?.uiapi?.aggregate?.[objectApiName])
        .map(({ aggregate }) => aggregate as Row | null | undefined)
        .filter(isPresent);
}

/** How many records a group has, for queries that count their Id. */
export function countIn(group: Row): number {
    return (
        (group.Id as { readonly count?: { readonly value: number } } | undefined)?.count?.value ?? 0
    );
}

/** Where a page of one object's records lies, for queries that have asked for it. */
export interface PageInfo {
    /** Records on all pages. */
    readonly total: number;
    /** Where the next page begins; undefined on the last page. */
    readonly next: string | undefined;
}

/** Reads how many records there are, and whether the answer has left some out. */
export function pageInfoOf(data: unknown, objectApiName: string): PageInfo {
    const { totalCount = 0, pageInfo } = connectionOf(data, objectApiName) ?? {};
    const next = pageInfo?.hasNextPage ? pageInfo.endCursor : undefined;
    return { total: totalCount, next: next ?? undefined };
}

/** Reads a text, date, picklist or reference; undefined when it is empty or not visible. */
export function textOf(row: Row, field: string): string | undefined {
    const value = valueOf(row, field);
    return value === null || value === undefined || value === '' ? undefined : String(value);
}

/** Reads a number, which a currency or decimal field may answer as text. */
export function numberOf(row: Row, field: string): number | undefined {
    const text = textOf(row, field);
    return text === undefined ? undefined : Number(text);
}

/** Reads a checkbox; one that is not visible counts as not ticked. */
export function isTicked(row: Row, field: string): boolean {
    return valueOf(row, field) === true;
}

/** The record behind a lookup; undefined when the lookup is empty or not visible. */
export function parentOf(row: Row, relationship: string): Row | undefined {
    return (row[relationship] as Row | null | undefined) ?? undefined;
}

function rowsIn(connection: Connection | null | undefined): Row[] {
    return (connection?.edges ?? []).map((edge) => edge?.node).filter(isPresent);
}

function valueOf(row: Row, field: string): Value {
    const node = row[field];
    return typeof node === 'object' && node !== null
        ? (node as { value: Value }).value
        : (node as Value);
}

function isPresent(row: Row | null | undefined): row is Row {
    return row !== null && row !== undefined;
}

function connectionOf(data: unknown, objectApiName: string): Connection | undefined {
    const answer = data as { uiapi?: { query?: Record<string, Connection | null> } } | undefined;
    return answer?.uiapi?.query?.[objectApiName] ?? undefined;
}
