import type { FieldInfo, ObjectInfo } from 'lightning/uiObjectInfoApi';

/** Object descriptions by API name, as far as they have been read. */
export type ObjectInfos = Readonly<Record<string, ObjectInfo>>;

/**
 * Finds the objects behind the first step of each path, so that their labels can be read next.
 *
 * in      paths such as `Account.Intacct_Customer_Id__c`, from the object described
 * out     API names such as `Account`, each once; own fields give none
 */
export function parentObjects(object: ObjectInfo | undefined, paths: readonly string[]): string[] {
    const parents = paths.flatMap((path) => {
        const [relationship = '', ...rest] = path.split('.');
        return rest.length > 0 ? (parentOf(object, relationship) ?? []) : [];
    });
    return [...new Set(parents)];
}

/**
 * Names the field at the end of a path in the user's language: `Close Date`, `Account > Phone`.
 * A path that cannot be followed is shown as it is written.
 */
export function fieldLabel(infos: ObjectInfos, objectApiName: string, path: string): string {
    const [first = '', ...rest] = path.split('.');
    const object = infos[objectApiName];
    if (rest.length === 0) {
        return object?.fields[first]?.label ?? path;
    }
    const parent = parentOf(object, first);
    if (parent === undefined) {
        return path;
    }
    return `${infos[parent]?.label ?? first} > ${fieldLabel(infos, parent, rest.join('.'))}`;
}

function parentOf(object: ObjectInfo | undefined, relationship: string): string | undefined {
    return Object.values(object?.fields ?? {}).find(isReferenceNamed(relationship))
        ?.referenceToInfos[0]?.apiName;
}

function isReferenceNamed(relationship: string): (field: FieldInfo) => boolean {
    return ({ relationshipName }) => relationshipName === relationship;
}
