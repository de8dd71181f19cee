import type { FieldDescription, KnownObjects, ObjectDescription } from './types';

/** Lookups that the platform follows from one record. */
export const MAX_LEVELS = 5;

/** What lies at the end of a path. */
export type Resolved =
    | {
          readonly kind: 'found';
          readonly field: FieldDescription;
          /** The object that has the field. */
          readonly objectApiName: string;
          readonly label: string;
      }
    /** An object on the way has not been read yet. */
    | { readonly kind: 'unread'; readonly objectApiName: string }
    | { readonly kind: 'missing'; readonly segment: string; readonly objectLabel: string };

/**
 * Follows a path such as `Account.Owner.Name` from an object.
 *
 * out     found: the field and its words, `Account > Account Owner > Full Name`; missing: the first step
 *         that does not exist for this user
 */
export function resolvePath(known: KnownObjects, root: string, path: string): Resolved {
    const object = known[root];
    if (object === undefined) {
        return { kind: 'unread', objectApiName: root };
    }
    const [first = '', ...rest] = path.split('.');
    if (object === null) {
        return { kind: 'missing', segment: first, objectLabel: root };
    }
    const missing = { kind: 'missing', segment: first, objectLabel: object.label } as const;
    if (rest.length === 0) {
        const field = object.fields[first];
        return field ? { kind: 'found', field, objectApiName: root, label: field.label } : missing;
    }
    const lookup = lookupNamed(object, first);
    const parent = lookup && parentObject(lookup);
    if (!lookup || !parent) {
        return missing;
    }
    const resolved = resolvePath(known, parent, rest.join('.'));
    return resolved.kind === 'found'
        ? { ...resolved, label: `${lookupLabel(lookup, known[parent])} > ${resolved.label}` }
        : resolved;
}

/** The objects to read next so that paths can be followed further; none when all are known. */
export function unreadObjects(
    known: KnownObjects,
    places: readonly { readonly root: string; readonly path: string }[]
): string[] {
    const unread = places.flatMap(({ root, path }) => {
        const resolved = resolvePath(known, root, path);
        return resolved.kind === 'unread' ? [resolved.objectApiName] : [];
    });
    return [...new Set(unread)];
}

/** How many lookups a path follows: 1 for `Account.Name`. */
export function levelsOf(path: string): number {
    return path.split('.').length - 1;
}

/** The object behind a lookup; of several, the user, who alone has fields worth mapping. */
export function parentObject({ referenceToInfos }: FieldDescription): string | undefined {
    const names = referenceToInfos.map(({ apiName }) => apiName);
    return names.includes('User') ? 'User' : names[0];
}

/** Labels of the platform's own lookups end in ID, so that the object behind names them better. */
function lookupLabel(
    lookup: FieldDescription,
    parent: ObjectDescription | null | undefined
): string {
    return isOwn(lookup) ? lookup.label : (parent?.label ?? lookup.label);
}

/** Whether somebody here has made the field, and its label with it. */
export function isOwn({ apiName }: FieldDescription): boolean {
    return apiName.endsWith('__c');
}

function lookupNamed(
    { fields }: ObjectDescription,
    relationship: string
): FieldDescription | undefined {
    return Object.values(fields).find(({ relationshipName }) => relationshipName === relationship);
}
