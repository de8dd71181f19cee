import type { FieldInfo, ObjectInfo, PicklistValue } from '../kernel/types.ts';

/** What the controlling field of a dependent picklist can hold, in order; empty for an independent one. */
export function controllingValues(object: ObjectInfo, field: FieldInfo): readonly string[] {
    const controlling = field.controllingField ? object.field(field.controllingField) : undefined;
    if (controlling?.type === 'boolean') return ['false', 'true'];
    return (controlling?.picklist?.values ?? []).map(({ value }) => value);
}

/**
 * Writes for which controlling values a choice is offered, as describe does.
 *
 * in      the choice; the controlling values in their order
 * out     base64 of one bit for each, the highest bit of the first byte for the first; null when it depends on none
 * source  SOAP API, DescribeSObjectResult, PicklistEntry validFor
 */
export function validForBitmap(
    { validFor }: PicklistValue,
    controlling: readonly string[]
): string | null {
    if (!validFor) return null;
    const bytes = new Uint8Array(Math.ceil(controlling.length / 8));
    controlling.forEach((value, index) => {
        const byte = index >> 3;
        if (validFor.includes(value)) bytes[byte] = (bytes[byte] ?? 0) | (0x80 >> (index & 7));
    });
    return Buffer.from(bytes).toString('base64');
}
