import { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { Context, Org } from '../kernel/types.ts';
import { aggregateField } from './aggregateTypes.ts';
import { OptionalDirective } from './optional.ts';
import { mutationType } from './mutationTypes.ts';
import { InputTypes } from './inputTypes.ts';
import { OBJECT_INFOS, OBJECT_INFO_TYPES } from './objectInfoTypes.ts';
import { RecordTypes } from './recordTypes.ts';
import { RELATED_LIST_BY_NAME } from './relatedListTypes.ts';
import type { RequestContext } from './requestContext.ts';
import { UserView } from './userView.ts';

const schemasOfOrg = new WeakMap<Org, Map<string, GraphQLSchema>>();

/** The schema as this user sees it, built once for everyone with the same language, profile and permission sets. */
export function schemaFor(org: Org, context: Context): GraphQLSchema {
    const schemas = schemasOfOrg.get(org) ?? new Map<string, GraphQLSchema>();
    schemasOfOrg.set(org, schemas);
    const { user } = context;
    const rights = [
        user.language,
        user.profileName,
        ...[...org.access.permissionSets(user)].sort()
    ].join('|');
    const schema = schemas.get(rights) ?? buildSchema(org, context);
    schemas.set(rights, schema);
    return schema;
}

function buildSchema(org: Org, context: Context): GraphQLSchema {
    const view = new UserView(org, context);
    const types = new RecordTypes(view, new InputTypes(view));
    const query = new GraphQLObjectType<unknown, RequestContext>({
        name: 'RecordQuery',
        fields: () => types.connections()
    });
    const uiapi = new GraphQLObjectType<unknown, RequestContext>({
        name: 'UIAPI',
        fields: {
            query: { type: query, resolve: () => ({}) },
            aggregate: aggregateField(types),
            objectInfos: OBJECT_INFOS,
            relatedListByName: RELATED_LIST_BY_NAME
        }
    });
    return new GraphQLSchema({
        query: new GraphQLObjectType({
            name: 'Query',
            fields: { uiapi: { type: uiapi, resolve: () => ({}) } }
        }),
        mutation: mutationType(types),
        types: [...types.all(), ...OBJECT_INFO_TYPES],
        directives: [OptionalDirective.definition, ...OptionalDirective.standard]
    });
}
