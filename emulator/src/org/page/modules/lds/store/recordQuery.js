import { asList, fieldNames, pathOf } from './fieldNames.js';
import { send } from './http.js';
import { RECORD_TTL_MS, ingest, pathsIn, select } from './recordCache.js';
import { loadRecord } from './recordLoader.js';
import { longId } from './recordIds.js';
import { announce } from './wires.js';

/** The wish of getRecord: named fields from the shared cache, or whatever the page layout shows. */
export function recordQuery({ recordId, fields, optionalFields, layoutTypes, modes }) {
    const id = longId(recordId);
    const required = fieldNames(fields);
    const optional = fieldNames(optionalFields).filter((name) => !required.includes(name));
    const types = asList(layoutTypes);
    if (!id) return undefined;
    if (types.length) return layoutQuery(id, types, asList(modes), optional);
    if (!required.length && !optional.length) return undefined;
    return {
        key: `record:${id}:${required}:${optional}`,
        peek: () => snapshotOf(select(id, required.map(pathOf), optional.map(pathOf))),
        fetch: () => loadRecord(id, required, optional)
    };
}

const layoutPaths = new Map();

function layoutQuery(id, layoutTypes, modes, optionalFields) {
    const key = `record:${id}:${layoutTypes}:${modes}:${optionalFields}`;
    return {
        key,
        peek: () =>
            layoutPaths.has(key) ? snapshotOf(select(id, layoutPaths.get(key))) : undefined,
        async fetch() {
            const query = { layoutTypes, modes, optionalFields };
            const record = await send('GET', `/ui-api/records/${id}`, { query });
            layoutPaths.set(key, pathsIn(record));
            void announce(ingest(record));
        }
    };
}

function snapshotOf({ record, missing, ids, readAt }) {
    return {
        data: record,
        complete: record !== undefined && missing.length === 0,
        fresh: Date.now() - readAt < RECORD_TTL_MS,
        ids
    };
}
