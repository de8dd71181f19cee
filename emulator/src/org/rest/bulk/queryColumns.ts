import { parseSoql } from '../../query/parse.ts';
import { OrgError } from '../../kernel/types.ts';
import type { ObjectInfo, Schema } from '../../kernel/types.ts';

/**
 * Names the columns of an exported query, whatever its rows hold: a parent that is empty still has its columns.
 *
 * out     `Id`, `Account.Name`, spelt as the fields are
 * throws  OrgError 400 for what the Bulk API does not export: sub-queries, aggregates, compound fields
 */
export function queryColumns(schema: Schema, soql: string): string[] {
    const { sObject = '', fields = [], groupBy } = parseSoql(soql);
    const object = schema.object(sObject);
    if (groupBy) throw notSupported('Aggregate Relationships not supported in Bulk Query');
    return fields.map((selected) => {
        switch (selected.type) {
            case 'Field':
                return columnOf(schema, object, [selected.field]);
            case 'FieldRelationship':
                return columnOf(schema, object, [...selected.relationships, selected.field]);
            default:
                throw notSupported(`${selected.type} is not supported in Bulk Query`);
        }
    });
}

function columnOf(
    schema: Schema,
    object: ObjectInfo | undefined,
    [first = '', ...rest]: readonly string[]
): string {
    if (rest.length === 0) {
        const field = object?.field(first);
        if (field?.parts) throw notSupported('Selecting compound data not supported in Bulk Query');
        return field?.apiName ?? first;
    }
    if (first.toLowerCase() === object?.apiName.toLowerCase())
        return columnOf(schema, object, rest);
    const reference = object?.fieldOfRelationship(first)?.reference;
    const parent = schema.object(reference?.to[0] ?? '');
    return `${reference?.relationshipName ?? first}.${columnOf(schema, parent, rest)}`;
}

function notSupported(message: string): OrgError {
    return new OrgError(400, 'FUNCTIONALITY_NOT_ENABLED', message);
}
