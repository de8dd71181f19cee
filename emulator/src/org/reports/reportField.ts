import type { FieldInfo, ObjectInfo, Schema } from '../kernel/types.ts';
import type { ReportField } from '../kernel/reports.ts';

type Need = ReportField['needs'][number];

/**
 * Finds the field that a column's steps lead to: look-ups by their field, `Account__c`, or by their relationship,
 * `Owner`. Undefined when they lead nowhere.
 */
export function reportField(
    name: string,
    start: ObjectInfo,
    steps: readonly string[],
    schema: Schema
): ReportField | undefined {
    const needs: Need[] = [];
    const before: string[] = [];
    let object = start;
    for (const step of steps.slice(0, -1)) {
        const lookup = object.fieldOfRelationship(step) ?? object.field(step);
        const next = lookup && targetOf(lookup, schema);
        if (!lookup?.reference || !next) return undefined;
        needs.push({ objectApiName: object.apiName, fieldApiName: lookup.apiName });
        before.push(lookup.reference.relationshipName);
        object = next;
    }
    const field = object.field(steps.at(-1) ?? '');
    if (!field) return undefined;
    const at = (...rest: string[]): string => [...before, ...rest].join('.');
    const target = targetOf(field, schema);
    needs.push({ objectApiName: object.apiName, fieldApiName: field.apiName });
    const common = { name, path: at(field.apiName), field, objectApiName: object.apiName };
    if (!field.reference || !target?.nameField)
        return { ...common, textPath: common.path, idPath: idOf(field, at), needs };
    needs.push({ objectApiName: target.apiName, fieldApiName: target.nameField });
    const textPath = at(field.reference.relationshipName, target.nameField);
    return { ...common, textPath, idPath: common.path, needs };
}

/** A record's own name leads to the record. */
function idOf(field: FieldInfo, at: (name: string) => string): string | undefined {
    return field.nameField ? at('Id') : undefined;
}

function targetOf({ reference }: FieldInfo, schema: Schema): ObjectInfo | undefined {
    return reference && schema.object(reference.to[0] ?? '');
}
