import type { FieldInfo, RecordValues } from '../kernel/types.ts';
import type { SqlValue } from './database.ts';
import { quoted } from './tables.ts';

/** Reads whole rows as one JSON text each: crossing into WebAssembly once per row instead of once per column. */
export class RowReader {
    /** What to select. */
    readonly columns: string;
    readonly #names: readonly string[];
    readonly #isBoolean: readonly boolean[];

    constructor(fields: readonly FieldInfo[]) {
        this.#names = fields.map((field) => field.apiName);
        this.#isBoolean = fields.map((field) => field.type === 'boolean');
        this.columns = `json_array(${this.#names.map(quoted).join(', ')})`;
    }

    read(json: string): RecordValues {
        const cells = JSON.parse(json) as SqlValue[];
        const values: RecordValues = {};
        for (let index = 0; index < cells.length; index += 1) {
            const cell = cells[index] ?? null;
            values[this.#names[index] ?? ''] = this.#isBoolean[index] ? cell === 1 : cell;
        }
        return values;
    }
}
