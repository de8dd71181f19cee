import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { noSuchColumn } from './recordReader.ts';
import { addPath, selectionOf } from './selection.ts';

/**
 * Turns sortBy (`-Amount`, `Opportunity.Name`, `Account.Name`) into ORDER BY, with the id last so that pages do not overlap.
 * @throws OrgError 400 INVALID_FIELD for a field that the user may not read
 */
export function orderBy(
    org: Org,
    context: Context,
    object: ObjectInfo,
    sortBy: readonly string[]
): string {
    const terms = sortBy.map((term) => {
        const path = term.replace(/^-/, '').split('.');
        const own = path.length > 1 && path[0]?.toLowerCase() === object.apiName.toLowerCase();
        const fieldPath = own && !object.fieldOfRelationship(path[0] ?? '') ? path.slice(1) : path;
        const missing = addPath(org, context, selectionOf(object), fieldPath);
        if (missing) throw noSuchColumn(missing);
        return `${fieldPath.join('.')} ${term.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST`;
    });
    return `ORDER BY ${[...terms, 'Id ASC'].join(', ')}`;
}
