import { createCredentialSetup } from '../callout/credentialSetup.ts';
import type { CredentialSetup } from '../callout/credentialSetup.ts';
import { createExternalServices } from '../callout/externalServices.ts';
import type { CredentialStore } from '../callout/credentialStore.ts';
import { createHttpSend } from '../callout/http.ts';
import { createSecretTable } from '../callout/secretTable.ts';
import { readServiceTypes } from '../callout/serviceTypes.ts';
import type { SqlDatabase } from '../jobs/database.ts';
import type { FailedInterview, Job } from '../jobs/job.ts';
import { JobQueue } from '../jobs/jobQueue.ts';
import { JobStore } from '../jobs/jobStore.ts';
import { jobRunner } from '../jobs/runner.ts';
import type { Failure } from '../jobs/runner.ts';
import type { Context, Org } from '../kernel/types.ts';
import { FlowFault } from './data/fault.ts';
import { createFlowActivation } from './flowActivation.ts';
import type { FlowActivation } from './flowActivation.ts';
import type { FlowRuntime, FlowTransaction } from './run/interview.ts';
import type { FlowOutcome } from './run/flowOutcome.ts';
import { PersonalFlows } from './run/personalFlows.ts';
import type { ScreenStep } from './screens/screenView.ts';
import { batchSizeOf, runLater } from './run/runLater.ts';
import { ScheduledFlows, TIMER_PATH } from './run/scheduledFlows.ts';
import type { ScheduledJob } from './run/scheduledFlows.ts';
import { ImmediatePaths } from './trigger/immediate.ts';
import { saveHooks } from './trigger/saveHooks.ts';
import { catalogueFlows } from './trigger/triggeredFlows.ts';

/** How failed interviews name the path of a flow that somebody ran. */
const RUN_PATH = 'Run';

export interface AutomationOptions {
    /** The org's own database, so that automation commits and rolls back with the records. */
    readonly sql: SqlDatabase;
    /** Where named credentials and token providers are reached in this org; default: where the metadata says. */
    readonly calloutUrl?: string;
}

/** The org's automation at work, for routes, seeds and tests. */
export interface Automation {
    readonly secrets: CredentialStore;
    readonly credentials: CredentialSetup;
    readonly activation: FlowActivation;
    /** Plans the starts of schedule-triggered flows that became active. */
    armSchedules(): void;
    /** Runs a flow in the caller's context to its end or first screen. @throws OrgError for one that cannot be run. */
    runFlow(
        name: string,
        inputs: Readonly<Record<string, unknown>>,
        context: Context
    ): Promise<FlowOutcome>;
    /** Goes on from a screen. @throws OrgError 404 for an interview that is not open to the caller. */
    stepFlow(guid: string, step: ScreenStep, context: Context): Promise<FlowOutcome>;
    /** Runs everything that is due; resolves when nothing is left. */
    drain(): Promise<void>;
    /** Waiting and running interviews; the starts of schedule-triggered flows are `scheduledJobs`. */
    jobs(): readonly Job[];
    scheduledJobs(): readonly ScheduledJob[];
    failedInterviews(): readonly FailedInterview[];
    /** Ends like a killed process: callouts under way bring no answer, and their interviews begin anew at the next start. */
    stop(): Promise<void>;
}

/** Brings the project's flows to life in an org: triggers, later paths, schedules and callouts. */
export function installAutomation(org: Org, { sql, calloutUrl }: AutomationOptions): Automation {
    const activation = createFlowActivation(org, sql);
    const catalogue = catalogueFlows(org.metadata, activation.isActive);
    const serviceTypes = readServiceTypes(org.metadata);
    const runtime: FlowRuntime = { org, serviceTypes, flow: (name) => catalogue.flow(name) };
    const secrets = createSecretTable(sql);
    const credentials = createCredentialSetup(org.metadata, sql);
    const send = createHttpSend();
    const callService = createExternalServices({
        org,
        types: serviceTypes,
        setup: credentials,
        secrets,
        send,
        calloutUrl
    });
    const store = new JobStore(sql);
    const schedules = new ScheduledFlows(runtime, store, catalogue);
    const run = jobRunner<FlowTransaction>({
        store,
        clock: org.clock,
        beginBatch: () => ({ hasUncommittedWork: false, callouts: 0 }),
        work: async (job, transaction) => {
            if (job.path === TIMER_PATH) org.records.transaction(() => schedules.start(job));
            else await runLater(runtime, callService, job, transaction);
        },
        failureOf
    });
    const personal = new PersonalFlows(runtime, callService);
    const noted = (flow: string, outcome: FlowOutcome, { user }: Context): FlowOutcome => {
        if (outcome.status === 'ERROR')
            store.addFailure({
                flow,
                path: RUN_PATH,
                recordId: null,
                userId: user.id,
                element: outcome.errorElement,
                message: outcome.errorMessage ?? '',
                failedAt: org.clock.now().toISOString(),
                retryAt: null
            });
        return outcome;
    };
    const queue = new JobQueue({
        store,
        clock: org.clock,
        run,
        batchSize: (job) => batchSizeOf(runtime, job)
    });
    const immediate = new ImmediatePaths(org.records, (failure) =>
        store.addFailure({
            ...failure,
            failedAt: org.clock.now().toISOString(),
            retryAt: null
        })
    );
    org.records.register(
        saveHooks({
            immediate,
            runtime,
            catalogue,
            store,
            wake: () => queue.wake()
        })
    );
    schedules.arm();
    queue.wake();
    return {
        secrets,
        credentials,
        activation,
        armSchedules: () => {
            schedules.arm();
            queue.wake();
        },
        runFlow: async (name, inputs, context) =>
            noted(name, await personal.start(name, inputs, context), context),
        stepFlow: async (guid, step, context) => {
            const flow = personal.flowOf(guid) ?? '';
            return noted(flow, await personal.step(guid, step, context), context);
        },
        drain: () => queue.drain(),
        jobs: () => store.all().filter(({ path }) => path !== TIMER_PATH),
        scheduledJobs: () => schedules.list(),
        failedInterviews: () => store.failures(),
        stop: async () => {
            queue.stop();
            await send.close();
        }
    };
}

function failureOf(error: unknown): Failure {
    const element = error instanceof FlowFault ? error.element : undefined;
    return { element, message: error instanceof Error ? error.message : String(error) };
}
