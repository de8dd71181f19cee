import { OrgError } from '../kernel/types.ts';
import type { Context, Org, User } from '../kernel/types.ts';
import type { DashboardDefinition, DashboardTile } from '../kernel/reports.ts';
import { notRun } from './notRun.ts';
import { reportAnswer } from './reportAnswer.ts';
import { runReport } from './runReport.ts';

/** Tiles as the API names them: `Bar` for each of its kinds, which `groupByType` tells apart. */
const KINDS = /^(BarLine|ColumnLine|Bar|Column|Line|Scatter)(Grouped|Stacked|Cumulative)?/;

/**
 * A dashboard with the data of its tiles; a tile that cannot be run says so itself.
 * source  Reports and Dashboards REST API, Dashboard Results
 */
export function dashboardAnswer(
    org: Org,
    viewer: Context,
    dashboard: DashboardDefinition,
    versionUrl: string
): Record<string, unknown> {
    const user = runningUserOf(org, viewer.user, dashboard);
    const context = { ...viewer, user: { ...user, ...readingOf(viewer.user) } };
    return {
        componentData: dashboard.tiles.map((tile) => tileData(org, context, tile)),
        dashboardMetadata: dashboardMetadata(dashboard, user, versionUrl)
    };
}

/** Whose data everybody sees; a user who does not exist is replaced by the one who deployed, an administrator. */
function runningUserOf(org: Org, viewer: User, { runningUser }: DashboardDefinition): User {
    if (runningUser === undefined) return viewer;
    return org.users.byUsername(runningUser) ?? org.users.defaultWorkflowUser();
}

/** Language and formats stay those of who looks. */
function readingOf({ language, locale, timeZone }: User): Partial<User> {
    return { language, locale, timeZone };
}

function tileData(org: Org, context: Context, tile: DashboardTile): object {
    try {
        const reportResult = tileResult(org, context, tile);
        const isEmpty = reportResult.count === 0;
        return {
            componentId: tile.id,
            reportResult: reportResult.answer,
            status: status(org, isEmpty ? 'NODATA' : 'DATA')
        };
    } catch (error) {
        if (!(error instanceof OrgError)) throw error;
        return { componentId: tile.id, reportResult: null, status: status(org, 'ERROR', error) };
    }
}

function tileResult(
    org: Org,
    context: Context,
    { report, summaries, groupings, mostGroups }: DashboardTile
): { answer: object; count: number } {
    if (typeof report.query === 'string') throw notRun(report.query);
    const run = runReport(
        org,
        context,
        { ...report.query, columns: [], summaries, groupings },
        false
    );
    const groups = run.all.groups.slice(0, mostGroups);
    const shown = { ...run, all: { ...run.all, groups } };
    return { answer: reportAnswer(org, context, report, shown, false), count: groups.length };
}

function status(org: Org, dataStatus: string, error?: OrgError): object {
    return {
        dataStatus,
        errorCode: error?.errorCode ?? null,
        errorMessage: error?.message ?? null,
        errorSeverity: error ? 'Error' : null,
        refreshDate: org.clock.now().toISOString().replace('Z', '+0000'),
        refreshStatus: 'IDLE'
    };
}

/** What the dashboard is made of and where its tiles stand. */
export function dashboardMetadata(
    dashboard: DashboardDefinition,
    { id, name }: User,
    versionUrl: string
): Record<string, unknown> {
    return {
        attributes: {
            dashboardId: dashboard.id,
            dashboardName: dashboard.title,
            statusUrl: `${versionUrl}/analytics/dashboards/${dashboard.id}/status`,
            type: 'Dashboard'
        },
        canChangeRunningUser: false,
        components: dashboard.tiles.map(tileMetadata),
        description: dashboard.description ?? null,
        developerName: dashboard.developerName,
        filters: [],
        folderId: dashboard.folder.id,
        id: dashboard.id,
        layout: {
            components: dashboard.tiles.map(({ place }) => place),
            gridLayout: true,
            numColumns: dashboard.columns,
            rowHeight: dashboard.rowHeight
        },
        name: dashboard.title,
        runningUser: { displayName: name, id }
    };
}

function tileMetadata(tile: DashboardTile, componentData: number): object {
    const { groupings, summaries, mostGroups } = tile;
    const [, kind = tile.type, groupByType = 'None'] = KINDS.exec(tile.type) ?? [];
    const [first] = groupings;
    return {
        componentData,
        footer: tile.footer ?? null,
        header: tile.header ?? null,
        id: tile.id,
        properties: {
            aggregates: summaries.map(({ name }) => ({ name })),
            autoSelectColumns: false,
            groupings: groupings.map(({ column }) => ({ name: column.name })),
            maxRows: mostGroups ?? null,
            sort: first
                ? {
                      column: first.sortedBy?.name ?? first.column.name,
                      sortOrder: first.descending ? 'desc' : 'asc'
                  }
                : null,
            useReportChart: false,
            visualizationProperties: { groupByType: groupByType.toLowerCase() },
            visualizationType: kind
        },
        reportId: tile.report.id,
        title: tile.title ?? null,
        type: 'Report'
    };
}
