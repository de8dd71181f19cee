import type { DraftRow } from './types';

/** What has to be written so that the saved rows become the edited ones. */
export interface RowChanges {
    readonly created: readonly DraftRow[];
    readonly updated: readonly DraftRow[];
    readonly deleted: readonly DraftRow[];
}

/** Compares the rows on the screen with the saved ones; a row that only moved in the list is the same. */
export function changesBetween(
    saved: readonly DraftRow[],
    edited: readonly DraftRow[]
): RowChanges {
    const before = new Map(saved.map((row) => [row.key, row]));
    const after = new Set(edited.map(({ key }) => key));
    return {
        created: edited.filter(({ key }) => !before.has(key)),
        updated: edited.filter((row) => {
            const known = before.get(row.key);
            return known !== undefined && !isSame(known, row);
        }),
        deleted: saved.filter(({ key }) => !after.has(key))
    };
}

/** Whether anything would be lost by leaving. */
export function hasChanges({ created, updated, deleted }: RowChanges): boolean {
    return created.length + updated.length + deleted.length > 0;
}

function isSame(a: DraftRow, b: DraftRow): boolean {
    return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

/** A row to compare with another: keys in one order, whichever way it was put together. */
export function contentOf(row: DraftRow): unknown {
    const sorted = (object: object) => Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted({ ...row, valueMap: sorted(row.valueMap) });
}
