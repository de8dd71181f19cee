import { OrgRequestError } from 'one/pageData';

const API = '/services/data/v66.0';

/** A cell, a sum or a group's value as the Reports API writes it. */
export interface Fact {
    label: string;
    value: unknown;
}

export interface GroupingValue extends Fact {
    key: string;
    groupings: GroupingValue[];
}

interface ColumnInfo {
    label: string;
    dataType: string;
    isLookup?: boolean;
}

export interface ReportResult {
    allData: boolean;
    factMap: Record<string, { aggregates: Fact[]; rows?: { dataCells: Fact[] }[] }>;
    groupingsDown: { groupings: GroupingValue[] };
    reportMetadata: {
        id: string;
        name: string;
        description: string | null;
        aggregates: string[];
        detailColumns: string[];
        groupingsDown: { name: string }[];
        hasDetailRows: boolean;
        showGrandTotal: boolean;
        showSubtotals: boolean;
    };
    reportExtendedMetadata: {
        aggregateColumnInfo: Record<string, ColumnInfo>;
        detailColumnInfo: Record<string, ColumnInfo>;
        groupingColumnInfo: Record<string, ColumnInfo>;
    };
}

export interface Tile {
    componentData: number;
    id: string;
    header: string | null;
    title: string | null;
    footer: string | null;
    reportId: string;
    properties: { visualizationType: string };
}

export interface DashboardResult {
    componentData: {
        reportResult: ReportResult | null;
        status: { dataStatus: string; errorMessage: string | null; refreshDate: string };
    }[];
    dashboardMetadata: {
        name: string;
        description: string | null;
        components: Tile[];
        layout: {
            components: { column: number; colspan: number; row: number }[];
            numColumns: number;
        };
        runningUser: { displayName: string };
    };
}

/** What the lists of reports and dashboards show, by folder. */
export interface AnalyticsItem {
    id: string;
    name: string;
    description: string | null;
    folder: string;
}

/** Every report or dashboard that the user may open. */
export async function getItems(kind: 'Report' | 'Dashboard'): Promise<AnalyticsItem[]> {
    const name = kind === 'Report' ? 'Name' : 'Title';
    const soql = `SELECT Id, ${name}, Description, FolderName FROM ${kind} ORDER BY FolderName, ${name}`;
    const [open, { records }] = await Promise.all([
        get<{ id: string }[]>(`analytics/${kind.toLowerCase()}s`),
        get<{ records: Record<string, string>[] }>(`query?${new URLSearchParams({ q: soql })}`)
    ]);
    const ids = new Set(open.map(({ id }) => id));
    return records
        .filter((record) => ids.has(record['Id'] ?? ''))
        .map((record) => ({
            id: record['Id'] ?? '',
            name: record[name] ?? '',
            description: record['Description'] ?? null,
            folder: record['FolderName'] ?? ''
        }));
}

export const runReport = (id: string): Promise<ReportResult> =>
    get(`analytics/reports/${id}?includeDetails=true`);

export const getDashboard = (id: string): Promise<DashboardResult> =>
    get(`analytics/dashboards/${id}`);

async function get<T>(path: string): Promise<T> {
    const response = await fetch(`${API}/${path}`);
    const answer: unknown = await response.json();
    if (!response.ok) throw new OrgRequestError(response.status, answer);
    return answer as T;
}
