import type { FieldInfo, FieldValue, ObjectInfo, QueryRow } from '../kernel/types.ts';
import type { FieldContent } from './valueTypes.ts';

/** A record in the middle of resolving: its object and the row that was read. */
export interface RecordNode {
    readonly object: ObjectInfo;
    readonly row: QueryRow;
}

/** One field of a node. */
export function contentOf({ row }: RecordNode, field: FieldInfo): FieldContent {
    return { field, value: scalar(row[field.apiName]) };
}

/** The parent that a lookup of the node leads to; null when it is empty or hidden. */
export function parentOf(
    { row }: RecordNode,
    relationshipName: string,
    parent: ObjectInfo
): RecordNode | null {
    const value = row[relationshipName];
    const isRow = typeof value === 'object' && value !== null && 'attributes' in value;
    return isRow ? { object: parent, row: value as QueryRow } : null;
}

function scalar(value: QueryRow[string] | undefined): FieldValue {
    return value === undefined || typeof value === 'object' ? null : value;
}
