import { ingest, markAbsent, select, writeCount } from './recordCache.js';
import { pathOf } from './fieldNames.js';
import { send } from './http.js';
import { announce } from './wires.js';

const waiting = new Map();

/**
 * Reads fields of a record into the cache. Wishes for the same record that come together travel in one request.
 * @throws FetchResponse, for the wish whose required field the user may not see
 */
export function loadRecord(id, fields, optionalFields) {
    return new Promise((resolve, reject) => {
        const wishes = waiting.get(id) ?? [];
        wishes.push({ fields, optionalFields, resolve, reject });
        if (wishes.length > 1) return;
        waiting.set(id, wishes);
        queueMicrotask(() => flush(id));
    });
}

async function flush(id) {
    const wishes = waiting.get(id);
    waiting.delete(id);
    if (wishes.length > 1 && (await readTogether(id, wishes))) {
        for (const wish of wishes) settle(wish, isMet(id, wish) ? undefined : readFor(id, wish));
    } else {
        for (const wish of wishes) settle(wish, readFor(id, wish));
    }
}

/** False when the org refused: then each wish asks for itself, and gets its own error. */
async function readTogether(id, wishes) {
    const all = new Set(wishes.flatMap((wish) => [...wish.fields, ...wish.optionalFields]));
    return read(id, [], [...all].sort()).then(
        () => true,
        () => false
    );
}

function isMet(id, { fields, optionalFields }) {
    return select(id, fields.map(pathOf), optionalFields.map(pathOf)).missing.length === 0;
}

function readFor(id, { fields, optionalFields }) {
    return read(id, fields, optionalFields);
}

function settle({ resolve, reject }, reading) {
    Promise.resolve(reading).then(resolve, reject);
}

async function read(id, fields, optionalFields) {
    const before = writeCount(id);
    const record = await send('GET', `/ui-api/records/${id}`, {
        query: { fields, optionalFields }
    });
    if (writeCount(id) !== before) return read(id, fields, optionalFields);
    const touched = ingest(record);
    markAbsent(record.id, select(record.id, [], optionalFields.map(pathOf)).missing);
    return void announce(touched);
}
