import { ProxyError } from '../../domain/proxyError.ts';
import type { Query, QueryDesk, QueryPage } from './queryDesk.ts';

/** A page, and the fields that had to be left out of it. */
export interface ForgivingPage extends QueryPage {
    readonly unknownFields: readonly string[];
}

export type ForgivingQuery = (
    query: Query,
    dispensable?: (field: string) => boolean
) => Promise<ForgivingPage>;

/**
 * Reads on when Intacct has lost a field: the query is asked again without it, and the field stays
 * out of later ones.
 *
 * throws  any other refusal, and that of a field that is indispensable
 */
export function forgivingQuery(desk: QueryDesk): ForgivingQuery {
    const missing = new Map<string, Set<string>>();
    return async (query, dispensable = () => true) => {
        const lost = missing.get(query.object) ?? new Set<string>();
        missing.set(query.object, lost);
        for (;;) {
            const fields = query.fields.filter((field) => !lost.has(field));
            const asked = query.fields.filter((field) => lost.has(field));
            try {
                return { ...(await desk({ ...query, fields })), unknownFields: asked };
            } catch (error) {
                const field = unknownField(error, fields);
                if (field === undefined || !dispensable(field)) {
                    throw error;
                }
                lost.add(field);
            }
        }
    };
}

/** Intacct counts the fields of a query from 0: `/fields/3`. */
function unknownField(error: unknown, fields: readonly string[]): string | undefined {
    if (!(error instanceof ProxyError) || error.code !== 'MAPPING.TARGET_UNKNOWN') {
        return undefined;
    }
    const index = /fields\.(\d+)$/.exec(error.facts.params?.['target'] ?? '')?.[1];
    return index === undefined ? undefined : fields[Number(index)];
}
