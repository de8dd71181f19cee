import {
    DirectiveLocation,
    GraphQLDirective,
    specifiedDirectives,
    TypeInfo,
    visit,
    visitWithTypeInfo,
    type DocumentNode,
    type GraphQLSchema
} from 'graphql';

/** `@optional`: a field that is left out, instead of failing the query, when the user may not read it. */
export const OptionalDirective = {
    definition: new GraphQLDirective({ name: 'optional', locations: [DirectiveLocation.FIELD] }),
    standard: specifiedDirectives
};

/** Drops the optional fields that the user's schema does not have. */
export function withoutHiddenOptionals(
    schema: GraphQLSchema,
    document: DocumentNode
): DocumentNode {
    const typeInfo = new TypeInfo(schema);
    return visit(
        document,
        visitWithTypeInfo(typeInfo, {
            Field: (node) => {
                const optional = node.directives?.some(({ name }) => name.value === 'optional');
                return optional && !typeInfo.getFieldDef() ? null : undefined;
            }
        })
    );
}
