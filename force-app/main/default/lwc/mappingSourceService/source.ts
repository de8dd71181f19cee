import {
    sourcePaths,
    type FieldMapping,
    type MappingLevel,
    type SourceDocument,
    type SourceRecord,
    type SourceValue
} from 'c/mappingUtils';
import timeZone from '@salesforce/i18n/timeZone';
import type { FieldValueRepresentation, RecordRepresentation } from 'lightning/uiRecordApi';

export const HEADER_OBJECT = 'Opportunity';
export const LINE_OBJECT = 'OpportunityLineItem';
export const LINES_LIST = 'OpportunityLineItems';

/**
 * Lists the fields to ask of the opportunity, or of its products, before it can be mapped. Ask for
 * them as optional fields: one that the reader may not see is then left out instead of refused.
 */
export function sourceFields(mappings: readonly FieldMapping[], level: MappingLevel): string[] {
    const own = level === 'Header' ? ['Name'] : ['Name', 'SortOrder', 'Product2.Name'];
    const object = level === 'Header' ? HEADER_OBJECT : LINE_OBJECT;
    return [...new Set([...own, ...sourcePaths(mappings, level)])].map(
        (path) => `${object}.${path}`
    );
}

/**
 * Flattens the opportunity and its products to what the mapping engine takes.
 *
 * in      records read with `sourceFields` as optional fields, in any order
 * out     lines in the order of the product list (Sort Order, then Id), the one the proxy uses too;
 *         the user's time zone, which the proxy reads from the request that the user makes
 */
export function toSourceDocument(
    opportunity: RecordRepresentation,
    lines: readonly RecordRepresentation[],
    mappings: readonly FieldMapping[]
): SourceDocument {
    const headerPaths = sourcePaths(mappings, 'Header');
    const linePaths = sourcePaths(mappings, 'Line');
    return {
        header: toSourceRecord(opportunity, headerPaths),
        lines: [...lines].sort(byListPosition).map((line) => toSourceRecord(line, linePaths)),
        timeZone
    };
}

function toSourceRecord(record: RecordRepresentation, paths: readonly string[]): SourceRecord {
    return {
        id: record.id,
        objectApiName: record.apiName,
        name: String(
            valueAt(record, ['Product2', 'Name']) ?? valueAt(record, ['Name']) ?? record.id
        ),
        values: Object.fromEntries(paths.map((path) => [path, valueAt(record, path.split('.'))]))
    };
}

/** A missing parent makes what lies behind it empty; a field that is absent is hidden from the reader. */
function valueAt(
    record: RecordRepresentation,
    [field = '', ...rest]: readonly string[]
): SourceValue {
    const value = field === 'Id' ? record.id : record.fields[field]?.value;
    if (isRecord(value)) {
        return rest.length === 0 ? value.id : valueAt(value, rest);
    }
    return value;
}

function isRecord(
    value: FieldValueRepresentation['value'] | undefined
): value is RecordRepresentation {
    return typeof value === 'object' && value !== null;
}

function byListPosition(a: RecordRepresentation, b: RecordRepresentation): number {
    return position(a) - position(b) || (a.id < b.id ? -1 : 1);
}

function position(line: RecordRepresentation): number {
    return Number(line.fields.SortOrder?.value ?? Number.MAX_SAFE_INTEGER);
}
