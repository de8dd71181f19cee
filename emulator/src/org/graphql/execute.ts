import {
    execute,
    GraphQLError,
    parse,
    validate,
    type DocumentNode,
    type ExecutionResult,
    type GraphQLSchema
} from 'graphql';
import { represent, type ErrorRepresentation, type ErrorType } from './errors.ts';
import { withoutHiddenOptionals } from './optional.ts';
import type { RequestContext } from './requestContext.ts';
import { schemaFor } from './schema.ts';

/** A GraphQL request as it is posted. */
export interface GraphqlRequest {
    readonly query: string;
    readonly operationName: string | undefined;
}

/** The platform's answer: `errors` is always there, `data` is empty when the request could not run. */
export interface GraphqlAnswer {
    readonly data: unknown;
    readonly errors: readonly ErrorRepresentation[];
}

/** Runs a request against the schema of the user who asks. */
export function answer(
    request: RequestContext,
    { query, operationName }: GraphqlRequest
): GraphqlAnswer {
    const schema = schemaFor(request.org, request.context);
    const document = parsed(query);
    if (document instanceof GraphQLError) return refused([document], 'InvalidSyntax');
    const wanted = withoutHiddenOptionals(schema, document);
    const invalid = validate(schema, wanted);
    if (invalid.length) return refused(invalid, 'ValidationError', wanted);
    return run(schema, wanted, request, operationName);
}

function run(
    schema: GraphQLSchema,
    document: DocumentNode,
    contextValue: RequestContext,
    operationName: string | undefined
): GraphqlAnswer {
    const variableValues = contextValue.variables;
    const result = execute({ schema, document, contextValue, variableValues, operationName });
    // Every resolver is synchronous, so the result is never a promise.
    const { data, errors = [] } = result as ExecutionResult;
    if (data === undefined) return refused(errors, 'ValidationError', document);
    const found = errors.map((error) => represent(error, 'DataFetchingException'));
    return { data, errors: found };
}

function parsed(query: string): DocumentNode | GraphQLError {
    try {
        return parse(query);
    } catch (error) {
        if (error instanceof GraphQLError) return error;
        throw error;
    }
}

function refused(
    errors: readonly GraphQLError[],
    type: ErrorType,
    document?: DocumentNode
): GraphqlAnswer {
    return { data: {}, errors: errors.map((error) => represent(error, type, document)) };
}
