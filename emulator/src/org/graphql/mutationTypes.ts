import {
    GraphQLBoolean,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    type GraphQLFieldConfig,
    type GraphQLFieldConfigMap,
    type GraphQLInputFieldConfigMap
} from 'graphql';
import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';
import {
    resultOf,
    runMutations,
    type MutationKind,
    type MutationRun,
    type SavedRecord
} from './mutations.ts';
import { readSaved } from './savedRecord.ts';
import type { RecordTypes } from './recordTypes.ts';
import type { RequestContext } from './requestContext.ts';
import { IdOrRef, scalarOf } from './scalars.ts';

const MutationsInput = new GraphQLInputObjectType({
    name: 'UIAPIMutationsInput',
    fields: { allOrNone: { type: GraphQLBoolean, defaultValue: true } }
});
const DeleteInput = new GraphQLInputObjectType({
    name: 'RecordDeleteInput',
    fields: { Id: { type: new GraphQLNonNull(IdOrRef) } }
});
const DeletePayload = new GraphQLObjectType<SavedRecord>({
    name: 'RecordDeletePayload',
    fields: { Id: { type: GraphQLID, resolve: ({ id }) => id } }
});

type Operation = GraphQLFieldConfig<MutationRun, RequestContext>;

/** `mutation { uiapi(input: { allOrNone }) { AccountCreate … } }`, with what this user may create, change and delete. */
export function mutationType(types: RecordTypes): GraphQLObjectType {
    const operations = new GraphQLObjectType<MutationRun, RequestContext>({
        name: 'UIAPIMutations',
        fields: () =>
            Object.assign({}, ...types.view.objects.map((object) => operationsOf(types, object)))
    });
    return new GraphQLObjectType<unknown, RequestContext>({
        name: 'Mutation',
        fields: {
            uiapi: {
                type: new GraphQLNonNull(operations),
                args: { input: { type: MutationsInput } },
                resolve: (_, args, request, info) =>
                    runMutations(request, operations, args.input?.allOrNone ?? true, info)
            }
        }
    });
}

function operationsOf(
    types: RecordTypes,
    object: ObjectInfo
): GraphQLFieldConfigMap<MutationRun, RequestContext> {
    const access = types.view.org.access.object(types.view.context, object.apiName);
    const { apiName } = object;
    const operations: Record<string, Operation> = {};
    const createable = writable(types, object, 'createable');
    if (object.createable && access.create && createable.length) {
        operations[`${apiName}Create`] = save(types, object, 'create', createable);
    }
    const updateable = writable(types, object, 'updateable');
    if (object.updateable && access.edit && updateable.length) {
        operations[`${apiName}Update`] = save(types, object, 'update', updateable);
    }
    if (object.deletable && access.delete) {
        operations[`${apiName}Delete`] = {
            type: DeletePayload,
            args: { input: { type: new GraphQLNonNull(DeleteInput) } },
            resolve: resultOf,
            extensions: { mutation: { kind: 'delete', object } }
        };
    }
    return operations;
}

function save(
    types: RecordTypes,
    object: ObjectInfo,
    kind: Exclude<MutationKind, 'delete'>,
    fields: readonly FieldInfo[]
): Operation {
    const { apiName } = object;
    const name = `${apiName}${kind === 'create' ? 'Create' : 'Update'}`;
    const representation = new GraphQLInputObjectType({
        name: `${name}Representation`,
        fields: inputFields(fields)
    });
    const input = new GraphQLInputObjectType({
        name: `${name}Input`,
        fields: {
            [apiName]: { type: new GraphQLNonNull(representation) },
            ...(kind === 'update' ? { Id: { type: new GraphQLNonNull(IdOrRef) } } : {})
        }
    });
    return {
        type: payload(types, object, name),
        args: { input: { type: new GraphQLNonNull(input) } },
        resolve: resultOf,
        extensions: { mutation: { kind, object } }
    };
}

function payload(types: RecordTypes, object: ObjectInfo, name: string): GraphQLObjectType {
    return new GraphQLObjectType<SavedRecord, RequestContext>({
        name: `${name}Payload`,
        fields: {
            Record: {
                type: types.record(object),
                resolve: ({ id }, _, request, info) => readSaved(request, object, id, info)
            }
        }
    });
}

function inputFields(fields: readonly FieldInfo[]): GraphQLInputFieldConfigMap {
    return Object.fromEntries(
        fields.map((field) => {
            const type = field.type === 'reference' ? IdOrRef : scalarOf(field);
            return [field.apiName, { type }];
        })
    );
}

function writable(
    { view: { org, context } }: RecordTypes,
    object: ObjectInfo,
    right: 'createable' | 'updateable'
): FieldInfo[] {
    return [...object.fields.values()].filter(
        (field) => field[right] && org.access.field(context, object.apiName, field.apiName).edit
    );
}
