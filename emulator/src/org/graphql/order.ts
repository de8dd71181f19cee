import { valueFromASTUntyped, type GraphQLResolveInfo } from 'graphql';
import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { noSuchColumn } from '../uiapi/recordReader.ts';

/** An order as GraphQL writes it: `{ Name: { order: DESC, nulls: LAST }, Account: { Name: { order: ASC } } }`. */
export interface OrderBy {
    readonly [name: string]: OrderBy | string | null | undefined;
}

/** The `orderBy` of a field with its terms in the order in which they were written, which decides. */
export function orderAsWritten(
    { fieldNodes }: GraphQLResolveInfo,
    variables: Readonly<Record<string, unknown>>
): OrderBy | undefined {
    const argument = fieldNodes[0]?.arguments?.find(({ name }) => name.value === 'orderBy');
    return argument && (valueFromASTUntyped(argument.value, variables) as OrderBy);
}

/**
 * Turns an order into ORDER BY, the id last so that pages do not overlap.
 * throws  OrgError 400 INVALID_FIELD for a field that the user may not read
 */
export function orderClause(
    org: Org,
    context: Context,
    object: ObjectInfo,
    order: OrderBy | null | undefined
): string {
    return `ORDER BY ${[...terms(org, context, object, order ?? {}, ''), 'Id ASC'].join(', ')}`;
}

function terms(
    org: Org,
    context: Context,
    object: ObjectInfo,
    order: OrderBy,
    prefix: string
): string[] {
    return Object.entries(order).flatMap(([name, clause]) => {
        if (!clause || typeof clause === 'string') return [];
        const lookup = object.fieldOfRelationship(name);
        const field = lookup ?? object.field(name);
        if (!field || !org.access.field(context, object.apiName, field.apiName).read) {
            throw noSuchColumn({ name, objectApiName: object.apiName });
        }
        if (lookup?.reference) {
            const parent = org.schema.requireObject(lookup.reference.to[0] ?? '');
            const inside = `${prefix}${lookup.reference.relationshipName}.`;
            return terms(org, context, parent, clause, inside);
        }
        const direction = clause.order === 'DESC' ? 'DESC' : 'ASC';
        const nulls = clause.nulls === 'LAST' ? 'LAST' : 'FIRST';
        return [`${prefix}${field.apiName} ${direction} NULLS ${nulls}`];
    });
}
