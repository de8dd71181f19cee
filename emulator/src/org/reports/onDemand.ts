import type { FilterOperation } from '@salesforce/types/metadata';
import { OrgError } from '../kernel/types.ts';
import type { ReportFilter, ReportQuery } from '../kernel/reports.ts';
import { checkLogic, isKnownFor } from './readFilters.ts';

interface AskedFilter {
    readonly column?: string;
    readonly operator?: string;
    readonly value?: string | null;
}

interface AskedMetadata {
    readonly reportFilters?: readonly AskedFilter[];
    readonly reportBooleanFilter?: string | null;
}

/**
 * Puts the filters of a request in place of the report's own, for this run alone.
 * in      a body `{ reportMetadata: { reportFilters, reportBooleanFilter } }`; the rest of it is not looked at
 * throws  OrgError 400 BAD_REQUEST for a column, an operator or a logic that does not fit the report
 */
export function withFilters(query: ReportQuery, body: Record<string, unknown>): ReportQuery {
    const asked = (body['reportMetadata'] ?? {}) as AskedMetadata;
    if (!asked.reportFilters) return query;
    const filters = asked.reportFilters.map((filter) => filterOf(query, filter));
    const filterLogic = asked.reportBooleanFilter ?? undefined;
    if (filterLogic)
        checkLogic(filterLogic, filters.length, (_element, message) => badRequest(message));
    return { ...query, filters, filterLogic };
}

function filterOf({ type }: ReportQuery, { column, operator, value }: AskedFilter): ReportFilter {
    const found = type.find(column ?? '') ?? badRequest(`The column ${column} does not exist.`);
    if (!found.field.filterable || !isKnownFor(operator ?? '', found.field))
        badRequest(`The filter operator ${operator} does not fit the column ${column}.`);
    return { column: found, operator: operator as FilterOperation, value: value ?? '' };
}

function badRequest(message: string): never {
    throw new OrgError(400, 'BAD_REQUEST', message);
}
