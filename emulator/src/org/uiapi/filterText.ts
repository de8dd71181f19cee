import { parseValue, valueFromASTUntyped } from 'graphql';
import { OrgError } from '../kernel/types.ts';
import type { Filter } from './filter.ts';

/**
 * Reads the `where` of list requests, which is GraphQL input in a string: `{Amount: {gt: 10}}`.
 * @throws OrgError 400 when it is not
 */
export function parseFilter(where: string | undefined): Filter | undefined {
    if (!where) return undefined;
    try {
        return valueFromASTUntyped(parseValue(where)) as Filter;
    } catch (cause) {
        throw new OrgError(400, 'INVALID_FILTER', `The where clause is invalid: ${String(cause)}`);
    }
}
