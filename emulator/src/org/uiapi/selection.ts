import { localSchema } from '../kernel/types.ts';
import type { Context, FieldInfo, ObjectInfo, Org } from '../kernel/types.ts';
import { NAME_OBJECT, isPolymorphic } from '../schema/nameObject.ts';

const MAX_LEVELS = 5;

/** The fields of one object, and of its parents, that an answer shall carry. */
export interface Selection {
    readonly object: ObjectInfo;
    readonly fields: Map<string, FieldInfo>;
    /** By relationship name, `Account` or `Document__r`. */
    readonly parents: Map<string, ParentSelection>;
}

/** A parent reached by one of the object's lookups. */
export interface ParentSelection {
    readonly lookup: FieldInfo;
    readonly selection: Selection;
}

/** Starts a selection that carries nothing yet. */
export function selectionOf(object: ObjectInfo): Selection {
    return { object, fields: new Map(), parents: new Map() };
}

/** Why a path cannot be selected: the name that stops it, on which object. */
export interface MissingField {
    readonly name: string;
    readonly objectApiName: string;
}

/**
 * Adds `Name`, `Account.Owner.Name` or a whole parent (`Account`: its id and name) to a selection.
 * @returns what is missing or not readable for the user; undefined when the path was added
 */
export function addPath(
    org: Org,
    context: Context,
    selection: Selection,
    path: readonly string[]
): MissingField | undefined {
    const { object } = selection;
    const [name = '', ...rest] = path;
    const missing = { name, objectApiName: object.apiName };
    const lookup = object.fieldOfRelationship(name);
    if (rest.length === 0 && !lookup) {
        const field = object.field(name);
        const readable =
            object === NAME_OBJECT ||
            (field && org.access.field(context, object.apiName, field.apiName).read);
        if (!field || !readable) {
            return missing;
        }
        selection.fields.set(field.apiName, field);
        return undefined;
    }
    const parent = lookup && parentOf(org, context, object, lookup);
    if (!parent || rest.length > MAX_LEVELS) return missing;
    const known = selection.parents.get(parent.relationshipName);
    const inner = known?.selection ?? selectionOf(parent.object);
    const paths = rest.length ? [rest] : wholeParent(parent.object);
    const refused = paths.map((inside) => addPath(org, context, inner, inside)).find(Boolean);
    if (refused) return refused;
    selection.fields.set(parent.lookup.apiName, parent.lookup);
    selection.parents.set(parent.relationshipName, { lookup: parent.lookup, selection: inner });
    return undefined;
}

interface Parent {
    readonly lookup: FieldInfo;
    readonly relationshipName: string;
    readonly object: ObjectInfo;
}

function parentOf(
    org: Org,
    context: Context,
    object: ObjectInfo,
    lookup: FieldInfo
): Parent | undefined {
    if (!lookup.reference) return undefined;
    if (!org.access.field(context, object.apiName, lookup.apiName).read) return undefined;
    const target = localSchema(org, context).object(lookup.reference.to[0] ?? '');
    if (!target || !org.access.object(context, target.apiName).read) return undefined;
    const parent = isPolymorphic(lookup) ? NAME_OBJECT : target;
    return { lookup, relationshipName: lookup.reference.relationshipName, object: parent };
}

function wholeParent(parent: ObjectInfo): string[][] {
    return parent.nameField ? [['Id'], [parent.nameField]] : [['Id']];
}
