import { randomUUID } from 'node:crypto';
import type { FlowRunInMode } from '@salesforce/types/metadata';
import type { AccessMode, Context, User } from '../../kernel/types.ts';
import type { Structure } from '../data/flowValue.ts';
import type { FlowDefinition } from '../run/definition.ts';
import { startInterview } from '../run/interview.ts';
import type { FlowRuntime, Interview, InterviewScope } from '../run/interview.ts';

const MODES: Partial<Record<FlowRunInMode, AccessMode>> = {
    SystemModeWithSharing: 'systemWithSharing',
    SystemModeWithoutSharing: 'system',
    UserMode: 'user'
};

/** The context of a flow: what its own setting says, else what the way it was launched brings. */
export function contextFor({ flow }: FlowDefinition, user: User, launched: AccessMode): Context {
    const own = flow.runInMode && MODES[flow.runInMode];
    return { user, mode: own ?? launched };
}

/** Begins an interview on behalf of a record, a schedule or a page. */
export function beginInterview(
    runtime: FlowRuntime,
    definition: FlowDefinition,
    context: Context,
    path: InterviewScope['path'],
    records: { readonly record?: Structure; readonly prior?: Structure } = {}
): Interview {
    return startInterview(runtime, definition, context, {
        guid: randomUUID(),
        record: records.record,
        prior: records.prior,
        startedAt: runtime.org.clock.now().toISOString(),
        path,
        customErrors: [],
        hasUncommittedWork: false,
        spent: { callouts: 0, dml: 0, queries: 0 }
    });
}
