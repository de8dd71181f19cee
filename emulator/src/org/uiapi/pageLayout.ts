import type { Context, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';

/** A page layout of the project. */
export type PageLayout =
    Org['metadata']['layouts'] extends ReadonlyMap<string, infer L> ? L : never;

/** The layout that the user's profile assigns, else the object's first one; undefined when the project has none. */
export function pageLayoutOf(
    org: Org,
    { user }: Context,
    object: ObjectInfo,
    recordType?: RecordTypeInfo
): PageLayout | undefined {
    const { layouts } = org.metadata;
    const prefix = `${object.apiName}-`;
    const assigned = org.access.layoutName(user, object, recordType?.id) ?? '';
    return layouts.get(assigned) ?? [...layouts].find(([name]) => name.startsWith(prefix))?.[1];
}
