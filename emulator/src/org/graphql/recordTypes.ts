import {
    GraphQLEnumType,
    GraphQLInt,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLFieldConfig,
    type GraphQLFieldConfigArgumentMap,
    type GraphQLFieldConfigMap
} from 'graphql';
import type { ObjectInfo } from '../kernel/types.ts';
import { soqlText } from '../uiapi/soqlOf.ts';
import { connectionTypes } from './connectionTypes.ts';
import { resolveConnection, type ConnectionArgs } from './connection.ts';
import type { InputTypes } from './inputTypes.ts';
import { RecordInterface, recordFields } from './recordInterface.ts';
import { contentOf, parentOf, type RecordNode } from './recordNode.ts';
import type { RequestContext } from './requestContext.ts';
import { named, once, type UserView } from './userView.ts';
import { valueTypeOf } from './valueTypes.ts';

const SupportedScopes = new GraphQLEnumType({
    name: 'SupportedScopes',
    values: { EVERYTHING: {}, MINE: {} }
});

type NodeFields = GraphQLFieldConfigMap<RecordNode, RequestContext>;

/** The output types of one user's schema: each readable object with its fields, parents and children. */
export class RecordTypes {
    readonly view: UserView;
    readonly inputs: InputTypes;
    private readonly records = new Map<string, GraphQLObjectType<RecordNode, RequestContext>>();
    private readonly pages = new Map<string, GraphQLObjectType>();

    constructor(view: UserView, inputs: InputTypes) {
        this.view = view;
        this.inputs = inputs;
    }

    /** Every record type, so that fragments on `Record` find them. */
    all(): GraphQLObjectType[] {
        return this.view.objects.map((object) => this.record(object));
    }

    /** One connection for each object, as `uiapi { query { Account(…) } }` offers them. */
    connections(): GraphQLFieldConfigMap<unknown, RequestContext> {
        return Object.fromEntries(
            this.view.objects.map((object) => [object.apiName, this.connection(object)])
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

    private scalars(object: ObjectInfo): NodeFields {
        return named(
            this.view.fields(object).filter(({ type }) => type !== 'id'),
            (field): GraphQLFieldConfig<RecordNode, RequestContext> => ({
                type: valueTypeOf(field),
                resolve: (node) => contentOf(node, field)
            })
        );
    }

    private parents(object: ObjectInfo): NodeFields {
        return this.view.parents(object, (parent, relationshipName) => ({
            type: this.record(parent),
            resolve: (node: RecordNode) => parentOf(node, relationshipName, parent)
        }));
    }

    private children(object: ObjectInfo): NodeFields {
        return Object.fromEntries(
            object.childRelationships.flatMap((relationship) => {
                const child = this.view.child(relationship);
                if (!child || !relationship.relationshipName) return [];
                const { field } = relationship;
                const ofParent = ({ row }: RecordNode): string =>
                    `${field} = ${soqlText(String(row.Id))}`;
                return [[relationship.relationshipName, this.connection(child, ofParent)]];
            })
        );
    }

    private connection<Source>(
        object: ObjectInfo,
        condition?: (source: Source) => string
    ): GraphQLFieldConfig<Source, RequestContext> {
        return {
            type: this.page(object),
            args: this.connectionArgs(object),
            resolve: (source, args: ConnectionArgs, request, info) =>
                resolveConnection(request, object, args, info, condition?.(source))
        };
    }

    private page(object: ObjectInfo): GraphQLObjectType {
        return once(this.pages, object.apiName, () =>
            connectionTypes(object.apiName, () => this.record(object))
        );
    }

    private connectionArgs(object: ObjectInfo): GraphQLFieldConfigArgumentMap {
        return {
            first: { type: GraphQLInt },
            after: { type: GraphQLString },
            where: { type: this.inputs.filter(object) },
            orderBy: { type: this.inputs.order(object) },
            scope: { type: SupportedScopes },
            upperBound: { type: GraphQLInt }
        };
    }
}
