import type { ObjectInfo, RecordInput } from '../../kernel/types.ts';

const EMPTIED = '#N/A';

/** A row of the uploaded CSV as a record: empty values are left alone, `#N/A` empties a field. */
export type RowReader = (row: readonly string[]) => RecordInput;

/**
 * Prepares reading rows under a header such as `Name,Account.Key__c,Document__r.Intacct_Key__c`.
 * @returns the name of the first column that is no field of the object instead, when there is one.
 */
export function rowReader(
    header: readonly string[],
    object: ObjectInfo
): RowReader | { readonly unknown: string } {
    const columns = header.map((name) => columnOf(name, object));
    const unknown = columns.findIndex((column) => column === undefined);
    if (unknown >= 0) return { unknown: header[unknown] ?? '' };
    return (row) => {
        const record: RecordInput = {};
        for (let index = 0; index < columns.length; index += 1) {
            const text = row[index] ?? '';
            const column = columns[index];
            if (text === '' || !column) continue;
            const value = text === EMPTIED ? null : text;
            if (column.parentField === undefined) record[column.name] = value;
            else record[column.name] = { [column.parentField]: value };
        }
        return record;
    };
}

function columnOf(
    name: string,
    object: ObjectInfo
): { name: string; parentField?: string } | undefined {
    const [first = '', parentField] = name.split('.');
    if (parentField === undefined) return object.field(first) ? { name: first } : undefined;
    return object.fieldOfRelationship(first) ? { name: first, parentField } : undefined;
}
