import type { FastifyInstance } from 'fastify';
import type { Context, Org } from '../kernel/types.ts';
import { OrgError } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import type { Automation } from './automation.ts';
import { requireFlowAccess } from './flowAccess.ts';
import type { FlowOutcome } from './run/flowOutcome.ts';

const LIST = '/services/data/:version/actions/custom/flow';

interface Invocation {
    readonly inputs?: readonly Readonly<Record<string, unknown>>[];
}

interface FlowRoute {
    readonly Params: { readonly version: string; readonly flow: string };
    readonly Body: Invocation;
}

/** Serves autolaunched flows as invocable actions, one interview for each of the inputs. */
export function registerInvocableFlows(
    app: FastifyInstance,
    org: Org,
    automation: Automation
): void {
    app.get<{ Params: { version: string } }>(LIST, ({ params }) => ({
        actions: invocableFlows(org).map((name) => ({
            label: org.metadata.flows.get(name)?.label,
            name,
            type: 'FLOW',
            url: `/services/data/${params.version}/actions/custom/flow/${name}`
        }))
    }));
    app.post<FlowRoute>(`${LIST}/:flow`, async (request, reply) => {
        const { flow } = request.params;
        const context = contextOf(org, request);
        if (!invocableFlows(org).includes(flow))
            throw new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
        requireFlowAccess(org, flow, context);
        const results = await runAll(automation, flow, request.body.inputs ?? [{}], context);
        return reply.code(results.every(({ isSuccess }) => isSuccess) ? 200 : 400).send(results);
    });
}

function invocableFlows(org: Org): string[] {
    const flows = [...org.metadata.flows].filter(
        ([, { status, processType, start }]) =>
            status === 'Active' && processType === 'AutoLaunchedFlow' && !start?.triggerType
    );
    return flows.map(([name]) => name);
}

async function runAll(
    automation: Automation,
    flow: string,
    inputs: readonly Readonly<Record<string, unknown>>[],
    context: Context
): Promise<ReturnType<typeof toResult>[]> {
    const results = [];
    for (const input of inputs)
        results.push(toResult(flow, await automation.runFlow(flow, input, context)));
    return results;
}

function toResult(
    actionName: string,
    { status, guid, outputVariables, errorMessage }: FlowOutcome
): {
    readonly actionName: string;
    readonly errors: readonly object[] | null;
    readonly isSuccess: boolean;
    readonly outputValues: Readonly<Record<string, unknown>>;
} {
    const isSuccess = status !== 'ERROR';
    const values = outputVariables.map(({ name, value }) => [name, value] as const);
    return {
        actionName,
        errors: isSuccess
            ? null
            : [{ statusCode: 'UNKNOWN_EXCEPTION', message: errorMessage, fields: [] }],
        isSuccess,
        outputValues: {
            ...Object.fromEntries(values),
            Flow__InterviewGuid: guid,
            Flow__InterviewStatus: isSuccess ? 'Finished' : 'Error'
        }
    };
}
