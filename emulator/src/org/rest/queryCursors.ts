import { idOf } from '../kernel/ids.ts';
import type { QueryResult, QueryRow } from '../kernel/types.ts';

const MOST_CURSORS = 50;

interface Cursor {
    readonly records: readonly QueryRow[];
    readonly userId: string;
    readonly pageSize: number;
    readonly baseUrl: string;
}

/** Keeps the rows of long queries until they are read page by page; the oldest is dropped first. */
export class QueryCursors {
    readonly #cursors = new Map<string, Cursor>();
    #count = 0;

    /** The first page; a result that fits is handed back as it is. */
    open(result: QueryResult, userId: string, pageSize: number, baseUrl: string): QueryResult {
        if (result.records.length <= pageSize) return result;
        this.#count += 1;
        const id = idOf('01g', this.#count);
        this.#cursors.set(id, { records: result.records, userId, pageSize, baseUrl });
        const [oldest] = this.#cursors.keys();
        if (this.#cursors.size > MOST_CURSORS && oldest) this.#cursors.delete(oldest);
        return page(id, { records: result.records, userId, pageSize, baseUrl }, 0);
    }

    /** The page a locator such as `01g…-2000` names; undefined when it is unknown or another user's. */
    next(locator: string, userId: string): QueryResult | undefined {
        const [id = '', start] = locator.split('-');
        const cursor = this.#cursors.get(id);
        return cursor?.userId === userId ? page(id, cursor, Number(start)) : undefined;
    }
}

function page(id: string, { records, pageSize, baseUrl }: Cursor, start: number): QueryResult {
    const end = start + pageSize;
    const done = end >= records.length;
    return {
        totalSize: records.length,
        done,
        ...(done ? {} : { nextRecordsUrl: `${baseUrl}/${id}-${end}` }),
        records: records.slice(start, end)
    };
}
