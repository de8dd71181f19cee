import { resolvePath, rootObject } from 'c/mappingFieldUtils';
import { problemOf, type CheckContext, type CheckedRow } from './context';
import type { MappingProblem } from './problem';

/**
 * Whether every value of a picklist arrives as one that Intacct allows. A value map that is used must list
 * them all; an entry with an empty Intacct value leaves the field out.
 */
export function checkValues({ row, field }: CheckedRow, context: CheckContext): MappingProblem[] {
    const allowed = field?.values?.map(({ value }) => value) ?? [];
    if (row.rule !== 'Field' || row.direction !== 'To Intacct' || !field || allowed.length === 0) {
        return [];
    }
    const isAllowed = (value: string) => value === '' || allowed.includes(value);
    const mapped = Object.values(row.valueMap);
    const refused = mapped.find((value) => !isAllowed(value));
    if (refused !== undefined) {
        const { label } = field;
        return [problemOf(row, 'error', 'VALUE_NOT_ALLOWED', refused, label, allowed.join(', '))];
    }
    const arriving = mapped.length > 0 ? Object.keys(row.valueMap) : allowed;
    const unmapped = picklistOf(row, context).filter((value) => !arriving.includes(value));
    return unmapped.length > 0
        ? [problemOf(row, 'warning', 'VALUES_UNMAPPED', unmapped.join(', '), field.label)]
        : [];
}

function picklistOf(row: CheckedRow['row'], context: CheckContext): readonly string[] {
    const root = rootObject({ ...row, documentClass: context.documentClass });
    const resolved = resolvePath(context.objects, root, row.salesforceField);
    return resolved.kind === 'found'
        ? (context.picklists[`${resolved.objectApiName}.${resolved.field.apiName}`] ?? [])
        : [];
}
