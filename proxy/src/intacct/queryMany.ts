import { ProxyError } from '../domain/proxyError.ts';
import type { IntacctClient } from './client.ts';
import { refusal } from './errorCatalogue.ts';
import type { Answer } from './exchange.ts';
import type { Raw } from './raw.ts';

/** One query of a call; ids that do not fit one query are asked in several. */
export interface ObjectQuery {
    readonly object: string;
    readonly fields: readonly string[];
    readonly ids?: readonly string[] | undefined;
}

const PAGE = 4000;
const IDS_PER_QUERY = 500;

/**
 * Asks about several objects for the price of one Intacct call.
 *
 * out     the rows of each query, in order; a row's names are the dotted paths asked for
 * throws  INTACCT.FORBIDDEN when the user may not read one of them
 * source  Intacct REST v1, services/core/query with a list of queries: a list of result pages
 */
export async function queryMany(
    send: IntacctClient,
    queries: readonly ObjectQuery[]
): Promise<Raw[][]> {
    const parts = queries.flatMap((query, index) =>
        chunksOf(query).map((ids) => ({ index, body: bodyOf(query, ids) }))
    );
    if (parts.length === 0) {
        return queries.map(() => []);
    }
    const body = parts.map((part) => part.body);
    const answer = await send({ method: 'POST', path: '/services/core/query', body });
    const pages = pagesOf(answer);
    return queries.map((_, index) =>
        parts.flatMap((part, position) => (part.index === index ? (pages[position] ?? []) : []))
    );
}

function chunksOf({ ids }: ObjectQuery): (readonly string[] | undefined)[] {
    if (ids === undefined) {
        return [undefined];
    }
    const unique = [...new Set(ids)];
    const count = Math.ceil(unique.length / IDS_PER_QUERY);
    return Array.from({ length: count }, (_, at) =>
        unique.slice(at * IDS_PER_QUERY, (at + 1) * IDS_PER_QUERY)
    );
}

function bodyOf({ object, fields }: ObjectQuery, ids: readonly string[] | undefined): object {
    return {
        object,
        fields,
        ...(ids && { filters: [{ $in: { id: ids } }] }),
        start: 1,
        size: PAGE
    };
}

function pagesOf(answer: Answer): Raw[][] {
    const list = Array.isArray(answer.json) ? answer.json : resultIn(answer.json);
    if (answer.status >= 400 || !Array.isArray(list)) {
        throw refusal(answer);
    }
    return list.map((page: unknown) => {
        const rows = resultIn(page);
        if (!Array.isArray(rows)) {
            const detail = `a query was not answered: ${JSON.stringify(page)}`;
            throw new ProxyError('INTACCT.REFUSED', { params: { detail } });
        }
        return rows as Raw[];
    });
}

function resultIn(json: unknown): unknown {
    return (json as Raw | undefined)?.['ia::result'];
}
