import { OrgError } from '../../kernel/types.ts';
import { FlowFault, LimitFault } from '../data/fault.ts';
import { actionCall } from '../elements/actions.ts';
import { target } from '../elements/execution.ts';
import type { Execution, InterviewRun } from '../elements/execution.ts';
import { assignment, collectionProcessor, customError, decision, loop } from '../elements/logic.ts';
import { recordLookup } from '../elements/queries.ts';
import { screen } from '../elements/screen.ts';
import { subflow } from '../elements/subflow.ts';
import { transform } from '../elements/transform.ts';
import { recordCreate, recordDelete, recordUpdate } from '../elements/writes.ts';
import { firstElement } from './definition.ts';
import type { FlowElement } from './definition.ts';
import type { Interview } from './interview.ts';

/** More elements than any flow runs: stops a flow that goes round in circles. */
const MAX_STEPS = 100_000;

/**
 * Runs an interview to the end of its path.
 *
 * in      start: where to begin, default the flow's first element; the driver answers each yielded effect and
 *         throws a FlowFault in when a callout fails
 * throws  FlowFault, with its element, when an element fails that has no fault path
 */
export function* runInterview(
    interview: Interview,
    start: string | undefined = firstElement(interview.definition)
): InterviewRun {
    let next = start;
    for (let steps = 0; next !== undefined; steps += 1) {
        const element = interview.definition.elements.get(next);
        if (!element) throw new FlowFault(`${interview.definition.name} has no element ${next}.`);
        if (steps >= MAX_STEPS) throw new LimitFault('Number of iterations exceeded.');
        interview.visited.add(next);
        try {
            next = yield* execute(interview, element);
        } catch (error) {
            next = faultPath(interview, element, error);
        }
    }
}

function faultPath(interview: Interview, { node }: FlowElement, error: unknown): string {
    const fault = asFault(error);
    fault.element ??= node.name;
    const path = 'faultConnector' in node ? target(node.faultConnector) : undefined;
    if (!path || fault instanceof LimitFault) throw fault;
    interview.faultMessage = fault.message;
    interview.faulted.add(node.name ?? '');
    return path;
}

/** Refusals of the org are faults; anything else is a bug of the local org and stays what it is. */
function asFault(error: unknown): FlowFault {
    if (error instanceof FlowFault) return error;
    if (!(error instanceof OrgError)) throw error;
    return new FlowFault(error.items.map((item) => `${item.errorCode}: ${item.message}`).join(' '));
}

function* execute(interview: Interview, element: FlowElement): Execution {
    switch (element.kind) {
        case 'actionCalls':
            return yield* actionCall(interview, element.node);
        case 'subflows':
            return yield* subflow(interview, element.node, runInterview);
        case 'screens':
            return yield* screen(interview, element.node);
        case 'recordRollbacks':
            yield { kind: 'rollback' };
            return target(element.node.connector);
        default:
            return executeAtOnce(interview, element);
    }
}

/** Elements that need nothing of the driver. */
type ImmediateElement = Exclude<
    FlowElement,
    { kind: 'actionCalls' | 'recordRollbacks' | 'screens' | 'subflows' }
>;

function executeAtOnce(interview: Interview, element: ImmediateElement): string | undefined {
    switch (element.kind) {
        case 'assignments':
            return assignment(interview, element.node);
        case 'collectionProcessors':
            return collectionProcessor(interview, element.node);
        case 'customErrors':
            return customError(interview, element.node);
        case 'decisions':
            return decision(interview, element.node);
        case 'loops':
            return loop(interview, element.node);
        case 'recordCreates':
            return recordCreate(interview, element.node);
        case 'recordDeletes':
            return recordDelete(interview, element.node);
        case 'recordLookups':
            return recordLookup(interview, element.node);
        case 'recordUpdates':
            return recordUpdate(interview, element.node);
        case 'transforms':
            return transform(interview, element.node);
        case 'ends':
            return undefined;
    }
}
