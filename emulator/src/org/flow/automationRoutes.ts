import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireSetup } from '../access/requireSetup.ts';
import { registerCredentialRoutes } from '../callout/credentialRoutes.ts';
import { registerCredentialSetup } from '../callout/setupRoutes.ts';
import type { Org } from '../kernel/types.ts';
import { contextOf } from '../rest/session.ts';
import type { Automation } from './automation.ts';
import { requireFlowAccess } from './flowAccess.ts';
import { registerInvocableFlows } from './invocableRoutes.ts';
import type { ScreenStep } from './screens/screenView.ts';
import { registerTooling } from './toolingRoutes.ts';

interface FlowRun {
    readonly flowApiName: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
}

/**
 * Serves automation: the Connect API's credentials, flows as invocable actions, and below `/_local` what Setup shows of it (waiting, failed and
 * scheduled work), the way to run waiting work now, and flows on behalf of `<lightning-flow>`.
 */
export function registerAutomationRoutes(
    app: FastifyInstance,
    org: Org,
    automation: Automation
): void {
    registerCredentialRoutes(app, org, automation.credentials, automation.secrets);
    registerCredentialSetup(app, org, automation.credentials);
    registerTooling(app, org, automation.activation, () => automation.armSchedules());
    registerInvocableFlows(app, org, automation);
    registerSetupOfAutomation(app, org, automation);
    app.post<{ Body: FlowRun }>('/_local/flow/run', (request) => {
        const { flowApiName, inputs = {} } = request.body;
        const context = contextOf(org, request);
        requireFlowAccess(org, flowApiName, context);
        return automation.runFlow(flowApiName, inputs, context);
    });
    app.post<{ Params: { guid: string }; Body: ScreenStep }>(
        '/_local/flow/interviews/:guid',
        (request) => automation.stepFlow(request.params.guid, request.body, contextOf(org, request))
    );
}

/** Setup > Scheduled Jobs and its kin, for users who may see Setup. */
function registerSetupOfAutomation(app: FastifyInstance, org: Org, automation: Automation): void {
    const admit = async (request: FastifyRequest): Promise<void> =>
        requireSetup(org, contextOf(org, request));
    const guarded = { preHandler: admit };
    app.get('/_local/jobs', guarded, () => automation.jobs());
    app.post('/_local/jobs/run', guarded, async () => {
        await automation.drain();
        return { jobs: automation.jobs().length };
    });
    app.get('/_local/scheduled-jobs', guarded, () => automation.scheduledJobs());
    app.get('/_local/failed-interviews', guarded, () => automation.failedInterviews());
}
