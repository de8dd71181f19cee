import {
    closeSync,
    existsSync,
    mkdirSync,
    openSync,
    readFileSync,
    truncateSync,
    writeSync
} from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from './table.ts';

/** One committed change as the file keeps it: table, key, and the row or null for a deletion. */
export type JournalEntry = readonly [table: string, key: string, row: unknown];

/**
 * Keeps committed changes in a file, one line per transaction, so that a killed company finds
 * its documents again. A line that was cut off by the kill was never answered and is removed.
 */
export class Journal {
    readonly #file: number;

    /**
     * @param path the file; created, with its folder, when absent.
     * @param seed names what the company was filled with before; the file's keys depend on it.
     * @param replay called for every change of every earlier transaction, in order.
     * @throws when the file was written over another seed.
     */
    constructor(path: string, seed: string, replay: (entry: JournalEntry) => void) {
        mkdirSync(dirname(path), { recursive: true });
        const isNew = !existsSync(path);
        if (!isNew) this.#replay(path, seed, replay);
        this.#file = openSync(path, 'a');
        if (isNew) writeSync(this.#file, `${JSON.stringify({ seed })}\n`);
    }

    append(changes: readonly Change[]): void {
        const entries: JournalEntry[] = changes.map(({ table, key, after }) => [
            table,
            key,
            after ?? null
        ]);
        writeSync(this.#file, `${JSON.stringify(entries)}\n`);
    }

    close(): void {
        closeSync(this.#file);
    }

    #replay(path: string, seed: string, replay: (entry: JournalEntry) => void): void {
        const content = readFileSync(path);
        const committed = content.subarray(0, content.lastIndexOf('\n') + 1);
        truncateSync(path, committed.length);
        const [header, ...lines] = committed.toString('utf8').split('\n').slice(0, -1);
        const written = (JSON.parse(header ?? '{}') as { seed?: string }).seed;
        if (written !== seed) {
            throw new Error(
                `${path} belongs to a company seeded with "${written}", not "${seed}": use another file or that seed`
            );
        }
        for (const line of lines) (JSON.parse(line) as JournalEntry[]).forEach(replay);
    }
}
