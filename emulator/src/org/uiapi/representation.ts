import { createHash } from 'node:crypto';
import type { Context, FieldValue, Org, QueryRow } from '../kernel/types.ts';
import { displayValue } from './displayValue.ts';
import { MASTER_RECORD_TYPE, recordTypeInfos } from './recordTypes.ts';
import type { RecordTypeRepresentation } from './recordTypes.ts';
import type { Selection } from './selection.ts';

/** One field of a Record: raw and as the user reads it. */
export interface FieldRepresentation {
    readonly displayValue: string | null;
    readonly value: FieldValue | RecordRepresentation;
}

/** UI API's Record. */
export interface RecordRepresentation {
    readonly apiName: string;
    /** Empty unless the request named relationships. */
    readonly childRelationships: Readonly<Record<string, object>>;
    readonly eTag: string;
    readonly fields: Record<string, FieldRepresentation>;
    readonly id: string;
    readonly lastModifiedById: string | null;
    readonly lastModifiedDate: string | null;
    readonly recordTypeId: string | null;
    readonly recordTypeInfo: RecordTypeRepresentation | null;
    readonly systemModstamp: string | null;
    readonly weakEtag: number;
}

/** Turns queried rows of one selection into UI API's Records, parents nested. */
export class Representer {
    private readonly org: Org;
    private readonly context: Context;
    private readonly names = new Map<Selection, string[]>();
    private readonly parents = new Map<Selection, Map<string, RecordRepresentation>>();

    constructor(org: Org, context: Context) {
        this.org = org;
        this.context = context;
    }

    /**
     * in      a row read with selectList(selection)
     * source  UI API, Record; weakEtag is the system modstamp in milliseconds
     */
    record(selection: Selection, row: QueryRow): RecordRepresentation {
        const names = this.namesOf(selection);
        const fields: Record<string, FieldRepresentation> = {};
        for (const name of names) fields[name] = this.field(selection, name, row);
        const systemModstamp = text(row.SystemModstamp);
        const id = String(row.Id);
        return {
            apiName: row.attributes.type,
            childRelationships: {},
            eTag: eTagOf([id, systemModstamp, names]),
            fields,
            id,
            lastModifiedById: text(row.LastModifiedById),
            lastModifiedDate: text(row.LastModifiedDate),
            recordTypeId: text(row.RecordTypeId) ?? masterRecordType(row.attributes.type),
            recordTypeInfo: this.recordType(selection, text(row.RecordTypeId)),
            systemModstamp,
            weakEtag: systemModstamp ? Date.parse(systemModstamp) : 0
        };
    }

    private field(selection: Selection, name: string, row: QueryRow): FieldRepresentation {
        const own = selection.fields.get(name);
        if (own) {
            const value = scalar(row[name]);
            return { displayValue: displayValue(this.org, this.context.user, own, value), value };
        }
        const parent = selection.parents.get(name)?.selection;
        const parentRow = row[name];
        if (!parent || !isRow(parentRow)) return { displayValue: null, value: null };
        const value = this.parent(parent, parentRow);
        const title = value.fields[parent.object.nameField ?? '']?.value;
        return { displayValue: typeof title === 'string' ? title : null, value };
    }

    /** Many rows share a parent, which is put together once. */
    private parent(selection: Selection, row: QueryRow): RecordRepresentation {
        const known = this.parents.get(selection) ?? new Map<string, RecordRepresentation>();
        this.parents.set(selection, known);
        const id = String(row.Id);
        const parent = known.get(id) ?? this.record(selection, row);
        known.set(id, parent);
        return parent;
    }

    private recordType({ object }: Selection, id: string | null): RecordTypeRepresentation | null {
        if (id === null) return null;
        const infos = recordTypeInfos(this.org, this.context, object);
        return infos.find(({ recordTypeId }) => recordTypeId === id) ?? null;
    }

    private namesOf(selection: Selection): string[] {
        const known =
            this.names.get(selection) ??
            [...selection.fields.keys(), ...selection.parents.keys()].sort();
        this.names.set(selection, known);
        return known;
    }
}

/** A short fingerprint of any answer, for its `eTag`. */
export function eTagOf(content: unknown): string {
    return createHash('md5').update(JSON.stringify(content)).digest('hex');
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
