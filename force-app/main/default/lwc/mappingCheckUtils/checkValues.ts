import { resolvePath, rootObject } from 'c/mappingFieldUtils';
import { problemOf, type CheckContext, type CheckedRow } from './context';
import type { MappingProblem } from './problem';

/** Whether every value of a picklist arrives as one that Intacct allows. */
export function checkValues({ row, field }: CheckedRow, context: CheckContext): MappingProblem[] {
    const allowed = field?.values?.map(({ value }) => value) ?? [];
    if (row.rule !== 'Field' || row.direction !== 'To Intacct' || !field || allowed.length === 0) {
        return [];
    }
    const refused = Object.values(row.valueMap).filter((value) => !allowed.includes(value));
    if (refused.length > 0) {
        const [first = ''] = refused;
        const { label } = field;
        return [problemOf(row, 'error', 'VALUE_NOT_ALLOWED', first, label, allowed.join(', '))];
    }
    const unmapped = picklistOf(row, context).filter(
        (value) => !allowed.includes(row.valueMap[value] ?? value)
    );
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
