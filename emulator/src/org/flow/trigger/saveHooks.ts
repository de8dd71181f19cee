import { EVENT_PATH } from '../../jobs/job.ts';
import type { JobStore } from '../../jobs/jobStore.ts';
import { OrgError, isPlatformEvent } from '../../kernel/types.ts';
import type { AutomationHooks, RecordChange, RecordValues, SaveEvent } from '../../kernel/types.ts';
import { loadedRecord } from '../data/flowValue.ts';
import type { Structure } from '../data/flowValue.ts';
import { firstElement } from '../run/definition.ts';
import type { FlowDefinition } from '../run/definition.ts';
import type { FlowRuntime, Interview } from '../run/interview.ts';
import { entryState } from './entry.ts';
import type { ImmediatePaths } from './immediate.ts';
import { planLaterPaths } from './planner.ts';
import { beginInterview, contextFor } from './recordInterview.ts';
import type { FlowCatalogue } from './triggeredFlows.ts';

export interface SaveHookPorts {
    readonly runtime: FlowRuntime;
    readonly catalogue: FlowCatalogue;
    readonly store: JobStore;
    readonly immediate: ImmediatePaths;
    /** Called after a commit that planned later paths. */
    wake(): void;
}

/** Joins record-triggered flows to every save: before it, after it, before a deletion, and what they plan for later. */
export function saveHooks({
    runtime,
    catalogue,
    store,
    immediate,
    wake
}: SaveHookPorts): AutomationHooks {
    const begin = (
        definition: FlowDefinition,
        { objectApiName, context }: SaveEvent,
        { oldValues }: RecordChange,
        record: Structure
    ): Interview => {
        const isDefault = definition.flow.start?.flowRunAsUser === 'DefaultWorkflowUser';
        const user = isDefault ? runtime.org.users.defaultWorkflowUser() : context.user;
        const prior = oldValues && loadedRecord(objectApiName, oldValues as RecordValues);
        return beginInterview(
            runtime,
            definition,
            contextFor(definition, user, 'system'),
            'immediate',
            {
                record,
                ...(prior && { prior })
            }
        );
    };

    const refuse = (interview: Interview, change: RecordChange): void => {
        for (const { message, field, errorCode } of immediate.run(interview, change.id))
            change.addError(message, field, errorCode);
    };

    const beforeSave = (event: SaveEvent): void => {
        for (const definition of catalogue.triggeredBy(event.objectApiName, 'RecordBeforeSave')) {
            for (const change of event.changes) {
                const fields = change.newValues;
                const record: Structure = { kind: 'record', typeName: event.objectApiName, fields };
                const interview = begin(definition, event, change, record);
                if (entryState(interview, event.operation).starts) refuse(interview, change);
            }
        }
    };

    const afterSave = (event: SaveEvent): void => {
        if (event.operation === 'delete') return onDelete(event);
        if (isPlatformEvent(event.objectApiName)) return onPublished(event);
        const definitions = catalogue.triggeredBy(event.objectApiName, 'RecordAfterSave');
        if (definitions.length === 0) return;
        const reader = { user: event.context.user, mode: 'system' } as const;
        for (const change of event.changes) {
            const id = change.id ?? '';
            const saved = runtime.org.records.read(event.objectApiName, id, reader);
            for (const definition of definitions) {
                const record = loadedRecord(event.objectApiName, saved ?? change.newValues);
                const interview = begin(definition, event, change, record);
                const entry = entryState(interview, event.operation);
                if (entry.starts && firstElement(definition)) refuse(interview, change);
                planLaterPaths(store, interview, id, event, entry, wake);
            }
        }
    };

    /** Flows get an event after the commit that published it, as the default workflow user. */
    const onPublished = ({ objectApiName, changes, transaction }: SaveEvent): void => {
        const { clock, users } = runtime.org;
        for (const { name } of catalogue.triggeredBy(objectApiName, 'PlatformEvent'))
            for (const { id } of changes)
                store.add({
                    flow: name,
                    path: EVENT_PATH,
                    recordId: id ?? null,
                    userId: users.defaultWorkflowUser().id,
                    dueAt: clock.now()
                });
        transaction.afterCommit(wake);
    };

    /** The record is gone already inside the transaction, so a refusal has to undo it: it is thrown. */
    const onDelete = (event: SaveEvent): void => {
        for (const definition of catalogue.triggeredBy(event.objectApiName, 'RecordBeforeDelete')) {
            for (const change of event.changes) {
                const record = loadedRecord(event.objectApiName, change.newValues);
                const interview = begin(definition, event, change, record);
                if (!entryState(interview, event.operation).starts) continue;
                const [refusal] = immediate.run(interview, change.id);
                if (refusal) throw new OrgError(400, refusal.errorCode, refusal.message);
            }
        }
    };

    return { beforeSave, afterSave };
}
