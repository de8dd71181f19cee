import { createHash } from 'node:crypto';
import type { ListView as ListViewMetadata } from '@salesforce/types/metadata';
import { withCheckCharacters } from '../kernel/ids.ts';
import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { columnPath } from './columnNames.ts';
import { defaultColumns } from './defaultColumns.ts';
import { notFound } from './recordReader.ts';

/** A list view that a user may open: one of the project's, or one that every object has. */
export interface ListView {
    readonly id: string;
    readonly apiName: string;
    readonly label: string;
    readonly object: ObjectInfo;
    /** Field paths in display order. */
    readonly columns: readonly string[];
    readonly scope: 'everything' | 'mine' | 'recent';
    readonly metadata: ListViewMetadata | undefined;
}

/** Every list view of an object: the project's first, then the ones that the platform gives each object. */
export function listViewsOf(org: Org, context: Context, object: ObjectInfo): ListView[] {
    const declared = [...(org.metadata.objects.get(object.apiName)?.listViews ?? [])];
    const own = declared.map(([apiName, metadata]): ListView => {
        const columns = metadata.columns.flatMap((column) => columnPath(object, column) ?? []);
        return {
            id: listViewId(object, apiName),
            apiName,
            label: metadata.label,
            object,
            columns: columns.length ? columns : defaultColumns(org, context, object),
            scope: metadata.filterScope === 'Mine' ? 'mine' : 'everything',
            metadata
        };
    });
    const names = new Set(own.map(({ apiName }) => apiName));
    return [
        ...own,
        ...givenViews(org, context, object).filter(({ apiName }) => !names.has(apiName))
    ];
}

/**
 * Finds a list view by API name or by id; `__Recent` is the recently viewed one.
 * @throws OrgError 404 NOT_FOUND
 */
export function requireListView(
    org: Org,
    context: Context,
    object: ObjectInfo,
    name: string
): ListView {
    const wanted = name === '__Recent' ? 'RecentlyViewed' : name;
    const found = listViewsOf(org, context, object).find(
        ({ apiName, id }) => apiName.toLowerCase() === wanted.toLowerCase() || id === wanted
    );
    if (!found) throw notFound();
    return found;
}

/** Their API names are the same in every language. */
function givenViews(org: Org, context: Context, object: ObjectInfo): ListView[] {
    const columns = defaultColumns(org, context, object);
    const { labelPlural } = org.schema.requireObject(object.apiName);
    const plural = labelPlural.replace(/\W/g, '');
    const view = (apiName: string, label: string, scope: ListView['scope']): ListView => ({
        id: listViewId(object, apiName),
        apiName,
        label,
        object,
        columns,
        scope,
        metadata: undefined
    });
    const mine = object.field('OwnerId')
        ? [view(`My${plural}`, `My ${object.labelPlural}`, 'mine')]
        : [];
    return [
        view(object.custom ? 'All' : `All${plural}`, `All ${object.labelPlural}`, 'everything'),
        ...mine,
        view('RecentlyViewed', 'Recently Viewed', 'recent')
    ];
}

function listViewId(object: ObjectInfo, apiName: string): string {
    const digest = createHash('sha256').update(`${object.apiName}.${apiName}`).digest('hex');
    return withCheckCharacters(`00B${digest.slice(0, 12)}`);
}
