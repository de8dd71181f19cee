import type { FlowVariable } from '@salesforce/types/metadata';
import type { CallService } from '../../callout/externalServices.ts';
import type { Context, FieldValue } from '../../kernel/types.ts';
import { OrgError } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import { isStructure, newRecord } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { outputValues } from '../elements/subflow.ts';
import { beginInterview, contextFor } from '../trigger/recordInterview.ts';
import { coerce } from './coerce.ts';
import { drive } from './drive.ts';
import type { FlowRuntime } from './interview.ts';
import { runInterview } from './interpreter.ts';

/** An output variable as `lightning-flow` reports it. */
export interface FlowOutput {
    readonly name: string;
    readonly dataType: string;
    readonly isCollection: boolean;
    readonly objectType: string | null;
    readonly value: unknown;
}

/** How a flow ended: FINISHED_SCREEN for a flow without screens. */
export interface FlowOutcome {
    readonly status: 'FINISHED_SCREEN' | 'ERROR';
    readonly guid: string;
    readonly flowTitle: string;
    readonly outputVariables: readonly FlowOutput[];
    readonly errorMessage: string | null;
    readonly errorElement: string | null;
}

/**
 * Runs a screen-less flow for somebody who waits, as `<lightning-flow>` does.
 *
 * in      inputs by variable name as JSON; records as objects of field values
 * out     the outputs, or ERROR with the fault's words
 * throws  OrgError 400 when there is no active flow of that name, or one that cannot be run this way
 */
export async function runFlow(
    runtime: FlowRuntime,
    callService: CallService,
    flowApiName: string,
    inputs: Readonly<Record<string, unknown>>,
    { user, mode }: Context
): Promise<FlowOutcome> {
    const definition = runtime.flow(flowApiName);
    const trigger = definition?.flow.start?.triggerType;
    if (!definition || trigger)
        throw new OrgError(
            400,
            'INVALID_FLOW',
            `There is no active flow ${flowApiName} that can be run.`
        );
    const interview = beginInterview(
        runtime,
        definition,
        contextFor(definition, user, mode),
        'own'
    );
    for (const variable of definition.variables.values()) {
        const given = inputs[variable.name ?? ''];
        if (variable.isInput && given !== undefined)
            interview.values.set(variable.name ?? '', inputValue(given, variable));
    }
    const outcome = { guid: interview.scope.guid, flowTitle: definition.flow.label };
    try {
        await drive(runInterview(interview), runtime.org.records, callService);
    } catch (error) {
        if (!(error instanceof FlowFault)) throw error;
        const { message, element = null } = error;
        return {
            ...outcome,
            status: 'ERROR',
            outputVariables: [],
            errorMessage: message,
            errorElement: element
        };
    }
    const values = outputValues(interview);
    const outputVariables = Object.entries(values).map(([name, value]) =>
        outputOf(definition.variables.get(name), name, value)
    );
    return {
        ...outcome,
        status: 'FINISHED_SCREEN',
        outputVariables,
        errorMessage: null,
        errorElement: null
    };
}

function inputValue(given: unknown, { dataType, objectType }: FlowVariable): FlowValue {
    if (Array.isArray(given))
        return given.map((item) => inputValue(item, { dataType, objectType } as FlowVariable));
    if (typeof given !== 'object' || given === null) return coerce(given as FieldValue, dataType);
    return newRecord(objectType ?? '', { ...given } as Record<string, FlowValue>);
}

function outputOf(variable: FlowVariable | undefined, name: string, value: FlowValue): FlowOutput {
    return {
        name,
        dataType: variable?.dataType.toUpperCase() ?? 'STRING',
        isCollection: variable?.isCollection ?? false,
        objectType: variable?.objectType ?? null,
        value: plain(value)
    };
}

function plain(value: FlowValue): unknown {
    if (Array.isArray(value)) return value.map(plain);
    if (!isStructure(value)) return value;
    const fields = Object.entries(value.fields).map(([name, field]) => [name, plain(field)]);
    return Object.fromEntries(fields);
}
