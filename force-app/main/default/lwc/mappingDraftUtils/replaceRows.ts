import { rowsOfTarget } from './editRows';
import type { DraftRow } from './types';

/**
 * Puts imported rows in the place of those in the editor, keeping the record of a row that is still there,
 * so that saving writes only what differs. What this org requires stays required; rows of a workflow that the
 * import does not know stay.
 */
export function replaceRows(
    current: readonly DraftRow[],
    imported: readonly DraftRow[]
): DraftRow[] {
    const left = new Map<string, DraftRow[]>();
    for (const row of [...current].sort((a, b) => a.sortOrder - b.sortOrder)) {
        left.set(placeOf(row), [...(left.get(placeOf(row)) ?? []), row]);
    }
    const workflows = new Set(imported.map(({ workflow }) => workflow));
    const replaced = imported.map((row) => ({
        ...row,
        key: left.get(placeOf(row))?.shift()?.key ?? row.key,
        isRequired:
            row.isRequired ||
            rowsOfTarget(current, row).some(
                ({ isRequired, workflow }) => isRequired && workflow === row.workflow
            )
    }));
    return [...replaced, ...current.filter(({ workflow }) => !workflows.has(workflow))];
}

function placeOf({ workflow, level, direction, intacctField }: DraftRow): string {
    return `${workflow} ${level} ${direction} ${intacctField}`;
}
