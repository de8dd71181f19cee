import {
    GraphQLBoolean,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString
} from 'graphql';

const PageInfo = new GraphQLObjectType({
    name: 'PageInfo',
    fields: {
        hasNextPage: { type: new GraphQLNonNull(GraphQLBoolean) },
        hasPreviousPage: { type: new GraphQLNonNull(GraphQLBoolean) },
        startCursor: { type: GraphQLString },
        endCursor: { type: GraphQLString }
    }
});

/** The connection and edge types of one kind of node. @param name prefix of their names, `Account` */
export function connectionTypes(name: string, node: () => GraphQLObjectType): GraphQLObjectType {
    const edge = new GraphQLObjectType({
        name: `${name}Edge`,
        fields: () => ({
            node: { type: node() },
            cursor: { type: new GraphQLNonNull(GraphQLString) }
        })
    });
    return new GraphQLObjectType({
        name: `${name}Connection`,
        fields: {
            edges: { type: new GraphQLList(edge) },
            pageInfo: { type: new GraphQLNonNull(PageInfo) },
            totalCount: { type: new GraphQLNonNull(GraphQLInt) },
            pageResultCount: { type: new GraphQLNonNull(GraphQLInt) }
        }
    });
}
