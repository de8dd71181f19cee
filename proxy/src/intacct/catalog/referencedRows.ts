import type { ReferencedIds } from '../../domain/masterData.ts';
import type { TimedMemory } from '../../domain/timedMemory.ts';
import type { ObjectQuery } from '../queryMany.ts';
import { textIn, type Raw } from '../raw.ts';
import { isHarmless, queryById, references } from './masterData.ts';

/** Rows by object, then by id. */
export type RowsByObject = ReadonlyMap<string, ReadonlyMap<string, Raw>>;

interface ReferencedRows {
    /** For what is not remembered; none for an object all of whose rows are. */
    readonly queries: readonly ObjectQuery[];
    /** Puts the answers, in the order of the queries, to what is remembered. */
    take(answers: readonly Raw[][]): RowsByObject;
}

/** Finds the records a document names: in memory as far as they are harmless, else in Intacct. */
export function referencedRows(memory: TimedMemory<Raw>, ids: ReferencedIds): ReferencedRows {
    const keyOf = (object: string, id: string) => `${object} ${id}`;
    const rows = new Map<string, Map<string, Raw>>();
    const queries: ObjectQuery[] = [];
    for (const [object, wanted] of references(ids)) {
        const remembered = wanted.flatMap((id) => {
            const row = memory.get(keyOf(object, id));
            return row ? [[id, row] as const] : [];
        });
        const known = new Map(remembered);
        const missing = wanted.filter((id) => !known.has(id));
        rows.set(object, known);
        if (missing.length > 0) {
            queries.push(queryById(object, missing));
        }
    }
    return {
        queries,
        take(answers) {
            queries.forEach(({ object }, index) => {
                for (const row of answers[index] ?? []) {
                    const id = textIn(row, 'id') ?? '';
                    rows.get(object)?.set(id, row);
                    if (isHarmless(row)) {
                        memory.put(keyOf(object, id), row);
                    }
                }
            });
            return rows;
        }
    };
}
