import type { Context, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';
import { translationOf } from '../schema/translate.ts';

/** A page layout of the project. */
export type PageLayout =
    Org['metadata']['layouts'] extends ReadonlyMap<string, infer L> ? L : never;

/**
 * The layout that the user's profile assigns, else the object's first one, its sections titled in the user's
 * language; undefined when the project has none.
 */
export function pageLayoutOf(
    org: Org,
    { user }: Context,
    object: ObjectInfo,
    recordType?: RecordTypeInfo
): PageLayout | undefined {
    const { layouts } = org.metadata;
    const prefix = `${object.apiName}-`;
    const assigned = org.access.layoutName(user, object, recordType?.id) ?? '';
    const name = layouts.has(assigned)
        ? assigned
        : [...layouts.keys()].find((each) => each.startsWith(prefix));
    const layout = layouts.get(name ?? '');
    const translation = translationOf(org.metadata, object.apiName, user.language);
    const sections = translation?.layouts.find(
        (each) => each.layout === name?.slice(prefix.length)
    )?.sections;
    return layout && sections ? titled(layout, sections) : layout;
}

function titled(
    layout: PageLayout,
    translations: readonly {
        readonly section: string;
        readonly label?: string | null | undefined;
    }[]
): PageLayout {
    const labels = new Map(translations.map(({ section, label }) => [section, label]));
    return {
        ...layout,
        layoutSections: layout.layoutSections.map((section) => {
            const label = labels.get(section.label ?? '');
            return label ? { ...section, label } : section;
        })
    };
}
