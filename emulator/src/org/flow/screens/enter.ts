import type { FlowScreen, FlowScreenField } from '@salesforce/types/metadata';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import { coerce } from '../run/coerce.ts';
import { meetsConditions } from '../run/conditions.ts';
import { withInner } from '../run/definition.ts';
import type { Interview } from '../run/interview.ts';
import { literal, readReference } from '../run/references.ts';

/** Fields whose value is that of a control of the runtime's own. */
export const HOLDS_VALUE = new Set([
    'InputField',
    'PasswordField',
    'LargeTextArea',
    'RadioButtons',
    'RadioButtonGroup',
    'DropdownBox',
    'MultiSelectCheckboxes',
    'MultiSelectPicklist'
]);

/** Prepares a screen that comes up: values that it forgets between visits start anew, the others stay. */
export function enterScreen(interview: Interview, screen: FlowScreen): void {
    for (const { name = '', inputsOnNextNavToAssocScrn } of withInner(screen.fields))
        if (inputsOnNextNavToAssocScrn === 'ResetValues') forget(interview, name);
    settleScreen(interview, screen);
}

/**
 * Works out which fields show, and gives those that come into view their default. A hidden field holds nothing;
 * fields that depend on each other settle in a few rounds.
 */
export function settleScreen(interview: Interview, screen: FlowScreen): void {
    const all = withInner(screen.fields);
    for (let round = 0; round < all.length; round += 1) {
        const before = shownNames(interview, all);
        prefill(interview, screen.fields, true);
        if (before === shownNames(interview, all) && round > 0) return;
    }
}

/** Whether a field's own condition lets it show. */
export function isShown(interview: Interview, { visibilityRule }: FlowScreenField): boolean {
    if (!visibilityRule) return true;
    return meetsConditions(interview, visibilityRule.conditionLogic, visibilityRule.conditions);
}

function shownNames(interview: Interview, fields: readonly FlowScreenField[]): string {
    const shown = fields.filter((field) => isShown(interview, field));
    return shown.map(({ name }) => name).join();
}

function prefill(
    interview: Interview,
    fields: readonly FlowScreenField[],
    isParentShown: boolean
): void {
    for (const field of fields) {
        const { name = '' } = field;
        const isVisible = isParentShown && isShown(interview, field);
        if (!isVisible) forget(interview, name);
        else fill(interview, field);
        prefill(interview, field.fields, isVisible);
    }
}

function forget({ values, attributes }: Interview, name: string): void {
    values.delete(name);
    attributes.delete(name);
}

/** An input without a value gets its default; a component has what the flow gives it and, over that, what it told. */
function fill(interview: Interview, field: FlowScreenField): void {
    const { values, attributes } = interview;
    const { name = '', fieldType, extensionName = '' } = field;
    if (HOLDS_VALUE.has(fieldType) && !values.has(name))
        values.set(name, defaultValue(interview, field));
    if (fieldType !== 'ComponentInstance') return;
    const fields = { ...inputsOf(interview, field), ...attributes.get(name) };
    values.set(name, { kind: 'apex', typeName: extensionName, fields });
}

function defaultValue(interview: Interview, field: FlowScreenField): FlowValue {
    const { defaultSelectedChoiceReference: choice, defaultValue: given, dataType } = field;
    if (choice) return coerce(readReference(interview, choice), dataType);
    if (!given) return dataType === 'Boolean' ? false : null;
    return coerce(literal(interview, given), dataType);
}

/** What the flow gives a component now. */
function inputsOf(interview: Interview, { inputParameters }: FlowScreenField): Structure['fields'] {
    const inputs = inputParameters.map(
        ({ name, value }) => [name, literal(interview, value)] as const
    );
    return Object.fromEntries(inputs);
}
