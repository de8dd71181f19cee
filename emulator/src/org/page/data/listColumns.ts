import { localSchema } from '../../kernel/types.ts';
import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { addPath, selectionOf } from '../../uiapi/selection.ts';
import type { ListColumn } from '../contract.ts';
import { describeField } from './objects.ts';

/** Fields of a parent that stand for the parent itself: a column with one of them links to it. */
const NAMES = new Set(['Name', 'Alias']);

/** The columns of a list as far as this user may read them; the name of a parent is shown as its lookup. */
export function toListColumns(
    paths: readonly string[],
    object: ObjectInfo,
    org: Org,
    context: Context
): ListColumn[] {
    const columns = paths
        .filter((path) => !addPath(org, context, selectionOf(object), path.split('.')))
        .flatMap((path) => columnAt(path.split('.'), object, org, context) ?? []);
    return columns.filter(
        ({ name }, index) => columns.findIndex((other) => other.name === name) === index
    );
}

function columnAt(
    [first = '', ...rest]: readonly string[],
    object: ObjectInfo,
    org: Org,
    context: Context
): ListColumn | undefined {
    const field = object.field(first);
    const own = field && describeField(object, first, org, context);
    if (own && rest.length === 0) {
        return { ...own, sortable: field.sortable, isName: own.name === object.nameField };
    }
    const lookup = object.fieldOfRelationship(first);
    const target = localSchema(org, context).object(lookup?.reference?.to[0] ?? '');
    if (!lookup || !target) return undefined;
    const described = describeField(object, lookup.apiName, org, context);
    const path = [first, ...rest].join('.');
    const [last = ''] = rest;
    if (described && rest.length === 1 && (NAMES.has(last) || last === target.nameField)) {
        return { ...described, nameFrom: path, sortable: true, isName: false };
    }
    const leaf = columnAt(rest, target, org, context);
    if (!leaf) return undefined;
    const nameFrom = leaf.nameFrom && `${first}.${leaf.nameFrom}`;
    return {
        ...leaf,
        name: `${first}.${leaf.name}`,
        ...(nameFrom ? { nameFrom } : {}),
        editable: false,
        isName: false
    };
}
