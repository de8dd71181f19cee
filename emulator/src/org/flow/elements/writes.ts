import type {
    FlowRecordCreate,
    FlowRecordDelete,
    FlowRecordUpdate
} from '@salesforce/types/metadata';
import type { FieldValue, OrgErrorItem, RecordInput, SaveResult } from '../../kernel/types.ts';
import { OrgError } from '../../kernel/types.ts';
import { FlowFault } from '../data/fault.ts';
import type { Structure } from '../data/flowValue.ts';
import type { Interview } from '../run/interview.ts';
import { spendDml } from '../run/limits.ts';
import { writeReference } from '../run/fields.ts';
import { target } from './execution.ts';
import { objectOf, select } from './queries.ts';
import { byObject, changedFields, fieldsFrom, plainFields, recordsIn } from './recordSets.ts';

type Verb = 'create' | 'update' | 'delete';

/** Create Records from fields, a record or a collection; with an upsert key also Update Records. */
export function recordCreate(interview: Interview, node: FlowRecordCreate): string | undefined {
    const records = node.inputReference
        ? recordsIn(interview, node.inputReference)
        : [
              {
                  kind: 'record',
                  typeName: node.object ?? '',
                  fields: fieldsFrom(interview, node)
              } as const
          ];
    for (const group of byObject(records)) createGroup(interview, node, group);
    const id = records[0]?.fields['Id'] ?? null;
    if (node.assignRecordIdToReference)
        writeReference(interview, node.assignRecordIdToReference, id);
    if (node.storeOutputAutomatically) interview.values.set(node.name ?? '', id);
    return target(node.connector);
}

/** Update Records: those the filters select, or a record or collection variable (only what changed). */
export function recordUpdate(interview: Interview, node: FlowRecordUpdate): string | undefined {
    const assigned = fieldsFrom(interview, node);
    const hasAssignments = node.inputAssignments.length > 0;
    const records = node.inputReference
        ? recordsIn(interview, node.inputReference)
        : select(interview, node, ['Id']);
    for (const group of byObject(records)) {
        const object = objectOf(interview, group[0]?.typeName);
        const inputs = group.map((record) => ({
            ...(hasAssignments ? assigned : changedFields(record)),
            Id: record.fields['Id'] as FieldValue
        }));
        write(interview, 'update', (options) =>
            interview.runtime.org.records.updateAll(
                object.apiName,
                inputs as RecordInput[],
                interview.context,
                options
            )
        );
        if (hasAssignments) for (const record of group) Object.assign(record.fields, assigned);
    }
    return target(node.connector);
}

/** Delete Records: those the filters select, or a record or collection variable. */
export function recordDelete(interview: Interview, node: FlowRecordDelete): string | undefined {
    const records = node.inputReference
        ? recordsIn(interview, node.inputReference)
        : select(interview, node, ['Id']);
    for (const group of byObject(records)) {
        const object = objectOf(interview, group[0]?.typeName);
        const ids = group.map((record) => String(record.fields['Id']));
        write(interview, 'delete', (options) =>
            interview.runtime.org.records.deleteAll(object.apiName, ids, interview.context, options)
        );
    }
    return target(node.connector);
}

function createGroup(
    interview: Interview,
    node: FlowRecordCreate,
    group: readonly Structure[]
): void {
    const { records } = interview.runtime.org;
    const object = objectOf(interview, group[0]?.typeName);
    const inputs = group.map((record) => plainFields(record) as RecordInput);
    const key = node.upsertExternalIdField ?? node.upsertStandardIdField ?? 'Id';
    const isPartial = node.doesUpsert && node.doesUpsertAllOrNone === false;
    const results = write(
        interview,
        'create',
        (options) =>
            node.doesUpsert
                ? records.upsertAll(object.apiName, key, inputs, interview.context, options)
                : records.createAll(object.apiName, inputs, interview.context, options),
        !isPartial
    );
    results.forEach((result, at) => {
        const record = group[at];
        if (result.success && record) record.fields['Id'] = result.id;
    });
}

/** Saves all or none; a refusal undoes this element's changes only and becomes a fault in the platform's words. */
function write(
    interview: Interview,
    verb: Verb,
    save: (options: { allOrNone: boolean }) => SaveResult[],
    allOrNone = true
): SaveResult[] {
    spendDml(interview);
    try {
        return interview.runtime.org.records.savepoint(() => {
            const results = save({ allOrNone });
            const refused = results.find((result) => !result.success);
            if (refused && allOrNone) throw refusal(verb, refused.errors);
            return results;
        });
    } catch (error) {
        throw error instanceof OrgError ? refusal(verb, error.items) : error;
    }
}

function refusal(verb: Verb, items: readonly OrgErrorItem[]): FlowFault {
    const details = items.map(({ errorCode, message }) => `${errorCode}: ${message}`).join(' ');
    return new FlowFault(
        `This error occurred when the flow tried to ${verb} records: ${details}. ` +
            'You can look up ExceptionCode values in the SOAP API Developer Guide.'
    );
}
