import { graphql } from 'lightning/graphql';
import { wireState } from 'one/wireState';

/** State manager: the answer to a GraphQL query. */
export default wireState(graphql, ['query', 'variables', 'operationName']);
