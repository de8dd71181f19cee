import type { FlowStart } from '@salesforce/types/metadata';
import { compare, isSame } from '../data/compare.ts';
import { combine } from '../data/conditionLogic.ts';
import type { Interview } from '../run/interview.ts';
import { formula, literal, readReference } from '../run/references.ts';

/** Whether the record meets a record-triggered flow's entry conditions as it is now. */
export function meetsEntry(interview: Interview): boolean {
    const { start } = interview.definition.flow;
    if (!start) return false;
    if (start.filterFormula) return formula(interview, start.filterFormula) === true;
    return combine(start.filterLogic, start.filters.length, (position) =>
        meetsFilter(interview, start, position)
    );
}

/** Whether this kind of save starts the flow at all. */
export function isTriggeredBy(
    start: FlowStart,
    operation: 'insert' | 'update' | 'delete'
): boolean {
    const kind = start.recordTriggerType ?? 'Create';
    if (operation === 'delete') return kind === 'Delete';
    const own = operation === 'insert' ? 'Create' : 'Update';
    return kind === own || kind === 'CreateAndUpdate';
}

/** Is Changed compares with the values before the save; it has no meaning for a record alone. */
function meetsFilter(interview: Interview, { filters }: FlowStart, position: number): boolean {
    const { field = '', operator = 'EqualTo', value } = filters[position - 1] ?? {};
    const current = readReference(interview, `$Record.${field}`);
    const expected = literal(interview, value);
    if (operator !== 'IsChanged') return compare(current, operator, expected);
    const before = interview.scope.prior
        ? readReference(interview, `$Record__Prior.${field}`)
        : null;
    return isSame(current, before) === (expected === false);
}
