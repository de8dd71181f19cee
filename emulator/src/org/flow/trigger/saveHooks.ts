import type {
    AutomationHooks,
    Context,
    RecordChange,
    RecordValues,
    SaveEvent
} from '../../kernel/types.ts';
import type { FailedInterview } from '../../jobs/job.ts';
import type { JobStore } from '../../jobs/jobStore.ts';
import { FlowFault } from '../data/fault.ts';
import { loadedRecord } from '../data/flowValue.ts';
import type { Structure } from '../data/flowValue.ts';
import { firstElement } from '../run/definition.ts';
import type { FlowDefinition } from '../run/definition.ts';
import { driveImmediately } from '../run/drive.ts';
import type { FlowRuntime, Interview } from '../run/interview.ts';
import { runInterview } from '../run/interpreter.ts';
import { isTriggeredBy, meetsEntry } from './entry.ts';
import { planLaterPaths } from './planner.ts';
import type { EntryState } from './planner.ts';
import { beginInterview, contextFor } from './recordInterview.ts';
import type { FlowCatalogue } from './triggeredFlows.ts';

export interface SaveHookPorts {
    readonly runtime: FlowRuntime;
    readonly catalogue: FlowCatalogue;
    readonly store: JobStore;
    wake(): void;
    /** Called once the save that the fault undoes is over. */
    onFailure(failure: Omit<FailedInterview, 'failedAt' | 'retryAt'>): void;
}

/** Joins record-triggered flows to every save: before it, after it, and what they plan for later. */
export function saveHooks(ports: SaveHookPorts): AutomationHooks {
    const { runtime, catalogue, store } = ports;
    const underWay = new Set<string>();

    const runPath = (interview: Interview, change: RecordChange): void => {
        const { definition, context, scope } = interview;
        const key = `${definition.name}:${change.id ?? ''}`;
        if (underWay.has(key)) return;
        underWay.add(key);
        try {
            runtime.org.records.savepoint(() => driveImmediately(runInterview(interview)));
            for (const { message, field } of scope.customErrors)
                change.addError(message, field, 'FIELD_CUSTOM_VALIDATION_EXCEPTION');
        } catch (error) {
            if (!(error instanceof FlowFault)) throw error;
            change.addError(
                failureText(definition, error),
                undefined,
                'CANNOT_EXECUTE_FLOW_TRIGGER'
            );
            queueMicrotask(() =>
                ports.onFailure({
                    flow: definition.name,
                    path: 'Immediate',
                    recordId: change.id ?? null,
                    userId: context.user.id,
                    element: error.element ?? null,
                    message: error.message
                })
            );
        } finally {
            underWay.delete(key);
        }
    };

    const beforeSave = (event: SaveEvent): void => {
        const trigger = event.operation === 'delete' ? 'RecordBeforeDelete' : 'RecordBeforeSave';
        for (const definition of catalogue.triggeredBy(event.objectApiName, trigger)) {
            for (const change of event.changes) {
                const record: Structure = {
                    kind: 'record',
                    typeName: event.objectApiName,
                    fields: change.newValues
                };
                const interview = interviewOf(definition, event, change, record, event.context);
                if (entryState(interview, event, change).starts) runPath(interview, change);
            }
        }
    };

    const afterSave = (event: SaveEvent): void => {
        if (event.operation === 'delete') return;
        const definitions = catalogue.triggeredBy(event.objectApiName, 'RecordAfterSave');
        if (definitions.length === 0) return;
        for (const change of event.changes) afterOne(event, change, definitions);
    };

    const afterOne = (
        event: SaveEvent,
        change: RecordChange,
        definitions: readonly FlowDefinition[]
    ): void => {
        const { user } = event.context;
        const id = change.id ?? '';
        const values =
            runtime.org.records.read(event.objectApiName, id, { user, mode: 'system' }) ??
            change.newValues;
        for (const definition of definitions) {
            const record = loadedRecord(event.objectApiName, values);
            const context = contextOf(definition, event.context);
            const interview = interviewOf(definition, event, change, record, context);
            const entry = entryState(interview, event, change);
            if (entry.starts && firstElement(definition)) runPath(interview, change);
            planLaterPaths(store, interview, id, event, entry, ports.wake);
        }
    };

    const contextOf = (definition: FlowDefinition, { user }: Context): Context => {
        const isDefault = definition.flow.start?.flowRunAsUser === 'DefaultWorkflowUser';
        const runningUser = isDefault ? runtime.org.users.defaultWorkflowUser() : user;
        return contextFor(definition, runningUser, 'system');
    };

    const interviewOf = (
        definition: FlowDefinition,
        event: SaveEvent,
        { oldValues }: RecordChange,
        record: Structure,
        { user }: Context
    ): Interview =>
        beginInterview(runtime, definition, contextFor(definition, user, 'system'), 'immediate', {
            record,
            ...(oldValues && {
                prior: loadedRecord(event.objectApiName, oldValues as RecordValues)
            })
        });

    /** The record's conditions now and before; a flow that wants them newly met starts only then. */
    const entryState = (
        interview: Interview,
        event: SaveEvent,
        change: RecordChange
    ): EntryState => {
        const { start } = interview.definition.flow;
        if (!start) return { meets: false, metBefore: false, starts: false };
        const meets = meetsEntry(interview);
        const metBefore = change.oldValues !== undefined && metEntryBefore(interview);
        const isNews = !start.doesRequireRecordChangedToMeetCriteria || !metBefore;
        return {
            meets,
            metBefore,
            starts: meets && isNews && isTriggeredBy(start, event.operation)
        };
    };

    return { beforeSave, afterSave };
}

function metEntryBefore(interview: Interview): boolean {
    const { prior } = interview.scope;
    return meetsEntry({ ...interview, scope: { ...interview.scope, record: prior } });
}

function failureText({ flow, name }: FlowDefinition, { message }: FlowFault): string {
    return (
        `We can't save this record because the “${flow.label || name}” process failed. ` +
        `Give your Salesforce admin these details. ${message}`
    );
}
