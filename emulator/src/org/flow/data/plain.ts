import { isStructure, newRecord } from './flowValue.ts';
import type { FlowValue, Structure } from './flowValue.ts';

/** Writes a flow value as JSON: records and Apex-defined objects as objects of their fields. */
export function toPlain(value: FlowValue): unknown {
    if (Array.isArray(value)) return value.map(toPlain);
    if (!isStructure(value)) return value;
    const fields = Object.entries(value.fields).map(([name, field]) => [name, toPlain(field)]);
    return Object.fromEntries(fields);
}

/** Reads JSON as a flow value; objects become records when their object is known. */
export function fromPlain(json: unknown, objectType?: string): FlowValue {
    if (Array.isArray(json)) return json.map((item) => fromPlain(item, objectType));
    if (typeof json !== 'object' || json === null) return (json ?? null) as FlowValue;
    const entries = Object.entries(json).map(([name, value]) => [name, fromPlain(value)] as const);
    const fields: Structure['fields'] = Object.fromEntries(entries);
    return objectType ? newRecord(objectType, fields) : { kind: 'apex', typeName: '', fields };
}
