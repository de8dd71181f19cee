import type { Metadata } from '../../kernel/types.ts';

type Bundle = Metadata['bundles'] extends ReadonlyMap<string, infer B> ? B : never;
type Written = Readonly<Record<string, string | string[]>>;

/** Gives properties of a page's component the types that its configuration declares; pages write text only. */
export function typedProperties(properties: Written, bundle: Bundle): Record<string, unknown> {
    const declared = bundle.targetConfigs.flatMap((config) => config.properties);
    return Object.fromEntries(
        Object.entries(properties).map(([name, value]) => {
            const type = declared.find((property) => property['name'] === name)?.['type'];
            return [name, typeof value === 'string' ? typed(value, type) : value];
        })
    );
}

function typed(value: string, type: string | undefined): unknown {
    if (type === 'Boolean') return value === 'true';
    return type === 'Integer' && value !== '' ? Number(value) : value;
}
