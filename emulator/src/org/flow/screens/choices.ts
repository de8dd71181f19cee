import type { FlowDynamicChoiceSet, FlowScreenField } from '@salesforce/types/metadata';
import { FlowFault } from '../data/fault.ts';
import { isNull, isStructure } from '../data/flowValue.ts';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import { objectOf, select } from '../elements/queries.ts';
import { coerce } from '../run/coerce.ts';
import { writeReference } from '../run/fields.ts';
import type { Interview } from '../run/interview.ts';
import { readReference, text } from '../run/references.ts';

const MULTIPLE = new Set(['MultiSelectCheckboxes', 'MultiSelectPicklist']);

/** One choice with where it comes from. */
export interface Choice {
    readonly label: string;
    readonly value: FlowValue;
    /** API name of the choice or choice set. */
    readonly resource: string;
    /** The record behind it, when its set shows records. */
    readonly record?: Structure;
}

/** Whether a field takes several choices; they are kept as one text, parted by semicolons. */
export function takesSeveral({ fieldType }: FlowScreenField): boolean {
    return MULTIPLE.has(fieldType);
}

/** The choices of a field now, in order; records and picklists as the running user may see them. */
export function choicesOf(interview: Interview, field: FlowScreenField): Choice[] {
    return field.choiceReferences.flatMap((resource) => {
        const set = interview.definition.choiceSets.get(resource);
        if (set) return choicesOfSet(interview, set, resource);
        const choice = interview.definition.choices.get(resource);
        if (!choice) throw new FlowFault(`There is no choice ${resource}.`);
        const label = text(interview, choice.choiceText);
        return { label, value: readReference(interview, resource), resource };
    });
}

/** Remembers which choices a field's value picks, and stores what the sets of records keep of theirs. */
export function pickChoices(interview: Interview, field: FlowScreenField): void {
    const value = interview.values.get(field.name ?? '') ?? null;
    const wanted = isNull(value) ? [] : takesSeveral(field) ? String(value).split(';') : [value];
    const texts = new Set(wanted.map(String));
    const chosen = choicesOf(interview, field).filter((choice) => texts.has(String(choice.value)));
    interview.picked.set(field.name ?? '', new Set(chosen.map(({ resource }) => resource)));
    for (const { resource, record } of chosen) {
        const assignments = interview.definition.choiceSets.get(resource)?.outputAssignments ?? [];
        for (const { assignToReference, field: source } of assignments)
            writeReference(interview, assignToReference, record?.fields[source] ?? null);
    }
}

function choicesOfSet(interview: Interview, set: FlowDynamicChoiceSet, resource: string): Choice[] {
    if (set.picklistField) return picklistChoices(interview, set, resource);
    return recordsOf(interview, set).map((record) => ({
        label: String(record.fields[set.displayField] ?? ''),
        value: coerce(record.fields[set.valueField ?? set.displayField] ?? null, set.dataType),
        resource,
        record
    }));
}

function picklistChoices(
    interview: Interview,
    { picklistObject, picklistField = '', sortOrder }: FlowDynamicChoiceSet,
    resource: string
): Choice[] {
    const { runtime, context } = interview;
    const { apiName } = objectOf(interview, picklistObject);
    const schema = runtime.org.schema.inLanguage(context.user.language);
    const picklist = schema.object(apiName)?.field(picklistField)?.picklist;
    if (!picklist) throw new FlowFault(`${apiName} has no picklist ${picklistField}.`);
    const choices = picklist.values
        .filter(({ active }) => active)
        .map(({ label, value }) => ({ label, value, resource }));
    if (!sortOrder) return choices;
    const sorted = choices.sort((left, right) => left.label.localeCompare(right.label));
    return sortOrder === 'Desc' ? sorted.reverse() : sorted;
}

function recordsOf(interview: Interview, set: FlowDynamicChoiceSet): Structure[] {
    if (set.collectionReference) {
        const collection = readReference(interview, set.collectionReference);
        return Array.isArray(collection) ? collection.filter(isStructure) : [];
    }
    const { displayField, valueField, outputAssignments, sortField, sortOrder, limit } = set;
    const fields = [displayField, valueField ?? displayField];
    for (const { field } of outputAssignments) fields.push(field);
    const order = sortField
        ? ` ORDER BY ${sortField} ${sortOrder === 'Desc' ? 'DESC' : 'ASC'}`
        : '';
    const most = limit ? ` LIMIT ${limit}` : '';
    return select(interview, set, [...new Set(['Id', ...fields])], order + most);
}
