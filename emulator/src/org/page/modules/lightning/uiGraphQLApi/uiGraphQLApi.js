import { refreshResult, wireAdapter } from '../../lds/store/wires.js';
import { answerOf } from '../graphql/answer.js';
import { graphqlQuery } from '../graphql/graphqlQuery.js';

export { gql } from '../graphql/gql.js';

/** Wire (older module): the answer to a GraphQL query, `{ data, errors }`. */
export const graphql = wireAdapter(graphqlQuery, answerOf);

/** Reads a wired answer again. @param result what the wire gave */
export function refreshGraphQL(result) {
    return refreshResult(result);
}
