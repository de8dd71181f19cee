import type { Report, ReportColumn, ReportGrouping } from '@salesforce/types/metadata';
import { idOfName } from '../kernel/ids.ts';
import type { FieldInfo, Metadata, Schema } from '../kernel/types.ts';
import type {
    DateGranularity,
    ReportDefinition,
    ReportField,
    ReportQuery,
    ReportsFolder,
    ReportSummary,
    ReportType
} from '../kernel/reports.ts';
import { DATE_PARTS } from './groupKeys.ts';
import { readFilters } from './readFilters.ts';
import { checkLengths, refusalsOf } from './refusal.ts';
import type { Refuse } from './refusal.ts';
import { reportTypeOf } from './reportType.ts';
import { ROW_COUNT, isDate, isGroupable, namedSummary, summaryOf } from './summaries.ts';

const MOST_NAME = 40;
const MOST_DESCRIPTION = 255;
const MOST_GROUPINGS = 3;
/** Elements of reports that calculate: buckets, formulas, reports within the report. */
const CALCULATED = [
    'aggregates',
    'block',
    'buckets',
    'crossFilters',
    'customDetailFormulas'
] as const;

/** What the local org does not run is no mistake of the file. */
class NotRun extends Error {}

/**
 * Reads a report of the project.
 * @throws Error naming the file and the element when Salesforce would not deploy it.
 */
export function readReport(
    fullName: string,
    report: Report,
    folder: ReportsFolder | undefined,
    metadata: Metadata,
    schema: Schema
): ReportDefinition {
    const refuse = refusalsOf(`reports/${fullName}.report-meta.xml`);
    if (!folder) return refuse('folder', `${fullName.split('/')[0]} does not exist`);
    if (!report.name) refuse('name', 'is missing');
    checkLengths(refuse, [
        ['name', report.name, MOST_NAME],
        ['description', report.description, MOST_DESCRIPTION]
    ]);
    return {
        id: idOfName('00O', `Report.${fullName}`),
        fullName,
        developerName: fullName.split('/').at(-1) ?? fullName,
        folder,
        name: report.name,
        description: report.description,
        format: formatOf(report.format),
        showDetails: report.showDetails !== false,
        showSubtotals: report.showSubTotals !== false,
        showGrandTotal: report.showGrandTotal !== false,
        query: queryOrReason(report, metadata, schema, refuse)
    };
}

function formatOf(format: Report['format']): ReportDefinition['format'] {
    return format === 'MultiBlock'
        ? 'MULTI_BLOCK'
        : (format.toUpperCase() as ReportDefinition['format']);
}

function queryOrReason(
    report: Report,
    metadata: Metadata,
    schema: Schema,
    refuse: Refuse
): ReportQuery | string {
    try {
        return queryOf(report, typeOf(report, metadata, schema, refuse), refuse);
    } catch (error) {
        if (error instanceof NotRun) return error.message;
        throw error;
    }
}

function typeOf(report: Report, metadata: Metadata, schema: Schema, refuse: Refuse): ReportType {
    let type: ReportType | undefined;
    try {
        type = reportTypeOf(report.reportType, metadata, schema);
    } catch (error) {
        return refuse('reportType', (error as Error).message);
    }
    return type ?? notRun(`reports of type ${report.reportType}`);
}

function queryOf(report: Report, type: ReportType, refuse: Refuse): ReportQuery {
    if (report.format !== 'Summary' && report.format !== 'Tabular')
        notRun(`reports in the format ${report.format}`);
    for (const element of CALCULATED)
        if (report[element].length > 0) notRun(`the element ${element} of reports`);
    const find = (element: string, column: string): ReportField =>
        type.find(column) ?? refuse(element, `column ${column} does not exist`);
    const summaries = report.columns.flatMap((column) => columnSummaries(column, find, refuse));
    const groupings = report.groupingsDown.map((each) => groupingOf(each, find, refuse));
    if (groupings.length > MOST_GROUPINGS)
        refuse('groupingsDown', `at most ${MOST_GROUPINGS} are allowed`);
    const columns = report.columns.map(({ field }) => find('columns.field', field));
    for (const { column } of groupings)
        if (columns.some(({ name }) => name === column.name))
            refuse('columns.field', `${column.name} is grouped and cannot be a column as well`);
    const sorted = report.sortColumn;
    if (sorted && !columns.some(({ name }) => name === sorted))
        refuse('sortColumn', `${sorted} is no column of the report`);
    return {
        type,
        columns,
        summaries: [...summaries, ROW_COUNT],
        groupings,
        ...readFilters(report, find, refuse, notRun),
        ownedBy: ownerOf(type, report.scope),
        sort: sorted
            ? { column: find('sortColumn', sorted), descending: report.sortOrder === 'Desc' }
            : undefined
    };
}

function columnSummaries(
    { field, aggregateTypes }: ReportColumn,
    find: (element: string, column: string) => ReportField,
    refuse: Refuse
): ReportSummary[] {
    const column = find('columns.field', field);
    return aggregateTypes.map((type) => {
        const summary = summaryOf(column, type);
        if (summary === 'unknown') return notRun(`the summary ${type}`);
        return summary ?? refuse('columns.aggregateTypes', `${type} of ${field} is no number`);
    });
}

function groupingOf(
    grouping: ReportGrouping,
    find: (element: string, column: string) => ReportField,
    refuse: Refuse
): ReportQuery['groupings'][number] {
    const column = find('groupingsDown.field', grouping.field);
    if (!isGroupable(column.field))
        refuse('groupingsDown.field', `${grouping.field} cannot be grouped`);
    const { sortByName = '', sortType, aggregateType } = grouping;
    const isSorted = sortType === 'Aggregate';
    const sortedBy = isSorted
        ? namedSummary(sortByName, aggregateType, (name) => find('groupingsDown.sortByName', name))
        : undefined;
    if (isSorted && !sortedBy)
        refuse('groupingsDown.sortByName', `${aggregateType} of ${sortByName} is no summary`);
    return {
        column,
        granularity: granularityOf(column.field, grouping.dateGranularity),
        descending: grouping.sortOrder === 'Desc',
        sortedBy
    };
}

/** Only dates have one; without one they are grouped by day. */
function granularityOf(
    field: FieldInfo,
    granularity: ReportGrouping['dateGranularity']
): DateGranularity {
    if (!isDate(field)) return 'None';
    if (granularity === undefined || granularity === 'None') return 'Day';
    if (granularity in DATE_PARTS) return granularity as DateGranularity;
    return notRun(`grouping by ${granularity}`);
}

function ownerOf(type: ReportType, scope = 'organization'): ReportField | undefined {
    if (scope === 'organization') return undefined;
    const owner = scope === 'user' ? type.find('CUST_OWNER_NAME') : undefined;
    return owner ?? notRun(`the scope ${scope} of ${type.name}`);
}

function notRun(what: string): never {
    throw new NotRun(`The local org does not run ${what}.`);
}
