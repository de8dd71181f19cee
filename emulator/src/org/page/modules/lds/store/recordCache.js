/** How long a record that nobody watches is served without asking the org again. */
export const RECORD_TTL_MS = 30_000;

const records = new Map();
const writes = new Map();

/**
 * Keeps what a response says about a record and its parents, so that the next component is served from here.
 * A newer version of the record, or `whole`, drops the fields it does not carry: their watchers read them again.
 *
 * in   UI API Record; spanning values hold nested Records
 * out  ids whose content changed are added to `touched`
 */
export function ingest(record, touched = new Set(), { whole = false } = {}) {
    const known = records.get(record.id);
    if (whole) countWrite(record.id);
    const newer = !known || whole || (record.weakEtag ?? 0) > (known.weakEtag ?? 0);
    const older = known && !whole && (record.weakEtag ?? 0) < (known.weakEtag ?? 0);
    const { fields, ...header } = record;
    const entry = {
        header: older ? known.header : header,
        weakEtag: older ? known.weakEtag : record.weakEtag,
        fields: new Map(newer ? [] : known.fields),
        absent: new Set(newer ? [] : known.absent),
        readAt: Date.now()
    };
    for (const [name, field] of Object.entries(fields ?? {})) {
        if (older && known.fields.has(name)) continue;
        entry.fields.set(name, link(field, touched));
    }
    records.set(record.id, entry);
    touched.add(record.id);
    return touched;
}

function link(field, touched) {
    if (!isRecord(field.value)) return field;
    ingest(field.value, touched);
    return { displayValue: field.displayValue, link: field.value.id };
}

function isRecord(value) {
    return value !== null && typeof value === 'object' && typeof value.id === 'string';
}

/** Remembers that the user has no such fields, so that optional ones are not asked for again and again. */
export function markAbsent(id, paths) {
    for (const path of paths) records.get(id)?.absent.add(path.join('.'));
}

/** Forgets a record's fields; whoever shows it must read it again. */
export function evict(id) {
    countWrite(id);
    records.delete(id);
}

/** Grows with every change of a record, so that a reader can tell that its answer is from before one. */
export function writeCount(id) {
    return writes.get(id) ?? 0;
}

function countWrite(id) {
    writes.set(id, writeCount(id) + 1);
}

/** Empties the cache; tests start from here. */
export function evictAll() {
    records.clear();
}

/**
 * Puts a Record together from the cache.
 * @param required, optional  field paths without the object, `['Account', 'Name']`; an optional one may be absent
 * @returns `missing`: the paths that must be fetched; `ids`: every record the answer depends on; `readAt`: its oldest part
 */
export function select(id, required, optional = []) {
    const found = { record: undefined, missing: [], ids: new Set([id]), readAt: Infinity };
    const entry = records.get(id);
    if (!entry) return { ...found, missing: [...required, ...optional] };
    found.readAt = entry.readAt;
    found.record = shell(entry);
    const wanted = [...required, ...optional.filter((path) => !entry.absent.has(path.join('.')))];
    found.missing = wanted.filter((path) => !copyPath(entry, found.record, path, found));
    return found;
}

function shell(entry) {
    return { ...entry.header, fields: {} };
}

function copyPath(entry, target, [name, ...rest], found) {
    const field = entry.fields.get(name);
    if (!field) return false;
    if (field.link === undefined) {
        target.fields[name] = field;
        return true;
    }
    found.ids.add(field.link);
    const parent = records.get(field.link);
    if (!parent) return false;
    target.fields[name] ??= { displayValue: field.displayValue, value: shell(parent) };
    return rest.length === 0 || copyPath(parent, target.fields[name].value, rest, found);
}

/** Every path of a Record as it came, so that the same fields can be selected later. */
export function pathsIn(record) {
    return Object.entries(record.fields ?? {}).flatMap(([name, { value }]) => {
        if (!isRecord(value)) return [[name]];
        const inner = pathsIn(value);
        return inner.length ? inner.map((path) => [name, ...path]) : [[name]];
    });
}
