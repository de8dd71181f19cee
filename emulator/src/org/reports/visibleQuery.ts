import type { Context, Org } from '../kernel/types.ts';
import type { ReportField, ReportGrouping, ReportQuery } from '../kernel/reports.ts';
import { forbidden } from './folderAccess.ts';

/**
 * Leaves out the columns, groupings and summaries that are hidden from the user.
 * @throws OrgError 403 when the user may not read the objects, or not what the rows are filtered by
 */
export function visibleQuery(org: Org, context: Context, query: ReportQuery): ReportQuery {
    const { objectApiName, parentApiName } = query.type;
    for (const name of [objectApiName, parentApiName])
        if (name && !org.access.object(context, name).read) throw forbidden();
    const isVisible = (column: ReportField): boolean =>
        column.needs.every(
            (need) =>
                org.access.object(context, need.objectApiName).read &&
                org.access.field(context, need.objectApiName, need.fieldApiName).read
        );
    const narrowing = [
        ...query.filters.map(({ column }) => column),
        ...(query.timeFrame ? [query.timeFrame.column] : [])
    ];
    const [hidden] = narrowing.filter((column) => !isVisible(column));
    if (hidden) throw forbidden(`The report is filtered by ${hidden.name}, which you cannot read.`);
    const { sort } = query;
    return {
        ...query,
        columns: query.columns.filter(isVisible),
        summaries: query.summaries.filter(({ column }) => !column || isVisible(column)),
        groupings: query.groupings
            .filter(({ column }) => isVisible(column))
            .map((grouping) => withVisibleOrder(grouping, isVisible)),
        sort: sort && isVisible(sort.column) ? sort : undefined
    };
}

function withVisibleOrder(
    grouping: ReportGrouping,
    isVisible: (column: ReportField) => boolean
): ReportGrouping {
    const by = grouping.sortedBy?.column;
    return by && !isVisible(by) ? { ...grouping, sortedBy: undefined } : grouping;
}
