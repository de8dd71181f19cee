import { localMs } from '../formula/localTime.ts';
import type { FieldValue, QueryRow } from '../kernel/types.ts';
import type { DateGranularity, ReportGrouping } from '../kernel/reports.ts';

/** Which parts of a day tell two groups apart, as SOQL's date functions name them. */
export const DATE_PARTS = {
    Day: ['DAY_ONLY'],
    Month: ['CALENDAR_YEAR', 'CALENDAR_MONTH'],
    Quarter: ['CALENDAR_YEAR', 'CALENDAR_QUARTER'],
    Year: ['CALENDAR_YEAR'],
    FiscalQuarter: ['FISCAL_YEAR', 'FISCAL_QUARTER'],
    FiscalYear: ['FISCAL_YEAR'],
    MonthInYear: ['CALENDAR_MONTH'],
    DayInMonth: ['DAY_IN_MONTH']
} as const satisfies Readonly<Record<Exclude<DateGranularity, 'None'>, readonly string[]>>;

/** SOQL of what tells the groups of one grouping apart; the last part is what people read. */
export function groupExpressions({ column, granularity }: ReportGrouping): string[] {
    const { path, textPath, field } = column;
    if (granularity === 'None') return path === textPath ? [path] : [path, textPath];
    if (granularity === 'Day' && field.type === 'date') return [path];
    const moment = field.type === 'datetime' ? `convertTimezone(${path})` : path;
    return DATE_PARTS[granularity].map((part) => `${part}(${moment})`);
}

/** The parts of a record's own group, in the terms of `groupExpressions`. */
export function partsOfRow(
    row: QueryRow,
    { column, granularity }: ReportGrouping,
    timeZone: string
): FieldValue[] {
    const value = valueAt(row, column.path);
    if (granularity === 'None')
        return column.path === column.textPath ? [value] : [value, valueAt(row, column.textPath)];
    if (value === null) return DATE_PARTS[granularity].map(() => null);
    const day = column.field.type === 'date' ? String(value) : localDay(String(value), timeZone);
    return DATE_PARTS[granularity].map((part) => DATE_PART_VALUES[part](day));
}

/** Groups are told apart without regard to case, as SOQL does. */
export function keyOf(parts: readonly FieldValue[]): string {
    return JSON.stringify(parts).toLowerCase();
}

/** The value of a row at a path of relationships. */
export function valueAt(row: QueryRow, path: string): FieldValue {
    const value = path
        .split('.')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | null)?.[key], row);
    return (value ?? null) as FieldValue;
}

/** What SOQL's date functions answer for a day. */
const DATE_PART_VALUES: Readonly<
    Record<(typeof DATE_PARTS)[keyof typeof DATE_PARTS][number], (day: string) => FieldValue>
> = {
    DAY_ONLY: (day) => day,
    CALENDAR_YEAR: (day) => Number(day.slice(0, 4)),
    FISCAL_YEAR: (day) => Number(day.slice(0, 4)),
    CALENDAR_MONTH: (day) => Number(day.slice(5, 7)),
    CALENDAR_QUARTER: (day) => Math.ceil(Number(day.slice(5, 7)) / 3),
    FISCAL_QUARTER: (day) => Math.ceil(Number(day.slice(5, 7)) / 3),
    DAY_IN_MONTH: (day) => Number(day.slice(8, 10))
};

function localDay(moment: string, timeZone: string): string {
    return new Date(localMs(Date.parse(moment), timeZone)).toISOString().slice(0, 10);
}
