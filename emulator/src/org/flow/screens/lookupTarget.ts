import { FlowFault } from '../data/fault.ts';
import type { Interview } from '../run/interview.ts';

/**
 * What a Lookup component searches: the object that the named lookup field points to.
 *
 * in      the component's `objectApiName`, `fieldApiName` and `recordId`
 * out     `referenceTo`, and `displayName` of the record it starts with
 * throws  FlowFault when the field is no lookup
 */
export function lookupTarget(
    { runtime: { org }, context }: Interview,
    { objectApiName, fieldApiName, recordId }: Readonly<Record<string, unknown>>
): Record<string, unknown> {
    const field = org.schema.object(String(objectApiName))?.field(String(fieldApiName));
    const referenceTo = field?.reference?.to[0];
    if (!referenceTo)
        throw new FlowFault(`${objectApiName}.${fieldApiName} is not a lookup field.`);
    const nameField = org.schema.object(referenceTo)?.nameField;
    if (typeof recordId !== 'string' || !nameField) return { referenceTo };
    const displayName = org.records.read(referenceTo, recordId, context)?.[nameField];
    return { referenceTo, displayName };
}
