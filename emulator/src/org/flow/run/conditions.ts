import type { FlowCondition, FlowElementReferenceOrValue } from '@salesforce/types/metadata';
import { compare, isSame } from '../data/compare.ts';
import type { Operator } from '../data/compare.ts';
import { combine } from '../data/conditionLogic.ts';
import { FlowFault } from '../data/fault.ts';
import { isNull } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import type { Interview } from './interview.ts';
import { literal, readReference } from './references.ts';

/** One condition of a decision or a collection filter, in its two spellings. */
interface Condition {
    readonly leftValueReference?: string;
    readonly operator: Operator;
    readonly rightValue?: FlowElementReferenceOrValue;
}

/** Decides an outcome's or a filter's conditions in the interview's present state. */
export function meetsConditions(
    interview: Interview,
    logic: string | undefined,
    conditions: readonly FlowCondition[]
): boolean {
    return combine(logic, conditions.length, (position) =>
        meets(interview, conditions[position - 1] as Condition)
    );
}

function meets(interview: Interview, condition: Condition): boolean {
    const reference = condition.leftValueReference ?? '';
    const right = literal(interview, condition.rightValue);
    const ofInterview = INTERVIEW_TESTS[condition.operator];
    if (ofInterview) return ofInterview(interview, reference) === (right !== false);
    return compare(readReference(interview, reference), condition.operator, right);
}

type InterviewTest = (interview: Interview, reference: string) => boolean;

const INTERVIEW_TESTS: Partial<Record<Operator, InterviewTest>> = {
    HasError: ({ faulted }, element) => faulted.has(element),
    IsChanged: isChanged,
    WasSelected: ({ picked }, choice) => [...picked.values()].some((names) => names.has(choice)),
    WasSet: (interview, reference) => !isNull(readReference(interview, reference)),
    WasVisited: ({ visited }, element) => visited.has(element)
};

/** Compares `$Record.Field` with what it was; a new record's filled fields count as changed. */
function isChanged(interview: Interview, reference: string): boolean {
    if (!reference.startsWith('$Record.'))
        throw new FlowFault(`Is Changed needs a field of $Record, not ${reference}.`);
    const before: FlowValue = interview.scope.prior
        ? readReference(interview, reference.replace('$Record.', '$Record__Prior.'))
        : null;
    return !isSame(readReference(interview, reference), before);
}
