import { objectBody, ok, param, versionUrl } from '../rest/resource.ts';
import type { Call, Reply, Resource } from '../rest/resource.ts';
import { dashboardAnswer } from './dashboardAnswer.ts';
import type { DashboardDefinition, ReportDefinition, ReportQuery } from '../kernel/reports.ts';
import { canOpen, requireOpen, requireRunReports } from './folderAccess.ts';
import { ReportLabels } from './labels.ts';
import { notRun } from './notRun.ts';
import { withFilters } from './onDemand.ts';
import { extendedMetadata, reportAnswer, reportMetadata } from './reportAnswer.ts';
import { reportTypeMetadata } from './reportTypeMetadata.ts';
import { runReport } from './runReport.ts';
import { visibleQuery } from './visibleQuery.ts';

/** The Reports and Dashboards REST API: what there is, what it is made of, and its results. */
export const ANALYTICS_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: '/analytics/reports', handle: listReports },
    { method: 'GET', path: '/analytics/reports/:id/describe', handle: describe },
    { method: 'GET', path: '/analytics/reports/:id', handle: run },
    { method: 'POST', path: '/analytics/reports/:id', handle: runOnDemand },
    { method: 'GET', path: '/analytics/dashboards', handle: listDashboards },
    { method: 'GET', path: '/analytics/dashboards/:id', handle: dashboardResults }
];

function listReports(call: Call): Reply {
    const { reports } = call.org.reportLibrary;
    return ok(
        opened(call, [...reports.values()]).map((report) => ({
            ...urls(call, report),
            id: report.id,
            name: report.name,
            url: reportUrl(call, report)
        }))
    );
}

function listDashboards(call: Call): Reply {
    const { dashboards } = call.org.reportLibrary;
    return ok(
        opened(call, [...dashboards.values()]).map(({ id, title }) => {
            const url = `${versionUrl(call)}/analytics/dashboards/${id}`;
            return { id, name: title, statusUrl: `${url}/status`, url };
        })
    );
}

function opened<Definition extends ReportDefinition | DashboardDefinition>(
    { org, context }: Call,
    definitions: readonly Definition[]
): Definition[] {
    requireRunReports(org, context);
    return definitions.filter(({ folder }) => canOpen(org, context, folder));
}

function describe(call: Call): Reply {
    const { org, context } = call;
    const report = reportOf(call);
    const query = visibleQuery(org, context, queryOf(report));
    const labels = new ReportLabels(org, context);
    return ok({
        attributes: attributes(call, report),
        reportExtendedMetadata: extendedMetadata(query, labels),
        reportMetadata: reportMetadata(report, query, labels),
        reportTypeMetadata: reportTypeMetadata(org, context, query.type, labels)
    });
}

function run(call: Call): Reply {
    const report = reportOf(call);
    return ok(result(call, report, queryOf(report)));
}

function runOnDemand(call: Call): Reply {
    const report = reportOf(call);
    return ok(result(call, report, withFilters(queryOf(report), objectBody(call))));
}

function result(call: Call, report: ReportDefinition, query: ReportQuery): object {
    const { org, context } = call;
    const withRows = call.query['includeDetails'] === 'true';
    const found = runReport(org, context, query, withRows);
    return {
        attributes: attributes(call, report),
        ...reportAnswer(org, context, report, found, withRows)
    };
}

function dashboardResults(call: Call): Reply {
    const { org, context } = call;
    const { dashboards } = org.reportLibrary;
    const dashboard = requireOpen(org, context, dashboards, param(call, 'id'));
    return ok(dashboardAnswer(org, context, dashboard, versionUrl(call)));
}

function reportOf(call: Call): ReportDefinition {
    const { org, context } = call;
    return requireOpen(org, context, org.reportLibrary.reports, param(call, 'id'));
}

function queryOf({ query }: ReportDefinition): ReportQuery {
    if (typeof query === 'string') throw notRun(query);
    return query;
}

function attributes(call: Call, report: ReportDefinition): object {
    return {
        ...urls(call, report),
        reportId: report.id,
        reportName: report.name,
        type: 'Report'
    };
}

function urls(call: Call, report: ReportDefinition): { describeUrl: string; instancesUrl: string } {
    const url = reportUrl(call, report);
    return { describeUrl: `${url}/describe`, instancesUrl: `${url}/instances` };
}

function reportUrl(call: Call, { id }: ReportDefinition): string {
    return `${versionUrl(call)}/analytics/reports/${id}`;
}
