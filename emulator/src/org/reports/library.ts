import type { Folder } from '@salesforce/types/metadata';
import { idOfName } from '../kernel/ids.ts';
import type { Metadata, Schema } from '../kernel/types.ts';
import type { ReportLibrary, ReportsFolder } from '../kernel/reports.ts';
import { readDashboard } from './readDashboard.ts';
import { readReport } from './readReport.ts';

/** Where every org keeps the reports that nobody put into a folder. */
const UNFILED: ReportsFolder = {
    id: idOfName('00l', 'Report.unfiled$public'),
    developerName: 'unfiled$public',
    name: 'Unfiled Public Reports',
    type: 'Report',
    access: 'Public',
    sharedTo: []
};

/**
 * Reads every report and dashboard of the project.
 * @throws Error naming file and element of the first one that Salesforce would not deploy.
 */
export function readLibrary(metadata: Metadata, schema: Schema): ReportLibrary {
    const folders = foldersOf('Report', metadata.reportFolders).set(UNFILED.developerName, UNFILED);
    const reports = new Map(
        [...metadata.reports].map(([name, report]) => [
            name,
            readReport(name, report, folders.get(folderIn(name)), metadata, schema)
        ])
    );
    const ofDashboards = foldersOf('Dashboard', metadata.dashboardFolders);
    const dashboards = [...metadata.dashboards].map(([name, dashboard]) =>
        readDashboard(name, dashboard, ofDashboards.get(folderIn(name)), reports)
    );
    return {
        folders: [...folders.values(), ...ofDashboards.values()],
        reports: new Map([...reports.values()].map((report) => [report.id, report])),
        dashboards: new Map(dashboards.map((dashboard) => [dashboard.id, dashboard]))
    };
}

function folderIn(fullName: string): string {
    return fullName.split('/')[0] ?? '';
}

function foldersOf(
    type: ReportsFolder['type'],
    files: ReadonlyMap<string, Folder>
): Map<string, ReportsFolder> {
    return new Map(
        [...files].map(([developerName, { name, accessType, folderShares }]) => [
            developerName,
            {
                id: idOfName('00l', `${type}.${developerName}`),
                developerName,
                name,
                type,
                access: accessType ?? 'Shared',
                sharedTo: folderShares.map(({ sharedTo, sharedToType }) =>
                    sharedToType === 'Organization' ? '*' : sharedTo
                )
            }
        ])
    );
}
