import type { FieldValue, QueryRow } from '../kernel/types.ts';
import type { ReportField, ReportGrouping, ReportQuery } from '../kernel/reports.ts';
import { valueAt } from './groupKeys.ts';
import type { ReportLabels } from './labels.ts';
import type { ReportGroup } from './runReport.ts';

/** A cell or a sum as the API writes it. */
interface Fact {
    readonly label: string;
    readonly value: unknown;
}

export interface FactMapEntry {
    readonly aggregates: readonly Fact[];
    readonly rows?: readonly { readonly dataCells: readonly Fact[] }[];
}

/** A group as the API lists it; `key` and `!T` name its facts. */
export interface GroupingValue extends Fact {
    readonly key: string;
    readonly groupings: readonly GroupingValue[];
}

/** The groups of a report, each with the groups inside. */
export function groupingValues(
    { groups }: ReportGroup,
    groupings: readonly ReportGrouping[],
    labels: ReportLabels,
    above = '',
    level = 0
): GroupingValue[] {
    const grouping = groupings[level];
    if (!grouping) return [];
    return groups.map((group, index) => {
        const key = `${above}${index}`;
        return {
            key,
            label: labels.group(grouping, group.parts),
            value: valueOfGroup(grouping, group.parts),
            groupings: groupingValues(group, groupings, labels, `${key}_`, level + 1)
        };
    });
}

/** The facts of a report by the keys of its groups: `0_1!T`, and `T!T` for all rows. */
export function factMap(
    all: ReportGroup,
    query: ReportQuery,
    labels: ReportLabels,
    withRows: boolean
): Record<string, FactMapEntry> {
    const facts: Record<string, FactMapEntry> = {};
    const add = (group: ReportGroup, key: string): void => {
        facts[`${key || 'T'}!T`] = {
            aggregates: query.summaries.map((summary, index) => ({
                label: labels.sum(summary, group.sums[index] ?? null),
                value: group.sums[index] ?? null
            })),
            ...(withRows && { rows: group.rows.map((row) => rowOf(row, query, labels)) })
        };
        group.groups.forEach((inner, index) => add(inner, key ? `${key}_${index}` : `${index}`));
    };
    add(all, '');
    return facts;
}

function rowOf(
    row: QueryRow,
    { columns }: ReportQuery,
    labels: ReportLabels
): { dataCells: Fact[] } {
    return { dataCells: columns.map((column) => cellOf(row, column, labels)) };
}

function cellOf(row: QueryRow, column: ReportField, labels: ReportLabels): Fact {
    const text = valueAt(row, column.textPath);
    const label = labels.value(column, text);
    if (column.idPath) return { label, value: valueAt(row, column.idPath) };
    const isMoney = column.field.type === 'currency' && text !== null;
    return { label, value: isMoney ? { amount: text, currency: null } : text };
}

/** Of a date the first day of its span, of a look-up the id. */
function valueOfGroup({ granularity }: ReportGrouping, parts: readonly FieldValue[]): FieldValue {
    const [first = null, second = 1] = parts;
    switch (granularity) {
        case 'Month':
            return first && firstDay(Number(first), Number(second));
        case 'Quarter':
        case 'FiscalQuarter':
            return first && firstDay(Number(first), Number(second) * 3 - 2);
        case 'Year':
        case 'FiscalYear':
            return first && firstDay(Number(first), 1);
        default:
            return first;
    }
}

function firstDay(year: number, month: number): string {
    return `${year}-${String(month).padStart(2, '0')}-01`;
}
