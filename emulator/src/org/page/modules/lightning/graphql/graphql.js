import { readOnly } from '../../lds/store/readOnly.js';
import { recordsChangedElsewhere } from '../../lds/store/recordWrites.js';
import { wireAdapter } from '../../lds/store/wires.js';
import { answerOf } from './answer.js';
import { graphqlQuery, post, recordIdsIn } from './graphqlQuery.js';

export { gql } from './gql.js';

/** Wire: the answer to a GraphQL query, `{ data, errors, refresh }`. */
export const graphql = wireAdapter(graphqlQuery, (answer, error, refresh) => ({
    ...answerOf(answer, error),
    refresh
}));

/**
 * Creates, changes or deletes records by a GraphQL mutation; components that show them follow.
 * @returns `{ data, errors }`; it does not reject when the org refuses
 */
export async function executeMutation({ query, variables, operationName }) {
    try {
        const answer = await post({ query, variables, operationName });
        void recordsChangedElsewhere([...recordIdsIn(answer.data)]);
        return readOnly(answerOf(answer));
    } catch (error) {
        return readOnly(answerOf(undefined, error));
    }
}
