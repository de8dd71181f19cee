import type { FailedInterview } from '../../jobs/job.ts';
import type { RecordService } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import type { FlowDefinition } from '../run/definition.ts';
import { driveImmediately } from '../run/drive.ts';
import type { CustomError, Interview } from '../run/interview.ts';
import { runInterview } from '../run/interpreter.ts';

/** Why a save is refused. */
export interface Refusal {
    readonly message: string;
    readonly field: string | undefined;
    readonly errorCode: string;
}

export type ImmediateFailure = Omit<FailedInterview, 'failedAt' | 'retryAt'>;

/**
 * Runs interviews inside saves. An interview that faults without a fault path leaves nothing behind; a flow that
 * saves its own record does not start itself again.
 */
export class ImmediatePaths {
    readonly #records: RecordService;
    readonly #onFailure: (failure: ImmediateFailure) => void;
    readonly #underWay = new Set<string>();

    /** `onFailure` is called once the save that the fault undoes is over. */
    constructor(records: RecordService, onFailure: (failure: ImmediateFailure) => void) {
        this.#records = records;
        this.#onFailure = onFailure;
    }

    /** @returns why the record cannot be saved; empty when it can. */
    run(interview: Interview, recordId: string | undefined): readonly Refusal[] {
        const { definition, scope } = interview;
        const key = `${definition.name}:${recordId ?? ''}`;
        if (this.#underWay.has(key)) return [];
        this.#underWay.add(key);
        try {
            this.#records.savepoint(() => driveImmediately(runInterview(interview)));
            return scope.customErrors.map(toRefusal);
        } catch (error) {
            if (!(error instanceof FlowFault)) throw error;
            queueMicrotask(() => this.#onFailure(failureOf(interview, recordId, error)));
            return [unhandled(definition, error)];
        } finally {
            this.#underWay.delete(key);
        }
    }
}

function toRefusal({ message, field }: CustomError): Refusal {
    return { message, field, errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' };
}

function unhandled({ flow, name }: FlowDefinition, { message }: FlowFault): Refusal {
    const words =
        `We can't save this record because the “${flow.label || name}” process failed. ` +
        `Give your Salesforce admin these details. ${message}`;
    return { message: words, field: undefined, errorCode: 'CANNOT_EXECUTE_FLOW_TRIGGER' };
}

function failureOf(
    { definition, context }: Interview,
    recordId: string | undefined,
    { element, message }: FlowFault
): ImmediateFailure {
    return {
        flow: definition.name,
        path: 'Immediate',
        recordId: recordId ?? null,
        userId: context.user.id,
        element: element ?? null,
        message
    };
}
