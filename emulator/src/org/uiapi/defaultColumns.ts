import type { Context, ObjectInfo, Org } from '../kernel/types.ts';

const COLUMNS = 5;
const DULL = new Set([
    'Id',
    'OwnerId',
    'IsDeleted',
    'SystemModstamp',
    'CreatedById',
    'LastModifiedById'
]);

/** Columns for a list that nobody configured: the name, then the first fields that read well in a table. */
export function defaultColumns(org: Org, context: Context, object: ObjectInfo): string[] {
    const fields = [...object.fields.values()].filter(
        ({ apiName, type, length, reference }) =>
            !DULL.has(apiName) &&
            !reference &&
            !(type === 'textarea' && length > 255) &&
            org.access.field(context, object.apiName, apiName).read
    );
    const name = fields.filter(({ nameField }) => nameField);
    const custom = fields.filter(
        ({ nameField, custom: own }) => !nameField && own === object.custom
    );
    return [...name, ...custom].slice(0, COLUMNS).map(({ apiName }) => apiName);
}
