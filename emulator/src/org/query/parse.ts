import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type { Query } from '@jetstreamapp/soql-parser-js';
import { OrgError } from '../kernel/types.ts';

const CACHE_SIZE = 500;
const cache = new Map<string, Query>();

/** Parses SOQL; the same text is parsed once. @throws OrgError 400 MALFORMED_QUERY. */
export function parseSoql(soql: string): Query {
    const known = cache.get(soql);
    if (known) return known;
    const query = parsed(soql);
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(soql, query);
    return query;
}

function parsed(soql: string): Query {
    try {
        return parseQuery(soql.trim());
    } catch (error) {
        const [reason = 'unexpected token'] = (error as Error).message.split('\n');
        throw new OrgError(400, 'MALFORMED_QUERY', `${soql}\n${reason}`);
    }
}
