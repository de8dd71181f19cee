import type { FieldValue } from '../../kernel/types.ts';

/** A record or an Apex-defined object (an External Service type) inside an interview. */
export interface Structure {
    readonly kind: 'record' | 'apex';
    /** Object API name, or `ExternalService__IntacctProxy_RunSyncRequest`. */
    readonly typeName: string;
    readonly fields: Record<string, FlowValue>;
    /** Values as they were read from the org, so that an update writes only what the flow changed. */
    readonly original?: Readonly<Record<string, FlowValue>>;
}

/** Anything a flow resource can hold. */
export type FlowValue = FieldValue | Structure | FlowValue[];

/** Tells records and Apex-defined objects from plain values and collections. */
export function isStructure(value: FlowValue | undefined): value is Structure {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes a record variable's value, empty unless fields are given. */
export function newRecord(
    objectApiName: string,
    fields: Record<string, FlowValue> = {}
): Structure {
    return { kind: 'record', typeName: objectApiName, fields };
}

/** Keeps what was read beside what the flow will make of it. */
export function loadedRecord(objectApiName: string, values: Record<string, FlowValue>): Structure {
    return {
        kind: 'record',
        typeName: objectApiName,
        fields: { ...values },
        original: { ...values }
    };
}

/** Copies as Assign and Add do: records and collections are values, not references. */
export function copyOf(value: FlowValue): FlowValue {
    if (Array.isArray(value)) return value.map(copyOf);
    if (!isStructure(value)) return value;
    const fields = Object.entries(value.fields).map(([name, field]) => [name, copyOf(field)]);
    return { ...value, fields: Object.fromEntries(fields) };
}

/** Null, empty text or nothing at all: what `Is Null` calls null. */
export function isNull(value: FlowValue | undefined): boolean {
    return value === undefined || value === null || value === '';
}
