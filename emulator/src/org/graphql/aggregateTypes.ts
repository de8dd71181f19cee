import {
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLFieldConfig,
    type GraphQLFieldConfigMap
} from 'graphql';
import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';
import {
    AGGREGATES,
    functionsFor,
    resolveAggregate,
    type AggregateArgs,
    type AggregateNode
} from './aggregate.ts';
import { connectionTypes } from './connectionTypes.ts';
import type { RecordTypes } from './recordTypes.ts';
import type { RequestContext } from './requestContext.ts';
import { scalarOf } from './scalars.ts';
import { display, valueTypeOf } from './valueTypes.ts';

const GroupByClause = new GraphQLInputObjectType({
    name: 'GroupByClause',
    fields: { group: { type: GraphQLBoolean, defaultValue: true } }
});
const NumberOfRecords = new GraphQLObjectType({
    name: 'LongAggregateValue',
    fields: { value: { type: GraphQLInt }, displayValue: { type: GraphQLString } }
});
const Average = new GraphQLObjectType({
    name: 'DoubleAggregateValue',
    fields: { value: { type: GraphQLFloat }, displayValue: { type: GraphQLString } }
});

/** `uiapi { aggregate { Opportunity(groupBy: …) { edges { node { aggregate { Amount { sum { value } } } } } } } }` */
export function aggregateField(types: RecordTypes): GraphQLFieldConfig<unknown, RequestContext> {
    const type = new GraphQLObjectType<unknown, RequestContext>({
        name: 'RecordQueryAggregate',
        fields: () =>
            Object.fromEntries(
                types.view.objects.map((object) => [object.apiName, objectField(types, object)])
            )
    });
    return { type, resolve: () => ({}) };
}

function objectField(
    types: RecordTypes,
    object: ObjectInfo
): GraphQLFieldConfig<unknown, RequestContext> {
    const fields = types.view.fields(object);
    const groupBy = new GraphQLInputObjectType({
        name: `${object.apiName}_GroupBy`,
        fields: Object.fromEntries(fields.map(({ apiName }) => [apiName, { type: GroupByClause }]))
    });
    return {
        type: connectionTypes(`${object.apiName}Aggregate`, () => nodeType(object, fields)),
        args: {
            first: { type: GraphQLInt },
            groupBy: { type: groupBy },
            where: { type: types.inputs.filter(object) }
        },
        resolve: (_, args: AggregateArgs, request, info) =>
            resolveAggregate(request, object, args, info)
    };
}

function nodeType(object: ObjectInfo, fields: readonly FieldInfo[]): GraphQLObjectType {
    const aggregate = new GraphQLObjectType<AggregateNode, RequestContext>({
        name: `${object.apiName}Aggregate`,
        fields: Object.fromEntries(
            fields.map((field) => [
                field.apiName,
                { type: fieldType(field), resolve: (node: AggregateNode) => ({ node, field }) }
            ])
        )
    });
    return new GraphQLObjectType<AggregateNode, RequestContext>({
        name: `${object.apiName}Result`,
        fields: { aggregate: { type: aggregate, resolve: (node) => node } }
    });
}

interface FieldOfNode {
    readonly node: AggregateNode;
    readonly field: FieldInfo;
}

const fieldTypes = new Map<string, GraphQLObjectType<FieldOfNode, RequestContext>>();

function fieldType(field: FieldInfo): GraphQLObjectType<FieldOfNode, RequestContext> {
    const name = `${scalarOf(field).name}Aggregate`;
    const known = fieldTypes.get(name);
    if (known) return known;
    const functions = functionsFor(field).map((fn): [string, object] => [
        fn,
        {
            type: resultType(fn, field),
            resolve: ({ node, field: own }: FieldOfNode) => node.result(own, AGGREGATES[fn])
        }
    ]);
    const type = new GraphQLObjectType<FieldOfNode, RequestContext>({
        name,
        fields: {
            value: {
                type: scalarOf(field),
                resolve: ({ node, field: own }) => node.result(own, undefined).value
            },
            displayValue: {
                type: GraphQLString,
                resolve: ({ node, field: own }, _, request) =>
                    display(node.result(own, undefined), _, request)
            },
            ...(Object.fromEntries(functions) as GraphQLFieldConfigMap<FieldOfNode, RequestContext>)
        }
    });
    fieldTypes.set(name, type);
    return type;
}

function resultType(fn: string, field: FieldInfo): GraphQLObjectType {
    if (fn === 'count' || fn === 'countDistinct') return NumberOfRecords;
    return fn === 'avg' ? Average : valueTypeOf(field);
}
