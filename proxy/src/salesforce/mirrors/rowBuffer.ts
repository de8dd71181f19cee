import { columnsOf, csvLine, type SaveRow } from './csv.ts';

/** Above this many rows a bulk job is cheaper than collections. */
const MOST_COLLECTED = 2000;
/** As many rows are kept as lines before they become bytes, which no garbage collection visits. */
const LINES_PER_CHUNK = 2000;

/** Rows of one object that wait to be written, kept as small as they can be. */
export interface RowBuffer {
    readonly size: number;
    readonly add: (row: SaveRow) => void;
    /** The rows, as long as they are few. */
    readonly rows: () => readonly SaveRow[] | undefined;
    /** Hands the rows over as the content of a bulk job, in UTF-8; the buffer keeps none of them. */
    readonly csv: () => Buffer;
}

/**
 * Gathers rows. Once they are too many for collections only their bytes are kept: hundreds of
 * thousands of rows then take a tenth of the memory.
 *
 * in      rows that all have the same fields, undefined where one is left alone
 */
export function rowBuffer(): RowBuffer {
    let rows: SaveRow[] = [];
    let columns: string[] = [];
    let lines: string[] = [];
    let chunks: Buffer[] = [];
    let size = 0;

    function toLines(): void {
        for (const row of rows) {
            lines.push(csvLine(row, columns));
        }
        rows = [];
    }

    function toChunk(): void {
        chunks.push(Buffer.from(lines.map((line) => `${line}\n`).join('')));
        lines = [];
    }

    return {
        get size() {
            return size;
        },
        add(row) {
            columns = columns.length > 0 ? columns : columnsOf(row);
            size += 1;
            rows.push(row);
            if (size > MOST_COLLECTED) {
                toLines();
            }
            if (lines.length >= LINES_PER_CHUNK) {
                toChunk();
            }
        },
        rows: () => (size > MOST_COLLECTED ? undefined : rows),
        csv() {
            toLines();
            toChunk();
            const content = Buffer.concat([Buffer.from(`${columns.join(',')}\n`), ...chunks]);
            chunks = [];
            return content;
        }
    };
}
