import type { RelatedListItem } from '@salesforce/types/metadata';
import type { Context, Org } from '../kernel/types.ts';
import { columnPath } from './columnNames.ts';
import { defaultColumns } from './defaultColumns.ts';
import type { RelatedList } from './relatedLists.ts';

/** Field paths that a related list shows: as the parent's page layout says, else ones that read well. */
export function relatedListColumns(org: Org, context: Context, list: RelatedList): string[] {
    const declared = declaration(org, list)?.fields ?? [];
    const paths = declared.flatMap((column) => columnPath(list.child, column) ?? []);
    if (paths.length) return paths;
    const lookup = list.child.field(list.field)?.reference?.relationshipName;
    return defaultColumns(org, context, list.child).filter((path) => path.split('.')[0] !== lookup);
}

/** The order that the parent's page layout gives the list, as sortBy; by id when it says nothing. */
export function relatedListOrder(org: Org, list: RelatedList): string[] {
    const { sortField, sortOrder } = declaration(org, list) ?? {};
    const path = sortField && columnPath(list.child, sortField);
    if (!path) return [];
    return [sortOrder === 'Desc' ? `-${path}` : path];
}

function declaration(org: Org, { parent, child, field }: RelatedList): RelatedListItem | undefined {
    const prefix = `${parent.apiName}-`;
    const layout = [...org.metadata.layouts].find(([name]) => name.startsWith(prefix))?.[1];
    return layout?.relatedLists?.find(
        ({ relatedList }) => relatedList === `${child.apiName}.${field}`
    );
}
