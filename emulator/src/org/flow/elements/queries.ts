import type { FlowRecordFilter, FlowRecordLookup } from '@salesforce/types/metadata';
import type { ObjectInfo, QueryRow } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import { loadedRecord } from '../data/flowValue.ts';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import type { Interview } from '../run/interview.ts';
import { spendQuery } from '../run/limits.ts';
import { writeReference } from '../run/fields.ts';
import { literal } from '../run/references.ts';
import { target } from './execution.ts';
import { whereClause } from './soql.ts';

interface Selection {
    readonly object?: string;
    readonly filters: readonly FlowRecordFilter[];
    readonly filterLogic?: string;
}

/** Finds the object an element works on. @throws FlowFault when the org has none of that name. */
export function objectOf({ runtime }: Interview, name: string | undefined): ObjectInfo {
    const object = runtime.org.schema.object(name ?? '');
    if (!object) throw new FlowFault(`sObject type '${name ?? ''}' is not supported.`);
    return object;
}

/** Reads the records that an element's filters select, as the interview's context. */
export function select(
    interview: Interview,
    selection: Selection,
    fields: readonly string[],
    tail = ''
): Structure[] {
    const object = objectOf(interview, selection.object);
    spendQuery(interview);
    const where = whereClause(interview, object, selection.filters, selection.filterLogic);
    const soql = `SELECT ${fields.join(', ')} FROM ${object.apiName}${where}${tail}`;
    return interview.runtime.org
        .query(soql, interview.context)
        .records.map((row) => loadedRecord(object.apiName, valuesOf(row)));
}

/** Get Records: stores the first or all records in the element, a variable or single fields. */
export function recordLookup(interview: Interview, node: FlowRecordLookup): string | undefined {
    const found = select(interview, node, fieldsOf(interview, node), tailOf(interview, node));
    const result: FlowValue = node.getFirstRecordOnly ? (found[0] ?? null) : found;
    if (node.outputReference) {
        if (found.length > 0 || node.assignNullValuesIfNoRecordsFound)
            writeReference(interview, node.outputReference, result);
    } else if (node.outputAssignments.length > 0) {
        assignFields(interview, node, found[0]);
    } else {
        interview.values.set(node.name ?? '', result);
    }
    return target(node.connector);
}

function assignFields(
    interview: Interview,
    node: FlowRecordLookup,
    found: Structure | undefined
): void {
    if (!found && !node.assignNullValuesIfNoRecordsFound) return;
    for (const { assignToReference, field } of node.outputAssignments)
        writeReference(interview, assignToReference, found?.fields[field] ?? null);
}

/** What Get Records asks for: the chosen fields, else every field the org can read. */
function fieldsOf(interview: Interview, node: FlowRecordLookup): string[] {
    const object = objectOf(interview, node.object);
    const chosen = [...node.queriedFields, ...node.outputAssignments.map(({ field }) => field)];
    return [...new Set(['Id', ...(chosen.length > 0 ? chosen : object.fields.keys())])];
}

function tailOf(interview: Interview, node: FlowRecordLookup): string {
    const order = node.sortField
        ? ` ORDER BY ${node.sortField} ${node.sortOrder === 'Desc' ? 'DESC' : 'ASC'}`
        : '';
    const limit = node.getFirstRecordOnly ? 1 : literal(interview, node.limit);
    return limit === null ? order : `${order} LIMIT ${Number(limit)}`;
}

function valuesOf(row: QueryRow): Record<string, FlowValue> {
    const plain = Object.entries(row).filter(
        ([name, value]) => name !== 'attributes' && (typeof value !== 'object' || value === null)
    );
    return Object.fromEntries(plain) as Record<string, FlowValue>;
}
