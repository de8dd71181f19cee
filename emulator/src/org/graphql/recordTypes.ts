import {
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLFieldConfig,
    type GraphQLFieldConfigMap,
    type GraphQLInputFieldConfigMap
} from 'graphql';
import type { ChildRelationship, Context, FieldInfo, ObjectInfo, Org } from '../kernel/types.ts';
import { soqlText } from '../uiapi/soqlOf.ts';
import { connectionTypes } from './connectionTypes.ts';
import { resolveConnection, type ConnectionArgs } from './connection.ts';
import { operatorsOf } from './filterInputs.ts';
import { RecordInterface, recordFields } from './recordInterface.ts';
import { contentOf, parentOf, type RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { valueTypeOf } from './valueTypes.ts';

const ResultOrder = new GraphQLEnumType({ name: 'ResultOrder', values: { ASC: {}, DESC: {} } });
const NullOrder = new GraphQLEnumType({ name: 'NullOrder', values: { FIRST: {}, LAST: {} } });
const OrderByClause = new GraphQLInputObjectType({
    name: 'OrderByClause',
    fields: { order: { type: ResultOrder }, nulls: { type: NullOrder } }
});
const SupportedScopes = new GraphQLEnumType({
    name: 'SupportedScopes',
    values: { EVERYTHING: {}, MINE: {} }
});

type NodeFields = GraphQLFieldConfigMap<RecordNode, RequestContext>;

/** The types of one user's schema: each readable object with its readable fields, filters and orders. */
export class RecordTypes {
    readonly org: Org;
    readonly context: Context;
    readonly objects: readonly ObjectInfo[];
    private readonly records = new Map<string, GraphQLObjectType<RecordNode, RequestContext>>();
    private readonly filters = new Map<string, GraphQLInputObjectType>();
    private readonly orders = new Map<string, GraphQLInputObjectType>();
    private readonly pages = new Map<string, GraphQLObjectType>();

    constructor(org: Org, context: Context) {
        this.org = org;
        this.context = context;
        this.objects = [...org.schema.objects.values()].filter(
            ({ apiName }) => org.access.object(context, apiName).read
        );
    }

    /** Every record type, so that fragments on `Record` find them. */
    all(): GraphQLObjectType[] {
        return this.objects.map((object) => this.record(object));
    }

    /** One connection for each object, as `uiapi { query { Account(…) } }` offers them. */
    connections(): GraphQLFieldConfigMap<unknown, RequestContext> {
        return Object.fromEntries(
            this.objects.map((object) => [
                object.apiName,
                {
                    type: this.connection(object),
                    args: this.connectionArgs(object),
                    resolve: (_, args: ConnectionArgs, request, info) =>
                        resolveConnection(request, object, args, info)
                }
            ])
        );
    }

    /** The type of one object's records. */
    record(object: ObjectInfo): GraphQLObjectType<RecordNode, RequestContext> {
        return once(this.records, object.apiName, () => {
            return new GraphQLObjectType<RecordNode, RequestContext>({
                name: object.apiName,
                interfaces: [RecordInterface],
                fields: () => ({
                    ...this.children(object),
                    ...this.parents(object),
                    ...this.scalars(object),
                    ...recordFields()
                })
            });
        });
    }

    /** The `where` of an object. */
    filter(object: ObjectInfo): GraphQLInputObjectType {
        return once(this.filters, object.apiName, () => {
            return new GraphQLInputObjectType({
                name: `${object.apiName}_Filter`,
                fields: () => this.filterFields(object)
            });
        });
    }

    /** The `orderBy` of an object. */
    order(object: ObjectInfo): GraphQLInputObjectType {
        return once(this.orders, object.apiName, () => {
            return new GraphQLInputObjectType({
                name: `${object.apiName}_OrderBy`,
                fields: () => {
                    const sortable = this.fields(object).filter((field) => field.sortable);
                    return {
                        ...named(sortable, () => ({ type: OrderByClause })),
                        ...this.ofParents(object, (parent) => ({ type: this.order(parent) }))
                    };
                }
            });
        });
    }

    /** The fields of an object that the user may read. */
    fields(object: ObjectInfo): FieldInfo[] {
        return [...object.fields.values()].filter(
            ({ apiName }) => this.org.access.field(this.context, object.apiName, apiName).read
        );
    }

    private filterFields(object: ObjectInfo): GraphQLInputFieldConfigMap {
        const self = new GraphQLList(this.filter(object));
        return {
            ...named(
                this.fields(object).filter((field) => field.filterable),
                (field) => ({ type: operatorsOf(field) })
            ),
            ...this.ofParents(object, (parent) => ({ type: this.filter(parent) })),
            and: { type: self },
            or: { type: self },
            not: { type: this.filter(object) }
        };
    }

    private scalars(object: ObjectInfo): NodeFields {
        return named(
            this.fields(object).filter(({ type }) => type !== 'id'),
            (field): GraphQLFieldConfig<RecordNode, RequestContext> => ({
                type: valueTypeOf(field),
                resolve: (node) => contentOf(node, field)
            })
        );
    }

    private parents(object: ObjectInfo): NodeFields {
        return this.ofParents(object, (parent, relationshipName) => ({
            type: this.record(parent),
            resolve: (node: RecordNode) => parentOf(node, relationshipName, parent)
        }));
    }

    private children(object: ObjectInfo): NodeFields {
        return Object.fromEntries(
            object.childRelationships.flatMap((relationship) => {
                const child = this.readableChild(relationship);
                if (!child || !relationship.relationshipName) return [];
                return [
                    [relationship.relationshipName, this.childConnection(child, relationship.field)]
                ];
            })
        );
    }

    private childConnection(
        child: ObjectInfo,
        lookup: string
    ): GraphQLFieldConfig<RecordNode, RequestContext> {
        return {
            type: this.connection(child),
            args: this.connectionArgs(child),
            resolve: ({ row }, args: ConnectionArgs, request, info) => {
                const ofParent = `${lookup} = ${soqlText(String(row.Id))}`;
                return resolveConnection(request, child, args, info, ofParent);
            }
        };
    }

    private readableChild({ childObject, field }: ChildRelationship): ObjectInfo | undefined {
        const child = this.objects.find(({ apiName }) => apiName === childObject);
        const readable = this.org.access.field(this.context, childObject, field).read;
        return readable ? child : undefined;
    }

    private ofParents<Config>(
        object: ObjectInfo,
        build: (parent: ObjectInfo, relationshipName: string) => Config
    ): Record<string, Config> {
        return Object.fromEntries(
            this.fields(object).flatMap(({ reference }) => {
                const parent = this.objects.find(({ apiName }) => apiName === reference?.to[0]);
                if (!reference || !parent) return [];
                return [[reference.relationshipName, build(parent, reference.relationshipName)]];
            })
        );
    }

    private connection(object: ObjectInfo): GraphQLObjectType {
        return once(this.pages, object.apiName, () =>
            connectionTypes(object.apiName, () => this.record(object))
        );
    }

    private connectionArgs(
        object: ObjectInfo
    ): NonNullable<GraphQLFieldConfig<unknown, RequestContext>['args']> {
        return {
            first: { type: GraphQLInt },
            after: { type: GraphQLString },
            where: { type: this.filter(object) },
            orderBy: { type: this.order(object) },
            scope: { type: SupportedScopes },
            upperBound: { type: GraphQLInt }
        };
    }
}

function named<Config>(
    fields: readonly FieldInfo[],
    build: (field: FieldInfo) => Config
): Record<string, Config> {
    return Object.fromEntries(fields.map((field) => [field.apiName, build(field)]));
}

function once<Value>(known: Map<string, Value>, key: string, build: () => Value): Value {
    const value = known.get(key) ?? build();
    known.set(key, value);
    return value;
}
