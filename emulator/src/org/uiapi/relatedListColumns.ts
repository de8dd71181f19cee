import type { RelatedListItem } from '@salesforce/types/metadata';
import type { Context, Org } from '../kernel/types.ts';
import { columnPath } from './columnNames.ts';
import { defaultColumns } from './defaultColumns.ts';
import { pageLayoutOf } from './pageLayout.ts';
import type { RelatedList } from './relatedLists.ts';

/** Children that the platform has other buttons for, such as Add Products. */
const ADDED_OTHERWISE: ReadonlySet<string> = new Set(['OpportunityLineItem', 'QuoteLineItem']);

/** Field paths that a related list shows: as the parent's page layout says, else ones that read well. */
export function relatedListColumns(org: Org, context: Context, list: RelatedList): string[] {
    const declared = declaration(org, context, list)?.fields ?? [];
    const paths = declared.flatMap((column) => columnPath(list.child, column) ?? []);
    if (paths.length) return paths;
    const lookup = list.child.field(list.field)?.reference?.relationshipName;
    return defaultColumns(org, context, list.child).filter((path) => path.split('.')[0] !== lookup);
}

/** The order that the parent's page layout gives the list, as sortBy; by id when it says nothing. */
export function relatedListOrder(org: Org, context: Context, list: RelatedList): string[] {
    const { sortField, sortOrder } = declaration(org, context, list) ?? {};
    const path = sortField && columnPath(list.child, sortField);
    if (!path) return [];
    return [sortOrder === 'Desc' ? `-${path}` : path];
}

/** Whether the parent's page layout has the list; a parent without a layout has all of them. */
export function isOnLayout(org: Org, context: Context, list: RelatedList): boolean {
    const layout = pageLayoutOf(org, context, list.parent);
    return !layout || declaration(org, context, list) !== undefined;
}

/** Whether the user may make a child from the list: the platform offers it unless the layout takes New away. */
export function offersNew(org: Org, context: Context, list: RelatedList): boolean {
    const { child } = list;
    const excluded = declaration(org, context, list)?.excludeButtons ?? [];
    return (
        child.createable &&
        org.access.object(context, child.apiName).create &&
        !ADDED_OTHERWISE.has(child.apiName) &&
        !excluded.includes('New')
    );
}

/** Layouts write a list as `Child__c.Lookup__c`, as `RelatedOpportunityLines`, or by its relationship. */
function declaration(
    org: Org,
    context: Context,
    { id, parent, child, field }: RelatedList
): RelatedListItem | undefined {
    const names = [`${child.apiName}.${field}`, `Related${id}`, id];
    return pageLayoutOf(org, context, parent)?.relatedLists.find(({ relatedList }) =>
        names.includes(relatedList)
    );
}
