import type { GroupingValue, ReportResult } from 'one/analyticsData';

/** One mark of a chart: a group, or a part of it where a chart is grouped twice. */
export interface ChartMark {
    key: string;
    label: string;
    /** Name of the second group; empty where there is none. */
    series: string;
    value: number;
    /** The value as people read it. */
    text: string;
    color: string;
}

const COLORS = ['#0176d3', '#e4a201', '#3ba755', '#9050e9', '#06a59a', '#ba0517', '#747474'];

/** What a tile's chart draws: the first summary of each group, coloured by series, or by group in a donut. */
export function toMarks(result: ReportResult, colorByGroup: boolean): ChartMark[] {
    const { groupings } = result.groupingsDown;
    const series = [...new Set(groupings.flatMap((group) => group.groupings.map(labelOf)))];
    return groupings.flatMap((group, index) =>
        group.groupings.length === 0
            ? [markOf(result, group, '', colorByGroup ? index : 0, group.key)]
            : group.groupings.map((inner) =>
                  markOf(result, group, inner.label, series.indexOf(inner.label), inner.key)
              )
    );
}

/** The name of what is grouped by first, and of what is counted. */
export function toCaption({ reportMetadata, reportExtendedMetadata }: ReportResult): {
    group: string;
    series: string;
    value: string;
} {
    const [first, second] = reportMetadata.groupingsDown.map(
        ({ name }) => reportExtendedMetadata.groupingColumnInfo[name]?.label ?? name
    );
    const [summary = ''] = reportMetadata.aggregates;
    const value = reportExtendedMetadata.aggregateColumnInfo[summary]?.label ?? summary;
    return { group: first ?? '', series: second ?? '', value };
}

function labelOf({ label }: GroupingValue): string {
    return label;
}

function markOf(
    { factMap }: ReportResult,
    { label }: GroupingValue,
    series: string,
    color: number,
    key: string
): ChartMark {
    const fact = factMap[`${key}!T`]?.aggregates[0];
    return {
        key,
        label,
        series,
        value: Number(fact?.value ?? 0),
        text: fact?.label ?? '',
        color: COLORS[color % COLORS.length] ?? ''
    };
}
