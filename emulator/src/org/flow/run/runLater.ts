import type { CallService } from '../../callout/externalServices.ts';
import type { Context } from '../../kernel/types.ts';
import { ASYNC_PATH, EVENT_PATH, SCHEDULE_PATH } from '../../jobs/job.ts';
import type { Job } from '../../jobs/job.ts';
import { loadedRecord } from '../data/flowValue.ts';
import type { Structure } from '../data/flowValue.ts';
import { target } from '../elements/execution.ts';
import { meetsEntry } from '../trigger/entry.ts';
import { beginInterview, contextFor } from '../trigger/recordInterview.ts';
import { firstElement } from './definition.ts';
import type { FlowDefinition } from './definition.ts';
import { driveUnseen } from './drive.ts';
import type { FlowRuntime, FlowTransaction } from './interview.ts';
import { runInterview } from './interpreter.ts';

/** The platform's batch of a scheduled path that does not say another. */
const DEFAULT_BATCH = 200;

/** How many records of a later path run as one batch; those of the asynchronous path run side by side here. */
export function batchSizeOf(runtime: FlowRuntime, { flow, path }: Job): number {
    const start = runtime.flow(flow)?.flow.start;
    if (path === SCHEDULE_PATH) return start?.maxBatchSize ?? DEFAULT_BATCH;
    const scheduled = start?.scheduledPaths.find(({ name }) => name === path);
    return scheduled ? (scheduled.maxBatchSize ?? DEFAULT_BATCH) : 1;
}

/** How a later path begins, and whether the record has to meet the entry conditions still. */
interface LaterPath {
    readonly start: string | undefined;
    readonly checksEntry: boolean;
}

/**
 * Runs the interview that a job stands for, on the record as it is now. Nothing happens when the record is gone,
 * when a scheduled path's record no longer meets the entry conditions, or when the flow has no such path any more.
 * @throws FlowFault when an element fails that has no fault path.
 */
export async function runLater(
    runtime: FlowRuntime,
    callService: CallService,
    { flow, path, recordId, userId }: Job,
    transaction: FlowTransaction
): Promise<void> {
    const definition = runtime.flow(flow);
    const later = definition && laterPath(definition, path);
    if (!definition || !later?.start) return;
    const { users, records } = runtime.org;
    const user = users.byId(userId);
    const runningUser = user?.isActive ? user : users.defaultWorkflowUser();
    const context = contextFor(definition, runningUser, 'system');
    const record = recordId === null ? undefined : readRecord(runtime, recordId, context);
    if (recordId !== null && !record) return;
    const interview = beginInterview(runtime, definition, context, 'own', {
        transaction,
        ...(record && { record })
    });
    if (later.checksEntry && !meetsEntry(interview)) return;
    await driveUnseen(runInterview(interview, later.start), records, callService);
}

function laterPath(definition: FlowDefinition, path: string): LaterPath | undefined {
    if (path === SCHEDULE_PATH) return { start: firstElement(definition), checksEntry: false };
    if (path === EVENT_PATH) return { start: firstElement(definition), checksEntry: true };
    const found = definition.flow.start?.scheduledPaths.find(
        ({ name, pathType }) => (pathType ?? name) === path
    );
    return found && { start: target(found.connector), checksEntry: path !== ASYNC_PATH };
}

function readRecord({ org }: FlowRuntime, id: string, { user }: Context): Structure | undefined {
    const object = org.schema.objectOfId(id);
    const values = object && org.records.read(object.apiName, id, { user, mode: 'system' });
    return object && values && loadedRecord(object.apiName, values);
}
