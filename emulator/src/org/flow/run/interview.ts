import type { Context, Org } from '../../kernel/types.ts';
import type { ServiceTypes } from '../../callout/serviceTypes.ts';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import type { FlowDefinition } from './definition.ts';

/** What every interview shares: the org and the project's flows and types. */
export interface FlowRuntime {
    readonly org: Org;
    readonly serviceTypes: ServiceTypes;
    /** The active version of a flow; undefined when there is none. */
    flow(name: string): FlowDefinition | undefined;
}

/** A message that a Custom Error element puts on the record or one of its fields. */
export interface CustomError {
    readonly message: string;
    readonly field: string | undefined;
}

/** A transaction as limits and callouts see it; the interviews of a batch share one. */
export interface FlowTransaction {
    /** Whether data was changed since the last commit. */
    hasUncommittedWork: boolean;
    /** Callouts made so far. */
    callouts: number;
}

/** What an interview and its subflows have in common. */
export interface InterviewScope {
    readonly guid: string;
    readonly record: Structure | undefined;
    readonly prior: Structure | undefined;
    readonly startedAt: string;
    /** `immediate`: inside the save of a record, where nothing can be committed and no callout made. */
    readonly path: 'immediate' | 'own';
    readonly customErrors: CustomError[];
    readonly transaction: FlowTransaction;
    /** Elements that used the database in the present transaction; those of a batch count as one. */
    readonly spent: { dml: number; queries: number };
}

/** One run of one flow: its resources' values and where it has been. */
export interface Interview {
    readonly runtime: FlowRuntime;
    readonly definition: FlowDefinition;
    readonly context: Context;
    readonly scope: InterviewScope;
    /** Values of variables and of elements' outputs, by API name. */
    readonly values: Map<string, FlowValue>;
    /** Next position of every loop that is under way. */
    readonly loopPositions: Map<string, number>;
    /** Elements and decision outcomes that were taken. */
    readonly visited: Set<string>;
    readonly faulted: Set<string>;
    faultMessage: string;
    /** Screens on the way to the present one, which is the last; Back leads along them. */
    readonly screens: string[];
    /** Choices and choice sets that were picked, by the screen field. */
    readonly picked: Map<string, ReadonlySet<string>>;
    /** What components of screens told, by the screen field. */
    readonly attributes: Map<string, Readonly<Record<string, FlowValue>>>;
    /** Runs inside another interview. */
    readonly isSubflow: boolean;
}

/** Starts an interview with its input variables set; unknown and non-input names are ignored, as Flow does. */
export function startInterview(
    runtime: FlowRuntime,
    definition: FlowDefinition,
    context: Context,
    scope: InterviewScope,
    inputs: Readonly<Record<string, FlowValue>> = {},
    isSubflow = false
): Interview {
    const values = Object.entries(inputs).filter(
        ([name, value]) => definition.variables.get(name)?.isInput && value !== undefined
    );
    return {
        runtime,
        definition,
        context,
        scope,
        values: new Map(values),
        loopPositions: new Map(),
        visited: new Set(),
        faulted: new Set(),
        faultMessage: '',
        screens: [],
        picked: new Map(),
        attributes: new Map(),
        isSubflow
    };
}
