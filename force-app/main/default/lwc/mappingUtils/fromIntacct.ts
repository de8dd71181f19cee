import { toDecimal, isDecimal } from 'c/moneyUtils';
import { fillTemplate, isReadable, templatePaths } from './fieldPaths';
import type { FieldMapping, MappingLevel } from './types';
import { mappedBack } from './valueMap';

/** A value for a Salesforce field; `null` empties it. */
export type IncomingValue = string | boolean | null;

/** What mapping rows bring from an Intacct document or line to Salesforce. */
export interface Incoming {
    /** Values for the record itself, by field. */
    readonly own: Readonly<Record<string, IncomingValue>>;
    /** Values for its parents, by relationship and field: `{Opportunity__r: {Memo__c: …}}`. */
    readonly parents: Readonly<Record<string, Readonly<Record<string, IncomingValue>>>>;
}

/** Amounts, quantities and rates: Intacct pads them with zeros. */
const DECIMAL_FIELD =
    /(?:^|\.)(?:sub)?total(?:In\w+)?$|(?:price|quantity|discount|rate|percent|amount)\w*$/i;

/**
 * Carries fields of an Intacct document over to Salesforce, the other direction of a mapping.
 *
 * in      rows of direction From Intacct; a document as GET answers it, nested, or as the query
 *         service does, with dotted names
 * out     values as Salesforce REST takes them, decimals without padding; where several rows fill
 *         one field, the first that is not blank wins, and a field that is blank in Intacct is emptied
 * omits   values that a value map does not list: the field keeps what it has
 */
export function mapFromIntacct(
    mappings: readonly FieldMapping[],
    level: MappingLevel,
    record: Readonly<Record<string, unknown>>
): Incoming {
    const own: Record<string, IncomingValue> = {};
    const parents: Record<string, Record<string, IncomingValue>> = {};
    for (const [path, rows] of fieldsOf(mappings, level)) {
        const value = firstValue(rows, record);
        if (value === undefined) {
            continue;
        }
        const [field = '', relationship] = path.split('.').reverse();
        const target = relationship === undefined ? own : (parents[relationship] ??= {});
        target[field] = value;
    }
    return { own, parents };
}

/** Lists the Intacct fields that rows of a level read, for a query that must name them. */
export function incomingPaths(mappings: readonly FieldMapping[], level: MappingLevel): string[] {
    const rows = mappings.filter((row) => row.level === level);
    return [...new Set(rows.flatMap(readPaths))];
}

function readPaths({ rule, intacctField, value }: FieldMapping): string[] {
    if (rule === 'Field') {
        return [intacctField];
    }
    return rule === 'Template' ? templatePaths(value) : [];
}

function fieldsOf(
    mappings: readonly FieldMapping[],
    level: MappingLevel
): ReadonlyMap<string, readonly FieldMapping[]> {
    const rows = mappings
        .filter((row) => row.level === level && row.salesforceField !== undefined)
        .sort((a, b) => a.sortOrder - b.sortOrder);
    const fields = new Map<string, FieldMapping[]>();
    for (const row of rows) {
        const path = row.salesforceField ?? '';
        fields.set(path, [...(fields.get(path) ?? []), row]);
    }
    return fields;
}

function firstValue(
    rows: readonly FieldMapping[],
    record: Readonly<Record<string, unknown>>
): IncomingValue | undefined {
    let result: IncomingValue | undefined;
    for (const row of rows) {
        const value = valueOf(row, record);
        if (value !== undefined && value !== null) {
            return value;
        }
        result = value === null ? null : result;
    }
    return result;
}

function valueOf(
    { rule, intacctField, value = '', valueMap }: FieldMapping,
    record: Readonly<Record<string, unknown>>
): IncomingValue | undefined {
    switch (rule) {
        case 'Constant':
            return value === '' ? null : value;
        case 'Template':
            return isReadable(value) ? filled(value, record) : undefined;
        case 'Field': {
            const found = textAt(record, intacctField);
            if (found === null || typeof found === 'boolean' || !valueMap) {
                return found;
            }
            return mappedBack(valueMap, found);
        }
    }
}

function filled(template: string, record: Readonly<Record<string, unknown>>): string | null {
    const values = new Map(templatePaths(template).map((path) => [path, textAt(record, path)]));
    const isBlank = values.size > 0 && [...values.values()].every((value) => value === null);
    return isBlank ? null : fillTemplate(template, (path) => String(values.get(path) ?? ''));
}

function textAt(record: Readonly<Record<string, unknown>>, path: string): string | boolean | null {
    const value = path in record ? record[path] : nestedAt(record, path.split('.'));
    if (typeof value === 'boolean') {
        return value;
    }
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') {
        return null;
    }
    const text = String(value);
    return DECIMAL_FIELD.test(path) && isDecimal(text) ? toDecimal(text) : text;
}

function nestedAt(record: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
    let node: unknown = record;
    for (const name of path) {
        node = (node as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    }
    return node;
}
