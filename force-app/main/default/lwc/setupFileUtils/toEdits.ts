import { changesBetween, hasChanges, replaceRows, type DraftRow } from 'c/mappingDraftUtils';
import {
    editMappings,
    editSettings,
    editType,
    NO_EDITS,
    type Definition,
    type Edits,
    type Setup
} from 'c/setupUtils';
import type { FileType, SetupFile } from './fromSetupFile';

/** What importing a file comes to. */
export interface ImportedEdits {
    readonly edits: Edits;
    /** Types that this company does not have; nothing of them is imported. */
    readonly unknownTypes: readonly string[];
    /** Types whose map has an unpublished draft already, which an import would have to overwrite. */
    readonly typesWithDraft: readonly string[];
}

/**
 * Turns a file into edits of the page, to be looked at and saved like any others. What the file has and
 * the org has too is no edit.
 *
 * in      live mapping rows by name of the definition; definitions undefined while Intacct has not answered
 */
export function toEdits(
    file: Extract<SetupFile, { ok: true }>,
    setup: Setup,
    live: Readonly<Record<string, readonly DraftRow[]>>,
    definitions: readonly Definition[] | undefined
): ImportedEdits {
    const known = new Set([
        ...setup.types.map(({ name }) => name),
        ...(definitions ?? []).map(({ name }) => name)
    ]);
    const types = file.types.filter(({ name }) => known.has(name));
    const mapped = types.filter(({ name, mapping }) => mapping && differs(mapping, live[name]));
    const drafts = new Set(setup.types.filter(({ hasDraft }) => hasDraft).map(({ name }) => name));
    return {
        edits: addMappings(
            mapped.filter(({ name }) => !drafts.has(name)),
            live,
            types.reduce(
                (edits, { name, values }) => editType(edits, setup.types, name, values),
                editSettings(NO_EDITS, setup.settings.values, file.settings)
            )
        ),
        unknownTypes: namesOf(file.types.filter(({ name }) => !known.has(name))),
        typesWithDraft: namesOf(mapped.filter(({ name }) => drafts.has(name)))
    };
}

/** What the org requires, or maps for a workflow that the file does not know, stays. */
function addMappings(
    types: readonly FileType[],
    live: Readonly<Record<string, readonly DraftRow[]>>,
    edits: Edits
): Edits {
    return types.reduce(
        (sum, { name, mapping }) =>
            editMappings(sum, name, replaceRows(live[name] ?? [], mapping ?? [])),
        edits
    );
}

function differs(rows: readonly DraftRow[], live: readonly DraftRow[] = []): boolean {
    return hasChanges(changesBetween(live, replaceRows(live, rows)));
}

function namesOf(types: readonly FileType[]): string[] {
    return types.map(({ name }) => name);
}
