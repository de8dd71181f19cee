import type { ReportAggrType, ReportSummaryType } from '@salesforce/types/metadata';
import type { FieldInfo } from '../kernel/types.ts';
import type { ReportField, ReportSummary, SummaryFunction } from '../kernel/reports.ts';

/** Summaries of the metadata: the letter that the API writes before the column, and SOQL's function. */
const SUMMARIES: Readonly<Record<string, readonly [prefix: string, SummaryFunction]>> = {
    Sum: ['s', 'SUM'],
    Average: ['a', 'AVG'],
    Minimum: ['m', 'MIN'],
    Maximum: ['x', 'MAX'],
    Unique: ['u', 'COUNT_DISTINCT']
};
const NUMBERS: ReadonlySet<string> = new Set(['int', 'double', 'currency', 'percent']);
const UNGROUPABLE: ReadonlySet<string> = new Set(['encryptedstring', 'address', 'location']);
/** A text area that is longer is kept apart from the record. */
const SHORT_TEXT = 255;

/** The number of rows, which every report counts. */
export const ROW_COUNT: ReportSummary = { name: 'RowCount', function: 'COUNT', column: undefined };

/** A summary of one column; `unknown` when the local org has none of the kind, undefined when the column has none. */
export function summaryOf(
    column: ReportField,
    type: ReportSummaryType | ReportAggrType
): ReportSummary | 'unknown' | undefined {
    const [prefix, name] = SUMMARIES[type] ?? [];
    if (!prefix || !name) return 'unknown';
    if (name !== 'COUNT_DISTINCT' && !NUMBERS.has(column.field.type)) return undefined;
    return { name: `${prefix}!${column.name}`, function: name, column };
}

/** The summary that a grouping or a chart names by its column and kind; `RowCount` needs no kind. */
export function namedSummary(
    column: string,
    type: ReportSummaryType | ReportAggrType | undefined,
    find: (column: string) => ReportField
): ReportSummary | undefined {
    if (column === ROW_COUNT.name) return ROW_COUNT;
    const summary = type && summaryOf(find(column), type);
    return summary === 'unknown' ? undefined : summary;
}

/** Numbers that are counts stay counts whatever they count. */
export function isCount({ function: name }: ReportSummary): boolean {
    return name.startsWith('COUNT');
}

export function isDate({ type }: FieldInfo): boolean {
    return type === 'date' || type === 'datetime';
}

export function isGroupable({ type, length }: FieldInfo): boolean {
    return !UNGROUPABLE.has(type) && !isLongText(type, length);
}

function isLongText(type: string, length: number): boolean {
    return type === 'textarea' && length > SHORT_TEXT;
}
