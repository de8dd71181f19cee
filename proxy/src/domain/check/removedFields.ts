import type { Problem, UnreadSource } from 'c/mappingUtils';
import type { CheckedDocument } from './checkedDocument.ts';
import { found } from './found.ts';

/** What mapping rows read that exists no more: once for a row, whatever the number of lines. */
export function removedFields(
    document: CheckedDocument,
    removed: readonly UnreadSource[]
): Problem[] {
    return removed.map(({ level, row, intacctField, path }) => ({
        ...found(document, undefined, 'MAPPING.SOURCE_UNKNOWN', intacctField, { row, field: path }),
        ...(level === 'Line' && { intacctField: `lines[].${intacctField}` }),
        salesforceField: path
    }));
}
