import type {
    CompoundValue,
    Context,
    ObjectInfo,
    Org,
    QueryRow,
    RecordValues
} from '../../kernel/types.ts';
import { OrgError } from '../../kernel/types.ts';
import { notFound } from '../errors.ts';

/** One record as `GET /sobjects/X/id` shows it. @throws OrgError 404 when it is not there for this user. */
export function recordBody(
    org: Org,
    object: ObjectInfo,
    id: string,
    context: Context,
    version: string,
    fields?: readonly string[]
): QueryRow {
    const values = org.records.read(object.apiName, id, context);
    if (!values) throw notFound();
    const names =
        fields ?? [...object.fields.keys()].filter((name) => isThere(object, values, name));
    const type = object.apiName;
    const url = `/services/data/v${version}/sobjects/${type}/${String(values['Id'])}`;
    const body: QueryRow = { attributes: { type, url } };
    for (const name of names) {
        const field = object.field(name);
        if (!field || !isThere(object, values, field.apiName)) throw noSuchColumn(name, object);
        body[field.apiName] = field.parts
            ? compoundOf(values, field.parts)
            : restValue(object, values, field.apiName);
    }
    return body;
}

/** A compound field is there when its parts are. */
function isThere(object: ObjectInfo, values: RecordValues, name: string): boolean {
    const parts = Object.values(object.fields.get(name)?.parts ?? {});
    return parts.length > 0 ? parts.every((part) => part in values) : name in values;
}

function compoundOf(
    values: RecordValues,
    parts: Readonly<Record<string, string>>
): CompoundValue | null {
    const entries = Object.entries(parts).map(([key, name]) => [key, values[name] ?? null]);
    return entries.every(([, value]) => value === null)
        ? null
        : (Object.fromEntries(entries) as CompoundValue);
}

function restValue(object: ObjectInfo, values: RecordValues, name: string): RecordValues[string] {
    const value = values[name] ?? null;
    if (object.fields.get(name)?.type !== 'datetime' || value === null) return value;
    return String(value).replace('Z', '+0000');
}

export function noSuchColumn(name: string, object: ObjectInfo): OrgError {
    return new OrgError(
        400,
        'INVALID_FIELD',
        `No such column '${name}' on sobject of type ${object.apiName}`
    );
}
