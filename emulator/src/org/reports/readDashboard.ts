import type { ChartSummary, Dashboard, DashboardGridComponent } from '@salesforce/types/metadata';
import { idOfName } from '../kernel/ids.ts';
import type {
    DashboardDefinition,
    DashboardTile,
    ReportDefinition,
    ReportGrouping,
    ReportQuery,
    ReportsFolder,
    ReportSummary
} from '../kernel/reports.ts';
import { checkLengths, refusalsOf } from './refusal.ts';
import type { Refuse } from './refusal.ts';
import { ROW_COUNT, namedSummary } from './summaries.ts';

/** Kinds of tiles that are drawn from groups, which must say how the groups are sorted. */
const CHART = /^(Bar|Column|Line|Pie|Donut|Funnel|Scatter)/;
const OTHER_TILES: ReadonlySet<string> = new Set(['Metric', 'Gauge', 'Table', 'FlexTable']);
const MOST = { title: 80, description: 255, header: 80, footer: 255, tileTitle: 40 };

/**
 * Reads a dashboard of the project.
 * @throws Error naming the file and the element when Salesforce would not deploy it.
 */
export function readDashboard(
    fullName: string,
    dashboard: Dashboard,
    folder: ReportsFolder | undefined,
    reports: ReadonlyMap<string, ReportDefinition>
): DashboardDefinition {
    const refuse = refusalsOf(`dashboards/${fullName}.dashboard-meta.xml`);
    if (!folder) return refuse('folder', `${fullName.split('/')[0]} does not exist`);
    const { title, description, dashboardGridLayout: grid, runningUser } = dashboard;
    if (!title) refuse('title', 'is missing');
    checkLengths(refuse, [
        ['title', title, MOST.title],
        ['description', description, MOST.description]
    ]);
    const isOwnData = dashboard.dashboardType !== 'SpecifiedUser';
    return {
        id: idOfName('01Z', `Dashboard.${fullName}`),
        fullName,
        developerName: fullName.split('/').at(-1) ?? fullName,
        folder,
        title,
        description,
        runningUser: isOwnData ? undefined : (runningUser ?? ''),
        columns: grid?.numberOfColumns ?? 0,
        rowHeight: grid?.rowHeight ?? 0,
        tiles: (grid?.dashboardGridComponents ?? []).flatMap((component, index) =>
            tileOf(`${fullName}.${index}`, component, grid?.numberOfColumns ?? 0, reports, refuse)
        )
    };
}

/** A tile without a report, such as a picture, is left out. */
function tileOf(
    name: string,
    { dashboardComponent, columnIndex, colSpan, rowIndex, rowSpan }: DashboardGridComponent,
    columns: number,
    reports: ReadonlyMap<string, ReportDefinition>,
    refuse: Refuse
): DashboardTile[] {
    const { componentType: type, report: reportName, header, title, footer } = dashboardComponent;
    if (!reportName) return [];
    const report = reports.get(reportName);
    if (!report) return refuse('report', `report ${reportName} does not exist`);
    if (columnIndex + colSpan > columns)
        refuse('colSpan', `the tile of ${reportName} is wider than the ${columns} columns`);
    if (!CHART.test(type) && !OTHER_TILES.has(type))
        refuse('componentType', `${type} does not exist`);
    if (CHART.test(type))
        for (const element of ['sortBy', 'chartAxisRange'] as const)
            if (!dashboardComponent[element])
                refuse(element, `is missing in the ${type} of ${reportName}`);
    checkLengths(refuse, [
        ['header', header, MOST.header],
        ['title', title, MOST.tileTitle],
        ['footer', footer, MOST.footer]
    ]);
    const shown =
        typeof report.query === 'string'
            ? { summaries: [], groupings: [] }
            : shownOf(dashboardComponent, report.query, refuse);
    return [
        {
            id: idOfName('01a', `Tile.${name}`),
            type,
            header,
            title,
            footer,
            report,
            ...shown,
            mostGroups: dashboardComponent.maxValuesDisplayed,
            place: { column: columnIndex, colspan: colSpan, row: rowIndex, rowspan: rowSpan }
        }
    ];
}

type Component = DashboardGridComponent['dashboardComponent'];

/** What of its report a tile shows: the summaries and groupings it names, else the report's first. */
function shownOf(
    { chartSummary, groupingColumn, sortBy }: Component,
    query: ReportQuery,
    refuse: Refuse
): Pick<DashboardTile, 'summaries' | 'groupings'> {
    const named = chartSummary.map((each) => summaryIn(query, each, refuse));
    const [first = ROW_COUNT] = named.length > 0 ? named : query.summaries;
    const names = groupingColumn.length > 0 ? groupingColumn : firstOf(query);
    const groupings = names.map((name) => groupingIn(query, name, refuse));
    return {
        summaries: named.length > 0 ? named : [first],
        groupings: groupings.map((grouping) => sorted(grouping, sortBy ?? '', first))
    };
}

function firstOf({ groupings }: ReportQuery): string[] {
    return groupings.slice(0, 1).map(({ column }) => column.name);
}

function summaryIn(
    { summaries, type }: ReportQuery,
    { aggregate, column }: ChartSummary,
    refuse: Refuse
): ReportSummary {
    const wanted = namedSummary(
        column,
        aggregate,
        (name) => type.find(name) ?? refuse('chartSummary.column', `column ${name} does not exist`)
    );
    const found = summaries.find(({ name }) => name === wanted?.name);
    return (
        found ??
        refuse('chartSummary.column', `${aggregate} of ${column} is no summary of the report`)
    );
}

function groupingIn({ groupings }: ReportQuery, name: string, refuse: Refuse): ReportGrouping {
    const found = groupings.find(({ column }) => column.name === name);
    return found ?? refuse('groupingColumn', `the report is not grouped by ${name}`);
}

function sorted(grouping: ReportGrouping, sortBy: string, summary: ReportSummary): ReportGrouping {
    const descending = sortBy.endsWith('Descending');
    const byValue = sortBy.startsWith('RowValue');
    return { ...grouping, descending, sortedBy: byValue ? summary : undefined };
}
