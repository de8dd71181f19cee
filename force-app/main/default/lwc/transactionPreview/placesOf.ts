import { fieldLabel, type ObjectInfos } from 'c/fieldLabelService';
import type { FieldMapping, SourceDocument, SourceRecord } from 'c/mappingUtils';

/** Where a mapped field lies, in the user's words; no record when every line has its own. */
export interface Place {
    readonly label: string;
    readonly recordId: string | undefined;
    readonly recordName: string | undefined;
}

/**
 * Finds the field behind each path of a mapping, so that a failure stored with a path can name the
 * field and lead to its record.
 *
 * out     by path; an own field of the source lies on it, `Account.Phone` on the account
 */
export function placesOf(
    mappings: readonly FieldMapping[],
    { header, lines }: SourceDocument,
    infos: ObjectInfos
): Record<string, Place> {
    return Object.fromEntries(
        mappings.flatMap(({ level, salesforceField: path }) => {
            const record = level === 'Header' ? header : lines[0];
            if (!path || !record) {
                return [];
            }
            const label = fieldLabel(infos, record.objectApiName, path);
            const owner = level === 'Header' ? ownerOf(record, path) : undefined;
            return [[path, { label, recordId: owner?.id, recordName: owner?.name }] as const];
        })
    );
}

function ownerOf(record: SourceRecord, path: string) {
    const end = path.lastIndexOf('.');
    if (end < 0) {
        return { id: record.id, name: record.name };
    }
    const at = (field: string): string | undefined =>
        record.values[`${path.slice(0, end)}.${field}`]?.toString();
    return { id: at('Id'), name: at('Name') };
}
