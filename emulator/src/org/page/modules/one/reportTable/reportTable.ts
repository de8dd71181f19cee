import { fill } from 'one/words';
import { analyticsWords } from 'one/analyticsWords';
import type { Fact, GroupingValue, ReportResult } from 'one/analyticsData';

/** One cell of a report's table; `url` leads to the record that it names. */
export interface TableCell {
    key: string;
    label: string;
    url?: string | undefined;
    cssClass: string;
}

/** One line of a report's table: a group's heading, a record, or sums. */
export interface TableRow {
    key: string;
    cssClass: string;
    heading?: string;
    headingUrl?: string | undefined;
    headingClass?: string;
    /** Columns that the heading takes. */
    span: number;
    cells: TableCell[];
}

const NUMBERS = new Set(['currency', 'int', 'double', 'percent']);
/** A group's heading by its level. */
const INDENTS = ['', 'slds-p-left_medium', 'slds-p-left_x-large'];
const RECORD_ID = /^[a-zA-Z0-9]{18}$/;

/** The headers of the detail columns. */
export function toHeaders(result: ReportResult): TableCell[] {
    const { detailColumnInfo } = result.reportExtendedMetadata;
    return result.reportMetadata.detailColumns.map((name) => ({
        key: name,
        label: detailColumnInfo[name]?.label ?? name,
        cssClass: alignment(result, name)
    }));
}

/** Every line below the headers, in order: groups with their rows and sums, and the grand total. */
export function toLines(result: ReportResult, withDetails: boolean): TableRow[] {
    const { showGrandTotal, groupingsDown } = result.reportMetadata;
    const isGrouped = groupingsDown.length > 0;
    const groups = result.groupingsDown.groupings.flatMap((group) =>
        groupLines(result, group, withDetails)
    );
    const rows = isGrouped || !withDetails ? [] : detailLines(result, 'T');
    const total = sumLine(result, 'T', analyticsWords.total, 0);
    return [...groups, ...rows, ...(showGrandTotal || !isGrouped ? [total] : [])];
}

function groupLines(
    result: ReportResult,
    group: GroupingValue,
    withDetails: boolean,
    level = 0
): TableRow[] {
    const heading: TableRow = {
        key: `${group.key} group`,
        cssClass: 'slds-theme_shade',
        heading: headingOf(result, group),
        headingUrl: urlOf(groupName(result, level), group, result, 'groupingColumnInfo'),
        headingClass: INDENTS[level] ?? '',
        span: result.reportMetadata.detailColumns.length + 1,
        cells: []
    };
    const inner = group.groupings.flatMap((each) =>
        groupLines(result, each, withDetails, level + 1)
    );
    const rows = withDetails && group.groupings.length === 0 ? detailLines(result, group.key) : [];
    const { showSubtotals } = result.reportMetadata;
    const sums = showSubtotals && hasSums(result);
    const label = fill(analyticsWords.subtotal, group.label);
    return [
        heading,
        ...inner,
        ...rows,
        ...(sums ? [sumLine(result, group.key, label, level)] : [])
    ];
}

function headingOf(result: ReportResult, { key, label }: GroupingValue): string {
    const count = sumOf(result, key, 'RowCount');
    return count ? fill(analyticsWords.count, label, count.label) : label;
}

function detailLines(result: ReportResult, key: string): TableRow[] {
    const { detailColumns } = result.reportMetadata;
    return (result.factMap[`${key}!T`]?.rows ?? []).map(({ dataCells }, row) => ({
        key: `${key} row ${row}`,
        cssClass: '',
        span: 1,
        cells: dataCells.map((cell, index) => ({
            key: detailColumns[index] ?? '',
            label: cell.label,
            url: urlOf(detailColumns[index] ?? '', cell, result, 'detailColumnInfo'),
            cssClass: alignment(result, detailColumns[index] ?? '')
        }))
    }));
}

/** Sums stand in the columns that they add up. */
function sumLine(result: ReportResult, key: string, heading: string, level: number): TableRow {
    return {
        key: `${key} sums`,
        cssClass: '',
        heading,
        headingClass: INDENTS[level] ?? '',
        span: 1,
        cells: result.reportMetadata.detailColumns.map((name) => ({
            key: name,
            label: sumsOfColumn(result, key, name),
            cssClass: alignment(result, name)
        }))
    };
}

function sumsOfColumn(result: ReportResult, key: string, column: string): string {
    const { aggregates } = result.reportMetadata;
    return aggregates
        .filter((name) => name.slice(name.indexOf('!') + 1) === column)
        .map((name) => sumOf(result, key, name)?.label ?? '')
        .join(' · ');
}

function hasSums({ reportMetadata }: ReportResult): boolean {
    return reportMetadata.aggregates.some((name) => name !== 'RowCount');
}

/** One sum of one group by the name of the summary. */
export function sumOf(result: ReportResult, key: string, name: string): Fact | undefined {
    const index = result.reportMetadata.aggregates.indexOf(name);
    return result.factMap[`${key}!T`]?.aggregates[index];
}

function groupName({ reportMetadata }: ReportResult, level: number): string {
    return reportMetadata.groupingsDown[level]?.name ?? '';
}

function urlOf(
    column: string,
    { value }: Fact,
    { reportExtendedMetadata }: ReportResult,
    kind: 'detailColumnInfo' | 'groupingColumnInfo'
): string | undefined {
    const isLink = reportExtendedMetadata[kind][column]?.isLookup;
    return isLink && RECORD_ID.test(String(value))
        ? `/lightning/r/${String(value)}/view`
        : undefined;
}

function alignment({ reportExtendedMetadata }: ReportResult, column: string): string {
    const type = reportExtendedMetadata.detailColumnInfo[column]?.dataType ?? '';
    return NUMBERS.has(type) ? 'slds-text-align_right' : '';
}
