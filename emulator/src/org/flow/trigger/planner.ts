import type { FlowScheduledPath } from '@salesforce/types/metadata';
import type { SaveEvent } from '../../kernel/types.ts';
import { ASYNC_PATH } from '../../jobs/job.ts';
import type { JobStore } from '../../jobs/jobStore.ts';
import type { Interview } from '../run/interview.ts';
import type { EntryState } from './entry.ts';
import { planPath } from './paths.ts';

/** Plans and cancels the paths of a flow that run after the save, inside the save's transaction. */
export function planLaterPaths(
    store: JobStore,
    interview: Interview,
    recordId: string,
    { transaction }: SaveEvent,
    entry: EntryState,
    wake: () => void
): void {
    const { definition, context } = interview;
    const paths = definition.flow.start?.scheduledPaths ?? [];
    if (paths.length === 0) return;
    const order = { flow: definition.name, recordId, userId: context.user.id };
    for (const path of paths) {
        if (path.pathType === ASYNC_PATH) {
            const { clock } = interview.runtime.org;
            if (entry.starts) store.add({ ...order, path: ASYNC_PATH, dueAt: clock.now() });
        } else {
            planScheduled(store, interview, path, order, entry);
        }
    }
    transaction.afterCommit(wake);
}

function planScheduled(
    store: JobStore,
    interview: Interview,
    path: FlowScheduledPath,
    order: { readonly flow: string; readonly recordId: string; readonly userId: string },
    entry: EntryState
): void {
    const name = path.name ?? '';
    const plan = entry.meets
        ? planPath(interview, path, entry.starts && !entry.metBefore)
        : ({ kind: 'cancel' } as const);
    if (plan.kind === 'keep') return;
    const waiting = store.waiting(order.flow, name, order.recordId);
    for (const { id } of waiting) store.remove(id);
    if (plan.kind === 'run' && (entry.starts || waiting.length > 0))
        store.add({ ...order, path: name, dueAt: plan.dueAt });
}
