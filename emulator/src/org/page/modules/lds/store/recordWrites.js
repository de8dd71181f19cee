import { evict, ingest } from './recordCache.js';
import { send } from './http.js';
import { longId } from './recordIds.js';
import { readOnly } from './readOnly.js';
import { announce } from './wires.js';

/**
 * Sends a write and lets every wire that shows the record follow.
 * @returns a read-only copy of the saved Record
 * @throws FetchResponse, read-only, whose body names the fields at fault
 */
export async function write(method, path, body, headers) {
    const record = await refusalsReadOnly(send(method, path, { body, headers }));
    void announce(ingest(record, new Set(), { whole: true }), true);
    return readOnly(record);
}

/** Deletes a record; wires that show it read it again and report that it is gone. */
export async function remove(recordId) {
    const id = longId(recordId);
    await refusalsReadOnly(send('DELETE', `/ui-api/records/${id}`));
    evict(id);
    void announce(new Set([id]), true);
}

/** Reads records again that something else than this page changed. @returns when the wires have the new values */
export async function recordsChangedElsewhere(recordIds) {
    const ids = new Set(recordIds.map(longId).filter(Boolean));
    for (const id of ids) evict(id);
    await announce(ids, true);
}

async function refusalsReadOnly(sending) {
    try {
        return await sending;
    } catch (error) {
        throw readOnly(error);
    }
}
