import { send } from '../../lds/store/http.js';
import { textOf } from './gql.js';

const TTL_MS = 30_000;
const RECORD_ID = /"([a-zA-Z0-9]{15}[A-Z0-5]{3})"/g;

const answers = new Map();

/** Posts one GraphQL request. @returns { data, errors } as the platform answers, also when it found errors */
export function post({ query, variables, operationName }) {
    const body = { query: textOf(query), variables: variables ?? {}, operationName };
    return send('POST', '/graphql', { body });
}

/**
 * The wish of a GraphQL wire. The answer is read again when a record whose Id it selects changes on this page.
 */
export function graphqlQuery(config) {
    if (!config?.query) return undefined;
    const { query, variables, operationName } = config;
    const key = `graphql:${textOf(query)}:${JSON.stringify(variables)}:${operationName}`;
    return {
        key,
        readAgainOnWrite: true,
        peek: () => snapshotOf(answers.get(key)),
        async fetch() {
            const answer = await post({ query, variables, operationName });
            answers.set(key, { answer, ids: recordIdsIn(answer), readAt: Date.now() });
        }
    };
}

function snapshotOf(kept) {
    if (!kept) return undefined;
    return {
        data: kept.answer,
        complete: true,
        fresh: Date.now() - kept.readAt < TTL_MS,
        ids: kept.ids
    };
}

/** Every record Id that an answer mentions. */
export function recordIdsIn(answer) {
    return new Set([...JSON.stringify(answer ?? null).matchAll(RECORD_ID)].map(([, id]) => id));
}
