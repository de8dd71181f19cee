import type { FieldDescription } from '../../../contract.ts';

/** The names that getRecord must be asked for to show these fields: lookups need their target's name too. */
export function fieldNames(
    objectApiName: string,
    fields: readonly FieldDescription[],
    ...more: string[]
): string[] {
    const paths = fields.flatMap(({ name, nameFrom }) => (nameFrom ? [name, nameFrom] : [name]));
    return [...new Set([...more, ...paths])].map((path) => `${objectApiName}.${path}`);
}
