import { ingest, pathsIn, select } from './recordCache.js';
import { announce } from './wires.js';

const responses = new Map();

/**
 * A wish for something that is not a record (object info, picklists, counts): kept as it came for `ttlMs`.
 * @param read () => Promise of the response body
 */
export function resourceQuery(key, ttlMs, read) {
    return recordsQuery(key, ttlMs, read, () => []);
}

/**
 * A wish for a response that carries records (lists, batches): the records live in the record cache, so that the
 * list shows an update of one of them without asking the org for the whole list.
 * @param recordsOf (body) => the Records in it, in order
 * @param withRecords (body, records) => the same body with these Records
 */
export function recordsQuery(key, ttlMs, read, recordsOf, withRecords = (body) => body) {
    return {
        key,
        peek: () => peek(key, ttlMs, withRecords),
        async fetch() {
            const body = await read();
            const touched = new Set();
            const parts = recordsOf(body).map((record) => {
                ingest(record, touched);
                return { id: record.id, paths: pathsIn(record) };
            });
            responses.set(key, { body, parts, readAt: Date.now() });
            void announce(touched);
        }
    };
}

function peek(key, ttlMs, withRecords) {
    const kept = responses.get(key);
    if (!kept) return undefined;
    const selections = kept.parts.map(({ id, paths }) => select(id, paths));
    return {
        data: withRecords(
            kept.body,
            selections.map(({ record }) => record)
        ),
        complete: selections.every(({ missing }) => missing.length === 0),
        fresh: Date.now() - kept.readAt < ttlMs,
        ids: new Set(selections.flatMap(({ ids }) => [...ids]))
    };
}

/** Forgets every kept response; tests start from here. */
export function forgetResponses() {
    responses.clear();
}
