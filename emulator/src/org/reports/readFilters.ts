import type { FilterOperation, Report, ReportFilterItem } from '@salesforce/types/metadata';
import type { FieldInfo } from '../kernel/types.ts';
import type { ReportField, ReportFilter, ReportQuery } from '../kernel/reports.ts';
import type { Refuse } from './refusal.ts';
import { isDate } from './summaries.ts';
import { timeFrameOf } from './timeFrame.ts';

const EVERY_TYPE: readonly string[] = ['equals', 'notEqual'];
const ORDERED = [...EVERY_TYPE, 'lessThan', 'greaterThan', 'lessOrEqual', 'greaterOrEqual'];
const OPERATORS: Readonly<Partial<Record<FieldInfo['type'], readonly string[]>>> = {
    boolean: EVERY_TYPE,
    multipicklist: [...EVERY_TYPE, 'includes', 'excludes']
};
const TEXT_OPERATORS = [...ORDERED, 'contains', 'notContain', 'startsWith'];
const COUNTED: ReadonlySet<string> = new Set(['int', 'double', 'currency', 'percent']);
const LOGIC = /^(\d+|AND|OR|NOT|[()]|\s)+$/i;

type Filters = Pick<ReportQuery, 'filters' | 'filterLogic' | 'timeFrame'>;
type Find = (element: string, column: string) => ReportField;

/** Reads which rows a report keeps: its filters, how they are joined, and the time frame. */
export function readFilters(
    { filter, timeFrameFilter }: Pick<Report, 'filter' | 'timeFrameFilter'>,
    find: Find,
    refuse: Refuse,
    notRun: (what: string) => never
): Filters {
    const filters = (filter?.criteriaItems ?? []).map((item) =>
        readFilter(item, find, refuse, notRun)
    );
    const filterLogic = filter?.booleanFilter;
    if (filterLogic) checkLogic(filterLogic, filters.length, refuse);
    if (!timeFrameFilter) return { filters, filterLogic, timeFrame: undefined };
    const { dateColumn, interval } = timeFrameFilter;
    const column = find('timeFrameFilter.dateColumn', dateColumn);
    if (!isDate(column.field)) refuse('timeFrameFilter.dateColumn', `${dateColumn} is no date`);
    const timeFrame = timeFrameOf(column, timeFrameFilter);
    return { filters, filterLogic, timeFrame: timeFrame ?? notRun(`the interval ${interval}`) };
}

function readFilter(
    { column, operator, value, columnToColumn }: ReportFilterItem,
    find: Find,
    refuse: Refuse,
    notRun: (what: string) => never
): ReportFilter {
    const found = find('filter.criteriaItems.column', column);
    if (!isKnownFor(operator, found.field))
        refuse('filter.criteriaItems.operator', `${operator} is not for ${column}`);
    if (columnToColumn) notRun('filters of one column by another');
    if (!found.field.filterable) notRun(`filters of ${column}`);
    return { column: found, operator, value: value ?? '' };
}

/** Tells whether a filter may compare a field so. */
export function isKnownFor(operator: FilterOperation | string, { type }: FieldInfo): boolean {
    const known =
        OPERATORS[type] ??
        (COUNTED.has(type) || type === 'date' || type === 'datetime' ? ORDERED : TEXT_OPERATORS);
    return known.includes(operator);
}

/** Refuses logic that names a filter which is not there, or that is no logic at all. */
export function checkLogic(logic: string, filters: number, refuse: Refuse): void {
    const numbers = (logic.match(/\d+/g) ?? []).map(Number);
    const [outside] = numbers.filter((number) => number < 1 || number > filters);
    if (outside !== undefined) refuse('filter.booleanFilter', `there is no filter ${outside}`);
    if (!LOGIC.test(logic)) refuse('filter.booleanFilter', `${logic} is no filter logic`);
}
