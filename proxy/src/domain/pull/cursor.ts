import type { Position } from './position.ts';

/** Where a bulk request continues when a new delivery takes it up. */
export interface Cursor {
    /** Id of the stream that was being read; streams before it are done. */
    readonly stream: string;
    /** The last position whose write is confirmed; absent: the stream had only begun. */
    readonly after?: Position | undefined;
    /** Most rows of one write, smaller after a delivery that ended before its first write did. */
    readonly rows?: number | undefined;
}

/**
 * Writes a cursor into the 255 characters of Cursor__c.
 *
 * out     `{"s":"<stream>","a":["<time>","<key>"],"r":<rows>}`; only the proxy reads it
 */
export function cursorText({ stream, after, rows }: Cursor): string {
    return JSON.stringify({
        s: stream,
        ...(after && { a: [after.modifiedAt, after.key] }),
        ...(rows !== undefined && { r: rows })
    });
}

/** Reads a cursor back; a text that is none starts the request at its beginning, which is safe. */
export function readCursor(text: string | undefined): Cursor | undefined {
    try {
        const { s: stream, a: after, r: rows } = JSON.parse(text ?? '') as Partial<RawCursor>;
        return typeof stream === 'string'
            ? {
                  stream,
                  after: after && { modifiedAt: after[0], key: after[1] },
                  rows
              }
            : undefined;
    } catch {
        return undefined;
    }
}

interface RawCursor {
    readonly s: string;
    readonly a: readonly [string, string];
    readonly r: number;
}
