import type { Context, Org } from '../kernel/types.ts';
import type { ReportDefinition, ReportGrouping, ReportQuery } from '../kernel/reports.ts';
import { factMap, groupingValues } from './factMap.ts';
import { ReportLabels } from './labels.ts';
import type { ReportRun } from './runReport.ts';
import { isCount } from './summaries.ts';

/**
 * A report's result as the API answers it.
 * source  Reports and Dashboards REST API, Execute Sync
 */
export function reportAnswer(
    org: Org,
    context: Context,
    report: ReportDefinition,
    { query, all, allData }: ReportRun,
    withRows: boolean
): Record<string, unknown> {
    const labels = new ReportLabels(org, context);
    return {
        allData,
        factMap: factMap(all, query, labels, withRows),
        groupingsAcross: { groupings: [] },
        groupingsDown: { groupings: groupingValues(all, query.groupings, labels) },
        hasDetailRows: withRows,
        reportExtendedMetadata: extendedMetadata(query, labels),
        reportMetadata: reportMetadata(report, query, labels)
    };
}

/** What the report is made of, by the names of its columns. */
export function reportMetadata(
    report: ReportDefinition,
    query: ReportQuery,
    labels: ReportLabels
): Record<string, unknown> {
    const { timeFrame, sort, type } = query;
    return {
        aggregates: query.summaries.map(({ name }) => name),
        chart: null,
        crossFilters: [],
        currency: null,
        description: report.description ?? null,
        detailColumns: query.columns.map(({ name }) => name),
        developerName: report.developerName,
        division: null,
        folderId: report.folder.id,
        groupingsAcross: [],
        groupingsDown: query.groupings.map(groupingMetadata),
        hasDetailRows: report.showDetails,
        hasRecordCount: true,
        historicalSnapshotDates: [],
        id: report.id,
        name: report.name,
        reportBooleanFilter: query.filterLogic ?? null,
        reportFilters: query.filters.map(({ column, operator, value }) => ({
            column: column.name,
            isRunPageEditable: true,
            operator,
            value
        })),
        reportFormat: report.format,
        reportType: { label: labels.type(type), type: type.name },
        scope: query.ownedBy ? 'user' : 'organization',
        showGrandTotal: report.showGrandTotal,
        showSubtotals: report.showSubtotals,
        sortBy: sort
            ? [{ sortColumn: sort.column.name, sortOrder: sort.descending ? 'Desc' : 'Asc' }]
            : [],
        standardDateFilter: timeFrame
            ? {
                  column: timeFrame.column.name,
                  durationValue: timeFrame.duration,
                  endDate: timeFrame.duration === 'CUSTOM' ? (timeFrame.to ?? null) : null,
                  startDate: timeFrame.duration === 'CUSTOM' ? (timeFrame.from ?? null) : null
              }
            : null,
        standardFilters: []
    };
}

function groupingMetadata({ column, granularity, descending, sortedBy }: ReportGrouping): object {
    return {
        dateGranularity: granularity,
        name: column.name,
        sortAggregate: sortedBy?.name ?? null,
        sortOrder: descending ? 'Desc' : 'Asc'
    };
}

/** Labels and types of the columns, summaries and groupings. */
export function extendedMetadata(
    { columns, summaries, groupings }: ReportQuery,
    labels: ReportLabels
): Record<string, Record<string, object>> {
    return {
        aggregateColumnInfo: Object.fromEntries(
            summaries.map((summary) => [
                summary.name,
                {
                    acrossGroupingContext: null,
                    dataType: isCount(summary) ? 'int' : summary.column?.field.type,
                    downGroupingContext: null,
                    label: labels.summary(summary)
                }
            ])
        ),
        detailColumnInfo: Object.fromEntries(
            columns.map((column) => [column.name, columnInfo(column, labels)])
        ),
        groupingColumnInfo: Object.fromEntries(
            groupings.map(({ column }, groupingLevel) => [
                column.name,
                { ...columnInfo(column, labels), groupingLevel }
            ])
        )
    };
}

/** A look-up is a text that leads to a record. */
function columnInfo(column: ReportGrouping['column'], labels: ReportLabels): object {
    const { type } = column.field;
    return {
        dataType: type === 'reference' ? 'string' : type,
        entityColumnName: `${column.objectApiName}.${column.field.apiName}`,
        isLookup: column.idPath !== undefined,
        label: labels.column(column)
    };
}
