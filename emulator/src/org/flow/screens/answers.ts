import Big from 'big.js';
import type { FlowScreen, FlowScreenField } from '@salesforce/types/metadata';
import { isNull, isStructure } from '../data/flowValue.ts';
import { fromPlain } from '../data/plain.ts';
import { coerce } from '../run/coerce.ts';
import { withInner } from '../run/definition.ts';
import { writeReference } from '../run/fields.ts';
import type { Interview } from '../run/interview.ts';
import { formula, text } from '../run/references.ts';
import { pickChoices } from './choices.ts';
import { HOLDS_VALUE, settleScreen } from './enter.ts';
import type { ScreenAnswers } from './screenView.ts';
import { screenWords } from './words.ts';

/** Keeps what the page sent for the screen's fields, and works out what shows then. */
export function keepAnswers(
    interview: Interview,
    screen: FlowScreen,
    answers: ScreenAnswers
): void {
    for (const field of withInner(screen.fields)) {
        const { name = '' } = field;
        const given = answers[name];
        if (!given) continue;
        if (HOLDS_VALUE.has(field.fieldType)) {
            const value = given['value'] === '' ? null : fromPlain(given['value']);
            interview.values.set(name, coerce(value, field.dataType));
        } else if (field.fieldType === 'ComponentInstance') {
            keepAttributes(interview, field, given);
        }
    }
    settleScreen(interview, screen);
}

/**
 * Why the screen cannot be left, by field; hidden fields are not asked.
 * @throws FlowFault when a validation formula cannot be evaluated.
 */
export function refusals(interview: Interview, screen: FlowScreen): ReadonlyMap<string, string> {
    const refused = new Map<string, string>();
    for (const field of withInner(screen.fields)) {
        const { name = '' } = field;
        const reason = interview.values.has(name) ? refusal(interview, field) : undefined;
        if (reason) refused.set(name, reason);
    }
    return refused;
}

/** Stores what leaving the screen stores: picked choices, and outputs that the flow assigns by hand. */
export function leaveScreen(interview: Interview, screen: FlowScreen): void {
    for (const field of withInner(screen.fields)) {
        const value = interview.values.get(field.name ?? '');
        if (field.choiceReferences.length > 0) pickChoices(interview, field);
        for (const { name, assignToReference } of field.outputParameters) {
            const output = isStructure(value) ? (value.fields[name] ?? null) : null;
            writeReference(interview, assignToReference, output);
        }
    }
}

function keepAttributes(
    interview: Interview,
    { name = '', outputParameters, dataTypeMappings }: FlowScreenField,
    given: Readonly<Record<string, unknown>>
): void {
    const told = Object.entries(given).map(([attribute, value]) => {
        const output = outputParameters.find((parameter) => parameter.name === attribute);
        const variable = interview.definition.variables.get(output?.assignToReference ?? '');
        const objectType = variable?.objectType ?? dataTypeMappings[0]?.typeValue;
        return [attribute, fromPlain(value, objectType)] as const;
    });
    const before = interview.attributes.get(name);
    interview.attributes.set(name, { ...before, ...Object.fromEntries(told) });
}

function refusal(interview: Interview, field: FlowScreenField): string | undefined {
    const { name = '', isRequired, fieldType, dataType, scale = 0, validationRule } = field;
    const words = screenWords(interview.context.user);
    const value = interview.values.get(name) ?? null;
    const holdsValue = HOLDS_VALUE.has(fieldType);
    if (holdsValue && isRequired && dataType !== 'Boolean' && isNull(value)) return words.required;
    if (holdsValue && (dataType === 'Number' || dataType === 'Currency') && !isNull(value)) {
        if (typeof value !== 'number') return words.notANumber;
        if (fieldType === 'InputField' && decimalsOf(value) > scale)
            return words.tooManyDecimals.replace('{0}', String(scale));
    }
    if (!validationRule || formula(interview, validationRule.formulaExpression) === true)
        return undefined;
    return text(interview, validationRule.errorMessage);
}

function decimalsOf(value: number): number {
    const { c: digits, e: exponent } = new Big(value);
    return Math.max(0, digits.length - 1 - exponent);
}
