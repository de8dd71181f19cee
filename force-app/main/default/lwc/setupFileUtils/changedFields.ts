import { differencesBetween, type DraftRow, type FieldDifference } from 'c/mappingDraftUtils';
import type { Edits } from 'c/setupUtils';

/** One field of a map that a file fills from elsewhere: `mine` are the file's rows, `theirs` the live ones. */
export interface ChangedField
    extends Pick<FieldDifference, 'level' | 'intacctField' | 'mine' | 'theirs'> {
    /** Name of the definition. */
    readonly type: string;
    readonly workflow: string;
}

/**
 * Lists the fields that imported mappings change, one workflow after the other.
 *
 * in      live mapping rows by name of the definition
 */
export function changedFields(
    { mappings }: Edits,
    live: Readonly<Record<string, readonly DraftRow[]>>
): ChangedField[] {
    return Object.entries(mappings).flatMap(([type, rows]) => {
        const saved = live[type] ?? [];
        const workflows = [...new Set([...saved, ...rows].map(({ workflow }) => workflow))];
        return workflows.flatMap((workflow) => {
            const [theirs, mine] = [saved, rows].map((all) =>
                all.filter((row) => row.workflow === workflow)
            ) as [DraftRow[], DraftRow[]];
            const differences = differencesBetween({ base: theirs, mine, theirs });
            return differences.map((difference) => ({ ...difference, type, workflow }));
        });
    });
}
