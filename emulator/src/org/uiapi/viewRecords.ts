import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { readPage, type ListPage } from './listPage.ts';
import { listViewConditions, searchCondition } from './listViewFilter.ts';
import type { ListView } from './listViews.ts';
import type { Page } from './paging.ts';
import { recentIds, RECENT_KEPT } from './recentRecords.ts';
import type { FieldWishes } from './recordReader.ts';
import { soqlText } from './soqlOf.ts';

/** What is read of a list view beside its columns. */
export interface ViewWish extends FieldWishes {
    readonly searchTerm?: string | undefined;
    readonly condition?: string | undefined;
    /** Empty: the first column, or for Recently Viewed what was looked at last. */
    readonly sortBy: readonly string[];
    readonly page: Page;
}

/** One page of what a list view shows this user, its columns included. */
export function viewRecords(org: Org, context: Context, view: ListView, wish: ViewWish): ListPage {
    const { object, scope } = view;
    const byRecency = scope === 'recent' && wish.sortBy.length === 0;
    const asked = {
        object,
        fields: wish.fields,
        optionalFields: [
            ...wish.optionalFields,
            ...view.columns.map((path) => `${object.apiName}.${path}`)
        ],
        conditions: [...conditionsOf(org, context, view, wish.searchTerm), wish.condition],
        sortBy: wish.sortBy.length ? wish.sortBy : view.columns.slice(0, 1),
        page: byRecency ? { size: RECENT_KEPT, offset: 0 } : wish.page
    };
    const found = readPage(org, context, asked);
    if (!byRecency) return found;
    const ids = recentOf(org, context, object);
    const ordered = [...found.records].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    const { offset, size } = wish.page;
    return {
        records: ordered.slice(offset, offset + size),
        hasMore: ordered.length > offset + size
    };
}

/** How many records a list view has for this user. */
export function viewTotal(
    org: Org,
    context: Context,
    view: ListView,
    searchTerm: string | undefined
): number {
    const conditions = conditionsOf(org, context, view, searchTerm).filter(Boolean);
    const where = conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
    return org.query(`SELECT COUNT() FROM ${view.object.apiName}${where}`, context).totalSize;
}

function conditionsOf(
    org: Org,
    context: Context,
    view: ListView,
    searchTerm: string | undefined
): (string | undefined)[] {
    const ids = view.scope === 'recent' ? recentOf(org, context, view.object) : undefined;
    return [
        ...listViewConditions(context, view),
        ids && `Id IN (${[...ids, ''].map(soqlText).join(', ')})`,
        searchCondition(org, view, searchTerm)
    ];
}

function recentOf(org: Org, context: Context, object: ObjectInfo): string[] {
    return recentIds(org, context.user.id).filter((id) => id.startsWith(object.keyPrefix));
}
