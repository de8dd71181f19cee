import type { FlowInputFieldAssignment } from '@salesforce/types/metadata';
import { groupBy } from '../../jobs/groupBy.ts';
import { isSame } from '../data/compare.ts';
import { isStructure } from '../data/flowValue.ts';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import type { Interview } from '../run/interview.ts';
import { literal, readReference } from '../run/references.ts';

/** What an element's field assignments write. */
export function fieldsFrom(
    interview: Interview,
    { inputAssignments }: { inputAssignments: readonly FlowInputFieldAssignment[] }
): Record<string, FlowValue> {
    return Object.fromEntries(
        inputAssignments.map(({ field = '', value }) => [field, literal(interview, value)])
    );
}

/** The records behind a record or collection variable. */
export function recordsIn(interview: Interview, reference: string): Structure[] {
    const value = readReference(interview, reference);
    return (Array.isArray(value) ? value : [value]).filter(isStructure);
}

/** A collection may hold records of several objects; each object is written by itself. */
export function byObject(records: readonly Structure[]): Structure[][] {
    return [...groupBy(records, ({ typeName }) => typeName).values()];
}

/** A record's own fields, without parents that were read on the way. */
export function plainFields({ fields }: Structure): Record<string, FlowValue> {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isStructure(value)));
}

/** A record that was read is written back only where the flow changed it. */
export function changedFields(record: Structure): Record<string, FlowValue> {
    const { original } = record;
    const fields = Object.entries(plainFields(record));
    if (!original) return Object.fromEntries(fields);
    return Object.fromEntries(
        fields.filter(([name, value]) => !isSame(value, original[name] ?? null))
    );
}
