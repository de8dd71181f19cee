import { idOfName } from '../kernel/ids.ts';
import type { Metadata, RecordValues, Schema } from '../kernel/types.ts';
import { coerce } from '../records/coerce.ts';
import type { Store } from '../store/store.ts';
import { quoted, storedFields } from '../store/tables.ts';

/** Writes the project's custom metadata as the rows that it is on the platform, anew at every start. */
export function writeCustomMetadata(
    schema: Schema,
    store: Store,
    { customMetadata }: Metadata,
    now: string
): void {
    const types = new Set([...customMetadata.keys()].map((key) => `${key.split('.')[0]}__mdt`));
    for (const type of types)
        if (schema.object(type)) store.sql.exec(`DELETE FROM ${quoted(type)}`);
    for (const [key, { label, values }] of customMetadata) {
        const [type = '', name = ''] = key.split('.');
        const object = schema.object(`${type}__mdt`);
        if (!object) continue;
        const row: RecordValues = {};
        for (const field of storedFields(object))
            row[field.apiName] = field.type === 'boolean' ? false : null;
        for (const { field: fieldName, value } of values) {
            const field = object.field(fieldName);
            if (field) row[field.apiName] = coerce(field, textOf(value));
        }
        store.insert(object, {
            ...row,
            Id: idOfName(object.keyPrefix, key),
            DeveloperName: name,
            MasterLabel: label ?? name,
            Language: 'en_US',
            QualifiedApiName: name,
            CreatedDate: now,
            LastModifiedDate: now,
            SystemModstamp: now
        });
    }
}

/** A value with attributes, such as `xsi:nil`, arrives as an object with its text. */
function textOf(value: unknown): string | null {
    return typeof value === 'object' || value === undefined ? null : String(value);
}
