import type { FlowActionCall } from '@salesforce/types/metadata';
import type { ServiceAnswer } from '../../callout/answer.ts';
import { FlowFault } from '../data/fault.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { fromJson, toJson } from '../data/json.ts';
import { writeReference } from '../run/fields.ts';
import type { Interview } from '../run/interview.ts';
import { spendCallout, startTransaction } from '../run/limits.ts';
import { literal } from '../run/references.ts';
import { target } from './execution.ts';
import type { Execution } from './execution.ts';

/** The platform's words for a callout that would leave changed data waiting. */
export const UNCOMMITTED_WORK =
    'You have uncommitted work pending. Please commit or rollback before calling out.';

/** Actions that only tell somebody something: the local org lets them pass and delivers nothing. */
const NOTIFICATIONS: readonly string[] = [
    'chatterPost',
    'customNotificationAction',
    'emailAlert',
    'emailSimple'
];

/**
 * Runs an External Service operation. Its outputs (`responseCode` and the one that the code belongs to) are kept
 * in the element and written where the element assigns them; the other outputs are null.
 * @throws FlowFault on the immediate path, or when the action stays in a transaction that changed data.
 */
export function* actionCall(interview: Interview, node: FlowActionCall): Execution {
    const { actionType = 'none', actionName = '', name = '' } = node;
    if (NOTIFICATIONS.includes(actionType)) return target(node.connector);
    if (actionType !== 'externalService')
        throw new FlowFault(`The local org does not run actions of type ${actionType}.`);
    const { serviceTypes } = interview.runtime;
    const inputs = node.inputParameters.map(
        (input) => [input.name, toJson(literal(interview, input.value), serviceTypes)] as const
    );
    const call = { actionName, inputs: Object.fromEntries(inputs), user: interview.context.user };
    if (settleWork(interview, node)) startTransaction(interview);
    spendCallout(interview);
    const answer = (yield { kind: 'callout', call }) as ServiceAnswer | undefined;
    const outputs = answer ? outputsOf(interview, actionName, answer) : {};
    interview.values.set(name, { kind: 'apex', typeName: actionName, fields: outputs });
    for (const output of node.outputParameters)
        writeReference(interview, output.assignToReference, outputs[output.name] ?? null);
    return target(node.connector);
}

/** Commits pending work before the callout, as the action's transaction control says, or refuses. */
function settleWork({ scope }: Interview, { flowTransactionModel }: FlowActionCall): boolean {
    const { path, transaction } = scope;
    const isPending = path === 'immediate' || transaction.hasUncommittedWork;
    const mayCommit = path === 'own' && flowTransactionModel !== 'CurrentTransaction';
    if (isPending && !mayCommit) throw new FlowFault(UNCOMMITTED_WORK);
    return isPending || flowTransactionModel === 'NewTransaction';
}

function outputsOf(
    { runtime: { serviceTypes } }: Interview,
    actionName: string,
    { responseCode, output, value }: ServiceAnswer
): Record<string, FlowValue> {
    const declared = serviceTypes.operation(actionName)?.responses.get(output);
    const body = fromJson(value, declared ?? { typeName: undefined, isList: false }, serviceTypes);
    return { responseCode, [output]: body };
}
