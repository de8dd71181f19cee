import { readOnly } from './readOnly.js';

const live = new Set();
const inFlight = new Map();
const wireOfResult = new WeakMap();
let epoch = 0;

/**
 * What a wire wants, as one module describes it.
 * @typedef {object} Query
 * @property {string} key        equal wishes have equal keys: they share one request
 * @property {() => Snapshot | undefined} peek   what the cache knows; undefined when nothing
 * @property {() => Promise<void>} fetch         reads from the org into the cache; rejects with a FetchResponse
 * @property {boolean} [readAgainOnWrite]        true when the cache cannot follow a changed record by itself
 *
 * @typedef {object} Snapshot
 * @property {unknown} data       what the component gets
 * @property {boolean} complete   false when a part must be read again
 * @property {boolean} fresh      false when a newcomer should not be served from it
 * @property {Set<string>} ids    records that it depends on
 */

/**
 * Makes a class that LWC's @wire can use.
 * @param queryOf (config) => Query, or undefined while a required value is missing
 * @param present (snapshot | undefined, error | undefined, refresh) => the value that the component receives
 */
export function wireAdapter(queryOf, present = dataAndError) {
    return class WireAdapter {
        constructor(emit) {
            this.emit = emit;
            this.query = undefined;
            this.text = undefined;
            emit(present(undefined, undefined, undefined));
        }

        connect() {
            live.add(this);
            if (this.query) this.show(this.query);
        }

        disconnect() {
            live.delete(this);
        }

        update(config) {
            const query = queryOf(config);
            if (!query || query.key === this.query?.key) return;
            this.query = query;
            this.text = undefined;
            if (live.has(this)) this.show(query);
        }

        show(query) {
            const snapshot = query.peek();
            if (snapshot?.complete && snapshot.fresh) this.deliver(snapshot);
            else void this.load();
        }

        /** Reads again and delivers, also when nothing changed in the cache. */
        async load() {
            const { query } = this;
            try {
                await shared(query);
            } catch (error) {
                if (this.wants(query)) this.fail(error);
                return;
            }
            const snapshot = query.peek();
            if (this.wants(query) && snapshot?.complete) this.deliver(snapshot);
        }

        /** False when the component has left, or asks for something else by now. */
        wants(query) {
            return live.has(this) && query === this.query;
        }

        /** Reads again even if the same is being read already: that answer may be older than the caller's change. */
        refresh() {
            epoch += 1;
            return this.load();
        }

        /** Called when records changed in the cache: delivers the new picture, or reads what is missing. */
        recordsChanged(ids, written) {
            const snapshot = this.query?.peek();
            if (![...(snapshot?.ids ?? [])].some((id) => ids.has(id))) return undefined;
            if (!snapshot.complete) return this.load();
            if (this.query.readAgainOnWrite) return written ? this.load() : undefined;
            this.deliver(snapshot);
            return undefined;
        }

        deliver(snapshot) {
            const text = JSON.stringify(snapshot.data);
            if (text === this.text) return;
            this.text = text;
            this.send(present(readOnly(snapshot.data), undefined, () => this.refresh()));
        }

        fail(error) {
            this.text = undefined;
            this.send(present(undefined, readOnly(error), () => this.refresh()));
        }

        send(result) {
            for (const part of [result, result.data]) {
                if (part && typeof part === 'object') wireOfResult.set(part, this);
            }
            this.emit(result);
        }
    };
}

function dataAndError(data, error) {
    return { data, error };
}

/** One request for equal wishes; one that began before the last change in the org is waited for and repeated. */
function shared(query) {
    const running = inFlight.get(query.key);
    if (running?.epoch === epoch) return running.reading;
    const reading = running
        ? running.reading.catch(() => undefined).then(() => query.fetch())
        : query.fetch();
    const started = { epoch, reading };
    inFlight.set(query.key, started);
    const done = () => inFlight.get(query.key) === started && inFlight.delete(query.key);
    reading.then(done, done);
    return reading;
}

/**
 * Tells every wire on the page that records changed in the cache.
 * @param written true when their content changed in the org, false when only more of it was read
 * @returns when the wires that had to read again are done
 */
export async function announce(ids, written = false) {
    if (written) epoch += 1;
    await Promise.all([...live].map((wire) => wire.recordsChanged(ids, written)));
}

/** Reads again what one wired value came from, as `refreshApex` does. @param result the value, or its `data` */
export async function refreshResult(result) {
    const wire = wireOfResult.get(result) ?? wireOfResult.get(result?.data);
    await wire?.refresh();
}

/** Reads again everything that the page shows, as the refresh of a record page does. */
export async function refreshLive() {
    epoch += 1;
    await Promise.all([...live].filter((wire) => wire.query).map((wire) => wire.load()));
}
