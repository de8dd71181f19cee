import { ProxyError } from '../../domain/proxyError.ts';
import type { IntacctClient } from '../client.ts';
import { refusal } from '../errorCatalogue.ts';
import type { Answer } from '../exchange.ts';
import { asRaw, type Raw } from '../raw.ts';

/** A query as Intacct takes it. */
export interface Query {
    readonly object: string;
    readonly fields: readonly string[];
    readonly filters?: readonly object[] | undefined;
    readonly filterExpression?: string | undefined;
    readonly orderBy?: readonly object[] | undefined;
    readonly size?: number | undefined;
}

/** The rows of one query, and how many there would have been without the limit. */
export interface QueryPage {
    readonly rows: readonly Raw[];
    readonly total: number;
}

/** Asks one query. Queries that are asked in the same turn share a call. */
export type QueryDesk = (query: Query) => Promise<QueryPage>;

/** Most rows Intacct answers to one query. */
export const PAGE_SIZE = 4000;

interface Waiting {
    readonly query: Query;
    readonly resolve: (page: QueryPage) => void;
    readonly reject: (error: unknown) => void;
}

/**
 * Makes several questions cost one Intacct call. When Intacct refuses the call, each question is
 * asked by itself, so that one that cannot be answered does not stop the others.
 *
 * source  Intacct REST v1, services/core/query with a list of queries: a list of result pages
 */
export function queryDesk(send: IntacctClient): QueryDesk {
    let waiting: Waiting[] = [];

    async function flush(): Promise<void> {
        const asked = waiting;
        waiting = [];
        if (asked.length === 1) {
            return askEach(asked);
        }
        try {
            const pages = await ask(asked.map(({ query }) => query));
            asked.forEach(({ resolve }, index) => resolve(pages[index] as QueryPage));
        } catch (error) {
            if (error instanceof ProxyError && error.isRetryable) {
                asked.forEach(({ reject }) => reject(error));
                return;
            }
            await askEach(asked);
        }
    }

    async function askEach(asked: readonly Waiting[]): Promise<void> {
        await Promise.all(
            asked.map(({ query, resolve, reject }) =>
                ask([query]).then(([page]) => resolve(page as QueryPage), reject)
            )
        );
    }

    async function ask(queries: readonly Query[]): Promise<QueryPage[]> {
        const bodies = queries.map((query) => ({
            ...query,
            start: 1,
            size: query.size ?? PAGE_SIZE
        }));
        const [only] = bodies;
        const body = bodies.length === 1 && only ? only : bodies;
        const answer = await send({ method: 'POST', path: '/services/core/query', body });
        return pagesOf(answer, queries);
    }

    return (query) =>
        new Promise<QueryPage>((resolve, reject) => {
            waiting.push({ query, resolve, reject });
            if (waiting.length === 1) {
                setImmediate(() => void flush());
            }
        });
}

function pagesOf(answer: Answer, queries: readonly Query[]): QueryPage[] {
    const bodies = bodiesIn(answer.json);
    const pages = bodies.flatMap((body) => {
        const { 'ia::result': rows, 'ia::meta': meta } = asRaw(body);
        return Array.isArray(rows) ? [{ rows, total: Number(asRaw(meta)['totalCount']) }] : [];
    });
    if (answer.status >= 400 || pages.length !== queries.length) {
        const [only] = queries;
        throw refusal(answer, queries.length === 1 ? only?.object : undefined);
    }
    return pages;
}

/** A list of queries is answered with a list, bare or inside the envelope of one. */
function bodiesIn(json: unknown): readonly unknown[] {
    if (Array.isArray(json)) {
        return json;
    }
    const result = asRaw(json)['ia::result'];
    const isNested =
        Array.isArray(result) &&
        result.length > 0 &&
        result.every((one) => 'ia::result' in asRaw(one));
    return isNested ? result : [json];
}
