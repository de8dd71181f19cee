import type { RecordValues, Schema } from '../kernel/types.ts';
import type { Store } from '../store/store.ts';
import { quoted } from '../store/tables.ts';
import type { ReportLibrary } from '../kernel/reports.ts';

/** Writes the folders, reports and dashboards of the project as the rows that SOQL finds, anew at every start. */
export function writeReportRecords(
    schema: Schema,
    store: Store,
    { folders, reports, dashboards }: ReportLibrary,
    now: string
): void {
    const audit = {
        IsDeleted: false,
        CreatedDate: now,
        LastModifiedDate: now,
        SystemModstamp: now
    };
    const write = (objectName: string, rows: readonly RecordValues[]): void => {
        store.sql.exec(`DELETE FROM ${quoted(objectName)}`);
        const object = schema.requireObject(objectName);
        for (const row of rows) store.insert(object, { ...audit, ...row });
    };
    write(
        'Folder',
        folders.map(({ id, name, developerName, access, type }) => ({
            Id: id,
            Name: name,
            DeveloperName: developerName,
            AccessType: access,
            Type: type,
            IsReadonly: true
        }))
    );
    write(
        'Report',
        [...reports.values()].map((report) => ({
            Id: report.id,
            Name: report.name,
            DeveloperName: report.developerName,
            Description: report.description ?? null,
            FolderName: report.folder.name,
            OwnerId: report.folder.id,
            Format: FORMATS[report.format]
        }))
    );
    write(
        'Dashboard',
        [...dashboards.values()].map((dashboard) => ({
            Id: dashboard.id,
            Title: dashboard.title,
            DeveloperName: dashboard.developerName,
            Description: dashboard.description ?? null,
            FolderName: dashboard.folder.name,
            FolderId: dashboard.folder.id,
            Type: dashboard.runningUser === undefined ? 'LoggedInUser' : 'SpecifiedUser'
        }))
    );
}

const FORMATS = {
    TABULAR: 'Tabular',
    SUMMARY: 'Summary',
    MATRIX: 'Matrix',
    MULTI_BLOCK: 'MultiBlock'
} as const;
