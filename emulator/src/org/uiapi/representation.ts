import { createHash } from 'node:crypto';
import type { FieldValue, Org, QueryRow, User } from '../kernel/types.ts';
import { displayValue } from './displayValue.ts';
import type { Selection } from './selection.ts';

/** The record type of objects that have none of their own. */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

/** One field of a Record: raw and as the user reads it. */
export interface FieldRepresentation {
    readonly displayValue: string | null;
    readonly value: FieldValue | RecordRepresentation;
}

/** UI API's Record. */
export interface RecordRepresentation {
    readonly apiName: string;
    readonly childRelationships: Readonly<Record<string, never>>;
    readonly eTag: string;
    readonly fields: Record<string, FieldRepresentation>;
    readonly id: string;
    readonly lastModifiedById: string | null;
    readonly lastModifiedDate: string | null;
    readonly recordTypeId: string | null;
    readonly recordTypeInfo: null;
    readonly systemModstamp: string | null;
    readonly weakEtag: number;
}

/**
 * Turns a queried row into UI API's Record, parents nested.
 * in      a row read with selectList(selection)
 * source  UI API, Record; weakEtag is the system modstamp in milliseconds
 */
export function represent(
    org: Org,
    user: User,
    selection: Selection,
    row: QueryRow
): RecordRepresentation {
    const fields = sorted([
        ...[...selection.fields].map(([name, field]): [string, FieldRepresentation] => {
            const value = scalar(row[name]);
            return [name, { displayValue: displayValue(org, user, field, value), value }];
        }),
        ...[...selection.parents].map(
            ([name, { selection: inner }]): [string, FieldRepresentation] => [
                name,
                parentField(org, user, inner, row[name])
            ]
        )
    ]);
    const systemModstamp = text(row.SystemModstamp);
    const header = {
        apiName: row.attributes.type,
        childRelationships: {},
        fields,
        id: String(row.Id),
        lastModifiedById: text(row.LastModifiedById),
        lastModifiedDate: text(row.LastModifiedDate),
        recordTypeId: text(row.RecordTypeId) ?? masterRecordType(row.attributes.type),
        recordTypeInfo: null,
        systemModstamp,
        weakEtag: systemModstamp ? Date.parse(systemModstamp) : 0
    };
    return { ...header, eTag: eTagOf(header) };
}

/** A short fingerprint of any answer, for its `eTag`. */
export function eTagOf(content: unknown): string {
    return createHash('md5').update(JSON.stringify(content)).digest('hex');
}

function parentField(
    org: Org,
    user: User,
    selection: Selection,
    row: QueryRow[string] | undefined
): FieldRepresentation {
    if (!isRow(row)) return { displayValue: null, value: null };
    const value = represent(org, user, selection, row);
    const name = value.fields[selection.object.nameField ?? '']?.value;
    return { displayValue: typeof name === 'string' ? name : null, value };
}

function isRow(value: QueryRow[string] | undefined): value is QueryRow {
    return value !== null && typeof value === 'object' && 'attributes' in value;
}

function scalar(value: QueryRow[string] | undefined): FieldValue {
    return value === undefined || typeof value === 'object' ? null : value;
}

function text(value: QueryRow[string] | undefined): string | null {
    return typeof value === 'string' ? value : null;
}

function masterRecordType(objectApiName: string): string | null {
    return objectApiName === 'User' ? null : MASTER_RECORD_TYPE;
}

function sorted(entries: [string, FieldRepresentation][]): Record<string, FieldRepresentation> {
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
