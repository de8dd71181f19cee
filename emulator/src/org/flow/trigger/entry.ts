import type { FlowStart } from '@salesforce/types/metadata';
import type { DmlOperation } from '../../kernel/types.ts';
import { compare, isSame } from '../data/compare.ts';
import { combine } from '../data/conditionLogic.ts';
import type { Interview } from '../run/interview.ts';
import { formula, literal, readReference } from '../run/references.ts';

/** How a record stands to a flow's entry conditions in this save. */
export interface EntryState {
    readonly meets: boolean;
    readonly metBefore: boolean;
    /** Whether this save starts the flow: the operation fits, the conditions hold, and newly where that is required. */
    readonly starts: boolean;
}

/** Judges a save by a flow's start; the interview holds the record and, for an update, its prior values. */
export function entryState(interview: Interview, operation: DmlOperation): EntryState {
    const { start } = interview.definition.flow;
    if (!start) return { meets: false, metBefore: false, starts: false };
    const { prior } = interview.scope;
    const meets = meetsEntry(interview);
    const metBefore =
        prior !== undefined &&
        meetsEntry({ ...interview, scope: { ...interview.scope, record: prior } });
    const isNews = !start.doesRequireRecordChangedToMeetCriteria || !metBefore;
    return { meets, metBefore, starts: meets && isNews && isTriggeredBy(start, operation) };
}

/** Whether the record meets a record-triggered flow's entry conditions as it is now. */
export function meetsEntry(interview: Interview): boolean {
    const { start } = interview.definition.flow;
    if (!start) return false;
    if (start.filterFormula) return formula(interview, start.filterFormula) === true;
    return combine(start.filterLogic, start.filters.length, (position) =>
        meetsFilter(interview, start, position)
    );
}

function isTriggeredBy({ recordTriggerType }: FlowStart, operation: DmlOperation): boolean {
    const kind = recordTriggerType ?? 'Create';
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
