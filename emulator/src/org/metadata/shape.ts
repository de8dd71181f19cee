import { readFileSync } from 'node:fs';

/** Property to `boolean`, `number`, a type name, each with `[]` when it repeats; single strings are left out. */
export type TypeShape = Readonly<Record<string, string>>;

/** Type name to its properties. */
export type Shape = Readonly<Record<string, TypeShape>>;

/** What the WSDL says about repeated and typed elements; written by generateShape.ts. */
export const WSDL_SHAPE: Shape = JSON.parse(
    readFileSync(new URL('wsdlShape.json', import.meta.url), 'utf8')
);

/** Elements that the WSDL does not have, or not so often, and that projects still carry. */
const EARLIER_SHAPE: Shape = {
    FlexiPageRegion: { componentInstances: 'ComponentInstance[]' },
    ItemInstance: { componentInstance: 'ComponentInstance[]', fieldInstance: 'FieldInstance[]' }
};

/** What is known of a type's elements; undefined for text, numbers and booleans. */
export function shapeOf(typeName: string): TypeShape | undefined {
    const shape = WSDL_SHAPE[typeName];
    return shape && { ...shape, ...EARLIER_SHAPE[typeName] };
}
