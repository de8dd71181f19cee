import type { FilterOperation } from '@salesforce/types/metadata';
import type { FieldInfo } from './schema.ts';

/** One column of a report type: what reports call it and where its values are. */
export interface ReportField {
    /** `CUST_NAME`, `Intacct_Sales_Invoice__c.Account__c`. */
    readonly name: string;
    /** Field path for SOQL: `Name`, `Request__r.Operation__c`. */
    readonly path: string;
    /** The field at the end of the path, and the object that has it. */
    readonly field: FieldInfo;
    readonly objectApiName: string;
    /** Path of what people read: of a look-up the name behind it, else the path itself. */
    readonly textPath: string;
    /** Path of the id of the record that the text names; undefined for a plain value. */
    readonly idPath: string | undefined;
    /** Everything that somebody must be allowed to read to see the column. */
    readonly needs: readonly { readonly objectApiName: string; readonly fieldApiName: string }[];
}

/** The objects a report is about. Rows are those of `objectApiName`, the child where there are two. */
export interface ReportType {
    /** `CustomEntity$Intacct_Sales_Invoice__c`. */
    readonly name: string;
    readonly objectApiName: string;
    readonly parentApiName: string | undefined;
    /** Undefined when the type has no such column. */
    find(column: string): ReportField | undefined;
}

export type SummaryFunction = 'SUM' | 'AVG' | 'MIN' | 'MAX' | 'COUNT_DISTINCT' | 'COUNT';

/** One summary: a field and how its values are added up, or the number of rows. */
export interface ReportSummary {
    /** As the API names it: `s!Total_Due__c`, `RowCount`. */
    readonly name: string;
    readonly function: SummaryFunction;
    /** Undefined for the number of rows. */
    readonly column: ReportField | undefined;
}

/** What tells two dates apart; other values have none. */
export type DateGranularity =
    | 'None'
    | 'Day'
    | 'Month'
    | 'Quarter'
    | 'Year'
    | 'FiscalQuarter'
    | 'FiscalYear'
    | 'MonthInYear'
    | 'DayInMonth';

/** What rows are grouped by, and in which order the groups come. */
export interface ReportGrouping {
    readonly column: ReportField;
    readonly granularity: DateGranularity;
    readonly descending: boolean;
    /** Undefined: by the group's own value. */
    readonly sortedBy: ReportSummary | undefined;
}

export interface ReportFilter {
    readonly column: ReportField;
    readonly operator: FilterOperation;
    readonly value: string;
}

/** From the first day or word to the last, both included; a side that is open has none. */
export interface TimeFrame {
    readonly column: ReportField;
    /** As the API names it: `CUSTOM`, `THIS_MONTH`. */
    readonly duration: string;
    readonly from: string | undefined;
    readonly to: string | undefined;
}

/** What a report asks of the org. */
export interface ReportQuery {
    readonly type: ReportType;
    readonly columns: readonly ReportField[];
    readonly summaries: readonly ReportSummary[];
    readonly groupings: readonly ReportGrouping[];
    readonly filters: readonly ReportFilter[];
    /** `1 AND (2 OR 3)`. */
    readonly filterLogic: string | undefined;
    readonly timeFrame: TimeFrame | undefined;
    /** The owner, where a report is about the user's own records. */
    readonly ownedBy: ReportField | undefined;
    readonly sort: { readonly column: ReportField; readonly descending: boolean } | undefined;
}

/** A report of the project as people find it, and what it asks. */
export interface ReportDefinition {
    readonly id: string;
    /** `Intacct/Open_Balances`. */
    readonly fullName: string;
    readonly developerName: string;
    readonly folder: ReportsFolder;
    readonly name: string;
    readonly description: string | undefined;
    readonly format: 'TABULAR' | 'SUMMARY' | 'MATRIX' | 'MULTI_BLOCK';
    readonly showDetails: boolean;
    readonly showSubtotals: boolean;
    readonly showGrandTotal: boolean;
    /** Or why the local org does not run it, in words. */
    readonly query: ReportQuery | string;
}

/** A folder of reports or of dashboards. */
export interface ReportsFolder {
    readonly id: string;
    readonly developerName: string;
    readonly name: string;
    readonly type: 'Report' | 'Dashboard';
    readonly access: 'Shared' | 'Public' | 'Hidden' | 'PublicInternal';
    /** User names, and `*` for everybody in the company. */
    readonly sharedTo: readonly string[];
}

/** One tile of a dashboard. */
export interface DashboardTile {
    readonly id: string;
    readonly type: string;
    readonly header: string | undefined;
    readonly title: string | undefined;
    readonly footer: string | undefined;
    readonly report: ReportDefinition;
    /** What of the report the tile shows. */
    readonly summaries: readonly ReportSummary[];
    readonly groupings: readonly ReportGrouping[];
    readonly mostGroups: number | undefined;
    readonly place: {
        readonly column: number;
        readonly colspan: number;
        readonly row: number;
        readonly rowspan: number;
    };
}

export interface DashboardDefinition {
    readonly id: string;
    readonly fullName: string;
    readonly developerName: string;
    readonly folder: ReportsFolder;
    readonly title: string;
    readonly description: string | undefined;
    /** User name whose data everybody sees; undefined: everybody sees their own. */
    readonly runningUser: string | undefined;
    readonly columns: number;
    readonly rowHeight: number;
    readonly tiles: readonly DashboardTile[];
}

/** The reports and dashboards of the project, in their folders. */
export interface ReportLibrary {
    readonly folders: readonly ReportsFolder[];
    /** By id. */
    readonly reports: ReadonlyMap<string, ReportDefinition>;
    readonly dashboards: ReadonlyMap<string, DashboardDefinition>;
}
