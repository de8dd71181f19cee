import type { DraftRow } from 'c/mappingDraftUtils';
import { FILE_FORMAT, FILE_VERSION } from './format';

/** What a file says about where it comes from. */
export interface FileOrigin {
    /** Name of the transaction type, `Sales Order`. */
    readonly transactionType: string;
    /** UTC, ISO 8601. */
    readonly exportedAt: string;
}

/**
 * Writes the mapping of one transaction type, to be imported in another org or kept in version control.
 *
 * out     JSON, indented, rows in the order of the editor; no record ids, which mean nothing elsewhere
 */
export function toMappingFile(rows: readonly DraftRow[], origin: FileOrigin): string {
    const ordered = [...rows].sort(
        (a, b) => a.level.localeCompare(b.level) || a.sortOrder - b.sortOrder
    );
    const file = {
        format: FILE_FORMAT,
        version: FILE_VERSION,
        transactionType: origin.transactionType,
        exportedAt: origin.exportedAt,
        rows: ordered.map(({ key: _key, ...row }) => row)
    };
    return `${JSON.stringify(file, null, 4)}\n`;
}
