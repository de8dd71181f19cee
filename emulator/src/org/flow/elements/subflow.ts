import type { FlowSubflow } from '@salesforce/types/metadata';
import { FlowFault } from '../data/fault.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { writeReference } from '../run/fields.ts';
import { startInterview } from '../run/interview.ts';
import type { Interview } from '../run/interview.ts';
import { literal, readReference } from '../run/references.ts';
import { target } from './execution.ts';
import type { Execution, InterviewRun } from './execution.ts';

/** Runs another flow inside this interview: same transaction, same user, its own resources. */
export function* subflow(
    interview: Interview,
    node: FlowSubflow,
    run: (inner: Interview) => InterviewRun
): Execution {
    const { flowName = '', name = '' } = node;
    const definition = interview.runtime.flow(flowName);
    if (!definition) throw new FlowFault(`The flow ${flowName} has no active version.`);
    const inputs = node.inputAssignments.map(
        (input) => [input.name, literal(interview, input.value)] as const
    );
    const { runtime, context, scope } = interview;
    const given = Object.fromEntries(inputs);
    const inner = startInterview(runtime, definition, context, scope, given, true);
    yield* run(inner);
    const outputs = outputValues(inner);
    if (node.storeOutputAutomatically)
        interview.values.set(name, { kind: 'apex', typeName: flowName, fields: outputs });
    for (const output of node.outputAssignments)
        writeReference(interview, output.assignToReference ?? '', outputs[output.name] ?? null);
    return target(node.connector);
}

/** The output variables of an interview, for whoever started it. */
export function outputValues(interview: Interview): Record<string, FlowValue> {
    const outputs = interview.definition.flow.variables.filter(({ isOutput }) => isOutput);
    return Object.fromEntries(
        outputs.map(({ name }) => [name, readReference(interview, name ?? '')])
    );
}
