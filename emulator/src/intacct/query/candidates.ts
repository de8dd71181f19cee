import type { Company } from '../company/company.ts';
import type { Row } from '../company/table.ts';
import type { ObjectType } from '../objects/objectType.ts';
import type { Filter, QueryRequest } from './queryRequest.ts';

/**
 * The rows that a query has to look at: those a filter names by key, or all of them.
 *
 * in      filters that have been checked
 * out     in the order of the table, which is that of the record numbers
 */
export function candidates(
    type: ObjectType,
    company: Company,
    { filters, filterExpression }: QueryRequest
): Row[] {
    const named = filterExpression === undefined ? filters.find(namesRows(type)) : undefined;
    if (named === undefined) return [...type.table(company).values()];
    const find = type.foundBy?.[named.path];
    const keys = new Set([named.value].flat().map((value) => String(Number(value))));
    return [...keys]
        .flatMap((key) => find?.(key, company) ?? [])
        .sort((a, b) => Number(a.key) - Number(b.key));
}

function namesRows({ foundBy }: ObjectType) {
    return ({ operator, path }: Filter) =>
        (operator === '$eq' || operator === '$in') && foundBy?.[path] !== undefined;
}
