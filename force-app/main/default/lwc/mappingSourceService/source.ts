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

/** Classic sends opportunities with their products, Advanced Sales Documents with their lines. */
export type Workflow = 'Classic' | 'Advanced';

/** What documents of a workflow are made from. */
export interface SourceObjects {
    readonly header: string;
    readonly line: string;
    /** Related list that holds the lines. */
    readonly linesList: string;
    /** Lookups that are read beside what the mapping names: account of the header, product of a line. */
    readonly account: string;
    readonly product: string;
    /** The product behind a line, whose name people know the line by. */
    readonly productRelationship: string;
    /** Place of a line in its list. */
    readonly position: string;
}

const SOURCE_OBJECTS: Readonly<Record<Workflow, SourceObjects>> = {
    Classic: {
        header: 'Opportunity',
        line: 'OpportunityLineItem',
        linesList: 'OpportunityLineItems',
        account: 'AccountId',
        product: 'Product2Id',
        productRelationship: 'Product2',
        position: 'SortOrder'
    },
    Advanced: {
        header: 'Intacct_Sales_Document__c',
        line: 'Intacct_Sales_Document_Line__c',
        linesList: 'Lines__r',
        account: 'Account__c',
        product: 'Product__c',
        productRelationship: 'Product__r',
        position: 'Line_Number__c'
    }
};

/** Names the objects that documents of a workflow are made from. */
export function sourceObjects(workflow: Workflow): SourceObjects {
    return SOURCE_OBJECTS[workflow];
}

/**
 * Lists the fields to ask of the source, or of its lines, before it can be mapped. Ask for them as
 * optional fields: one that the reader may not see is then left out instead of refused.
 */
export function sourceFields(
    workflow: Workflow,
    mappings: readonly FieldMapping[],
    level: MappingLevel
): string[] {
    const { header, line, account, product, productRelationship, position } =
        sourceObjects(workflow);
    const own =
        level === 'Header'
            ? ['Name', account]
            : ['Name', position, product, `${productRelationship}.Name`];
    const object = level === 'Header' ? header : line;
    return [...new Set([...own, ...sourcePaths(mappings, level)])].map(
        (path) => `${object}.${path}`
    );
}

/**
 * Flattens the source and its lines to what the mapping engine takes.
 *
 * in      records read with `sourceFields` as optional fields, in any order
 * out     lines in the order of their list (by number, then Id), the one the proxy uses too; account and
 *         product beside what is mapped; the user's time zone, which the proxy reads from the request
 *         that the user makes
 */
export function toSourceDocument(
    workflow: Workflow,
    header: RecordRepresentation,
    lines: readonly RecordRepresentation[],
    mappings: readonly FieldMapping[]
): SourceDocument {
    const { account, product, productRelationship, position } = sourceObjects(workflow);
    const headerPaths = [account, ...sourcePaths(mappings, 'Header')];
    const linePaths = [product, ...sourcePaths(mappings, 'Line')];
    const name = [productRelationship, 'Name'];
    return {
        header: toSourceRecord(header, headerPaths, ['Name']),
        lines: [...lines]
            .sort(byPosition(position))
            .map((line) => toSourceRecord(line, linePaths, name)),
        timeZone
    };
}

function toSourceRecord(
    record: RecordRepresentation,
    paths: readonly string[],
    name: readonly string[]
): SourceRecord {
    return {
        id: record.id,
        objectApiName: record.apiName,
        name: String(valueAt(record, name) ?? valueAt(record, ['Name']) ?? record.id),
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

function byPosition(field: string) {
    const position = (line: RecordRepresentation): number =>
        Number(line.fields[field]?.value ?? Number.MAX_SAFE_INTEGER);
    return (a: RecordRepresentation, b: RecordRepresentation): number =>
        position(a) - position(b) || (a.id < b.id ? -1 : 1);
}
