import {
    getArgumentValues,
    GraphQLError,
    type FieldNode,
    type GraphQLObjectType,
    type GraphQLResolveInfo
} from 'graphql';
import { OrgError } from '../kernel/types.ts';
import type { ObjectInfo, RecordInput } from '../kernel/types.ts';
import { recordId } from '../uiapi/recordId.ts';
import type { RequestContext } from './requestContext.ts';
import { fieldsOf } from './wanted.ts';

export type MutationKind = 'create' | 'update' | 'delete';

/** What one operation of a request made. */
export interface SavedRecord {
    readonly id: string;
}

/** Outcome of every operation, by its name or alias in the request. */
export type MutationRun = ReadonlyMap<string, SavedRecord | GraphQLError>;

interface Operation {
    readonly key: string;
    readonly kind: MutationKind;
    readonly object: ObjectInfo;
    readonly input: MutationInput;
}

interface MutationInput {
    readonly Id?: string;
    readonly [objectApiName: string]: RecordInput | string | undefined;
}

const REFERENCE = /^@\{(\w+)\}$/;

/**
 * Runs the operations of a request in their order, before any answer is read.
 * With allOrNone one refused operation undoes all; without it only those that refer to it.
 */
export function runMutations(
    request: RequestContext,
    type: GraphQLObjectType,
    allOrNone: boolean,
    info: GraphQLResolveInfo
): MutationRun {
    const operations = info.fieldNodes
        .flatMap(({ selectionSet }) => fieldsOf(selectionSet, info.fragments))
        .flatMap((node) => operationOf(type, node, info));
    const run = new Map<string, SavedRecord | GraphQLError>();
    if (!allOrNone) {
        for (const operation of operations)
            run.set(operation.key, attempt(request, operation, run));
        return run;
    }
    try {
        request.org.records.transaction(() => {
            for (const operation of operations) {
                const outcome = attempt(request, operation, run);
                run.set(operation.key, outcome);
                if (outcome instanceof GraphQLError) throw outcome;
            }
        });
    } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        undo(operations, run);
    }
    return run;
}

/** The resolver of each operation: its outcome, thrown when it was refused. */
export function resultOf(
    run: MutationRun,
    _args: unknown,
    _request: unknown,
    { path }: GraphQLResolveInfo
): SavedRecord | null {
    const outcome = run.get(String(path.key));
    if (outcome instanceof GraphQLError) throw outcome;
    return outcome ?? null;
}

function operationOf(
    type: GraphQLObjectType,
    node: FieldNode,
    { variableValues }: GraphQLResolveInfo
): Operation[] {
    const field = type.getFields()[node.name.value];
    if (!field) return [];
    const { kind, object } = field.extensions.mutation as Pick<Operation, 'kind' | 'object'>;
    const { input } = getArgumentValues(field, node, variableValues);
    const key = (node.alias ?? node.name).value;
    return [{ key, kind, object, input: input as MutationInput }];
}

function attempt(
    request: RequestContext,
    operation: Operation,
    run: MutationRun
): SavedRecord | GraphQLError {
    try {
        return { id: execute(request, operation, run) };
    } catch (error) {
        if (error instanceof GraphQLError) return error;
        if (error instanceof OrgError) return refusal(error);
        throw error;
    }
}

function execute(
    { org, context }: RequestContext,
    { kind, object, input }: Operation,
    run: MutationRun
): string {
    const values = withReferences((input[object.apiName] ?? {}) as RecordInput, run);
    if (kind === 'create') return org.records.create(object.apiName, values, context);
    const id = recordId(String(referenced(input.Id, run)));
    if (kind === 'update') org.records.update(object.apiName, id, values, context);
    else org.records.delete(object.apiName, id, context);
    return id;
}

function withReferences(values: RecordInput, run: MutationRun): RecordInput {
    const entries = Object.entries(values).map(([name, value]) => [name, referenced(value, run)]);
    return Object.fromEntries(entries) as RecordInput;
}

/** `@{alias}` stands for the Id that the operation of that name made. */
function referenced(value: unknown, run: MutationRun): unknown {
    const alias = typeof value === 'string' ? REFERENCE.exec(value)?.[1] : undefined;
    if (alias === undefined) return value;
    const outcome = run.get(alias);
    if (outcome && !(outcome instanceof GraphQLError)) return outcome.id;
    throw new GraphQLError(`${String(value)} refers to an operation that did not succeed before.`);
}

function refusal({ items }: OrgError): GraphQLError {
    const [first] = items;
    const message = items.map((item) => item.message).join('; ');
    return new GraphQLError(message, {
        extensions: { errorCode: first?.errorCode, fields: items.flatMap(({ fields }) => fields) }
    });
}

function undo(
    operations: readonly Operation[],
    run: Map<string, SavedRecord | GraphQLError>
): void {
    for (const { key } of operations) {
        if (run.get(key) instanceof GraphQLError) continue;
        run.set(
            key,
            new GraphQLError(
                'The operation was rolled back because another one of the request failed.'
            )
        );
    }
}
