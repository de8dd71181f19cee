import { randomUUID } from 'node:crypto';
import type { FlowRunInMode } from '@salesforce/types/metadata';
import type { AccessMode, Context, User } from '../../kernel/types.ts';
import type { Structure } from '../data/flowValue.ts';
import type { FlowDefinition } from '../run/definition.ts';
import { startInterview } from '../run/interview.ts';
import type { FlowRuntime, FlowTransaction, Interview, InterviewScope } from '../run/interview.ts';

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

/** What an interview may begin with. */
export interface InterviewStart {
    readonly record?: Structure;
    readonly prior?: Structure;
    /** The transaction of its batch; default one of its own. */
    readonly transaction?: FlowTransaction;
}

/** Begins an interview on behalf of a record, a schedule or a page. */
export function beginInterview(
    runtime: FlowRuntime,
    definition: FlowDefinition,
    context: Context,
    path: InterviewScope['path'],
    { record, prior, transaction }: InterviewStart = {}
): Interview {
    return startInterview(runtime, definition, context, {
        guid: randomUUID(),
        record,
        prior,
        startedAt: runtime.org.clock.now().toISOString(),
        path,
        customErrors: [],
        transaction: transaction ?? { hasUncommittedWork: false, callouts: 0 },
        spent: { dml: 0, queries: 0 }
    });
}
