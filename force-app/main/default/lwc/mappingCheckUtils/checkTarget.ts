import { problemOf, type CheckContext, type CheckedRow } from './context';
import type { MappingProblem } from './problem';

/** Whether the Intacct side of a row exists and can be written. */
export function checkTarget(
    { row, field }: CheckedRow,
    { definition }: CheckContext
): MappingProblem[] {
    if (!definition || (row.level !== 'Header' && row.level !== 'Line')) {
        return [];
    }
    if (!field) {
        return [problemOf(row, 'error', 'TARGET_UNKNOWN', row.intacctField, definition.name)];
    }
    return field.readOnly && row.direction === 'To Intacct'
        ? [problemOf(row, 'error', 'TARGET_READ_ONLY', field.label)]
        : [];
}
