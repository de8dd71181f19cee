import type { Context } from '../kernel/types.ts';
import { metadataCondition } from '../uiapi/metadataCondition.ts';
import { soqlText } from '../uiapi/soqlOf.ts';
import type {
    ReportFilter,
    ReportGrouping,
    ReportQuery,
    ReportSummary,
    TimeFrame
} from '../kernel/reports.ts';
import { groupExpressions } from './groupKeys.ts';

/** Rows that a report shows at most; its sums cover all of them. */
export const MOST_ROWS = 2000;

/** SOQL of the groups of the first so many groupings with their summaries; without any, of the whole report. */
export function groupsSoql(query: ReportQuery, context: Context, level: number): string {
    const groupings = query.groupings.slice(0, level);
    const expressions = groupings.flatMap(groupExpressions);
    const selected = [
        ...expressions.map((expression, index) => `${expression} g${index}`),
        ...query.summaries.map((summary, index) => `${summarySoql(summary)} s${index}`)
    ];
    const last = groupings.at(-1);
    return [
        `SELECT ${selected.join(', ')} FROM ${query.type.objectApiName}`,
        whereSoql(query, context),
        expressions.length > 0 ? `GROUP BY ${expressions.join(', ')}` : '',
        last ? `ORDER BY ${groupOrder(last)}` : ''
    ].join(' ');
}

/** SOQL of the rows themselves, one more than are shown, so that more can be told from all. */
export function rowsSoql(query: ReportQuery, context: Context): string {
    const shown = [...query.columns, ...query.groupings.map(({ column }) => column)];
    const paths = shown.flatMap(({ path, textPath, idPath }) => [path, textPath, idPath ?? path]);
    const { sort } = query;
    return [
        `SELECT ${[...new Set(['Id', ...paths])].join(', ')} FROM ${query.type.objectApiName}`,
        whereSoql(query, context),
        sort ? `ORDER BY ${sort.column.textPath} ${direction(sort.descending)}` : '',
        `LIMIT ${MOST_ROWS + 1}`
    ].join(' ');
}

function summarySoql({ function: name, column }: ReportSummary): string {
    return `${name}(${column?.path ?? 'Id'})`;
}

function groupOrder(grouping: ReportGrouping): string {
    const order = direction(grouping.descending);
    const read = groupExpressions(grouping);
    const named = grouping.granularity === 'None' ? read.slice(-1) : read;
    const own = named.map((expression) => `${expression} ${order}`);
    const { sortedBy } = grouping;
    return (sortedBy ? [`${summarySoql(sortedBy)} ${order}`, ...own] : own).join(', ');
}

function direction(descending: boolean): string {
    return descending ? 'DESC NULLS LAST' : 'ASC NULLS FIRST';
}

function whereSoql(query: ReportQuery, { user }: Context): string {
    const { filters, filterLogic, timeFrame, ownedBy } = query;
    const conditions = [
        ...(ownedBy ? [`${ownedBy.path} = ${soqlText(user.id)}`] : []),
        ...(timeFrame ? timeFrameConditions(timeFrame) : []),
        ...(filters.length > 0 ? [`(${joined(filters, filterLogic)})`] : [])
    ];
    return conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
}

function joined(filters: readonly ReportFilter[], logic: string | undefined): string {
    const conditions = filters.map(conditionOf);
    if (!logic) return conditions.join(' AND ');
    return logic.replace(/\d+/g, (number) => conditions[Number(number) - 1] ?? '');
}

/** A look-up is compared by the name that people read. */
function conditionOf({ column, operator, value }: ReportFilter): string {
    return metadataCondition(column.textPath, column.field, operator, value);
}

function timeFrameConditions({ column, from, to }: TimeFrame): string[] {
    const { path, field } = column;
    const isMoment = field.type === 'datetime';
    const edge = (text: string, time: string): string =>
        isMoment && /^\d{4}-/.test(text) ? `${text}T${time}Z` : text;
    return [
        ...(from ? [`${path} >= ${edge(from, '00:00:00')}`] : []),
        ...(to ? [`${path} <= ${edge(to, '23:59:59')}`] : [])
    ];
}
