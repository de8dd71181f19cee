import type { DraftRow } from 'c/mappingDraftUtils';
import { toMappingFile } from 'c/mappingFileUtils';
import type { Setup } from 'c/setupUtils';
import { FILE_FORMAT, FILE_VERSION } from './format';

/** What a file says about where it comes from. */
export interface SetupOrigin {
    /** Intacct company that the org works with. */
    readonly companyId: string;
    /** UTC, ISO 8601. */
    readonly exportedAt: string;
}

/**
 * Writes the whole configuration as it is saved, to be imported in another org or kept in version control.
 *
 * in      live mapping rows by name of the definition
 * out     JSON, indented; a mapping has the layout of the map editor's own files; no record ids
 */
export function toSetupFile(
    { settings, types }: Setup,
    mappings: Readonly<Record<string, readonly DraftRow[]>>,
    origin: SetupOrigin
): string {
    const file = {
        format: FILE_FORMAT,
        version: FILE_VERSION,
        ...origin,
        settings: settings.values,
        types: types.map(({ name, documentClass, values }) => ({
            name,
            documentClass,
            ...values,
            mapping: mappingOf(mappings[name] ?? [], {
                transactionType: name,
                exportedAt: origin.exportedAt
            })
        }))
    };
    return `${JSON.stringify(file, null, 4)}\n`;
}

function mappingOf(
    rows: readonly DraftRow[],
    origin: Parameters<typeof toMappingFile>[1]
): unknown {
    return rows.length > 0 ? JSON.parse(toMappingFile(rows, origin)) : undefined;
}
