import type { FlowChoice, FlowElementReferenceOrValue } from '@salesforce/types/metadata';
import type { FieldValue } from '../../kernel/types.ts';
import { FlowFault, NotAssigned } from '../data/fault.ts';
import { isNull, isStructure } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { coerce } from './coerce.ts';
import { readField } from './fields.ts';
import { evaluateText } from './formulas.ts';
import { readGlobal } from './globals.ts';
import type { Interview } from './interview.ts';
import { mergeText } from './templates.ts';

/**
 * Reads what an `elementReference` names: `requestId`, `Get_Request.Status__c`, `$Record.Account.Name`.
 * @throws NotAssigned when something on the way has no value; FlowFault when nothing has that name.
 */
export function readReference(interview: Interview, reference: string): FlowValue {
    const [root = '', ...path] = reference.split('.');
    let value = root.startsWith('$')
        ? readGlobal(interview, root, path)
        : readResource(interview, root);
    if (value === undefined) {
        const { name } = interview.definition;
        throw new FlowFault(`${name} refers to ${reference}: nothing has that name.`);
    }
    for (const name of path) {
        if (isEmptyRecord(interview, root, value)) return null;
        if (!isStructure(value)) throw new NotAssigned(reference);
        value = readField(interview, value, name);
    }
    return value;
}

/** Reads for a formula or a text, where something that has no value is simply empty. */
export function readLeniently(interview: Interview, reference: string): FlowValue {
    try {
        return readReference(interview, reference);
    } catch (error) {
        if (error instanceof NotAssigned) return null;
        throw error;
    }
}

/** Reads the right side of anything in a flow: a reference, a fixed value or an inline formula; nothing is null. */
export function literal(
    interview: Interview,
    value: FlowElementReferenceOrValue | undefined
): FlowValue {
    if (!value) return null;
    if (value.elementReference) return readReference(interview, value.elementReference);
    if (value.formulaExpression) return formula(interview, value.formulaExpression);
    if (value.collectionElements.length > 0)
        return value.collectionElements.map((item) => literal(interview, item));
    if (typeof value.stringValue === 'string') return text(interview, value.stringValue);
    const moment = value.dateValue ?? value.dateTimeValue ?? value.timeValue;
    if (moment) return momentText(String(moment), Boolean(value.dateValue));
    return value.numberValue ?? value.booleanValue ?? null;
}

/** Evaluates formula text in the interview. */
export function formula(interview: Interview, expression: string): FieldValue {
    return evaluateText(interview, expression, (reference) => readLeniently(interview, reference));
}

/** Fills a text's merge fields from the interview. */
export function text(interview: Interview, template: string): string {
    return mergeText(template, (reference) => readLeniently(interview, reference));
}

/** What a choice stands for: its value, else its label. */
function choiceOf(interview: Interview, { value, choiceText, dataType }: FlowChoice): FlowValue {
    const given = value ? literal(interview, value) : null;
    return coerce(isNull(given) ? text(interview, choiceText) : given, dataType);
}

function readResource(interview: Interview, name: string): FlowValue | undefined {
    const { definition, values } = interview;
    const kept = values.get(name);
    if (kept !== undefined) return kept;
    const constant = definition.constants.get(name);
    if (constant) return literal(interview, constant.value);
    const computed = definition.formulas.get(name);
    if (computed) return coerce(formula(interview, computed.expression), computed.dataType);
    const template = definition.textTemplates.get(name);
    if (template) return text(interview, template.text);
    const variable = definition.variables.get(name);
    if (variable?.value) return coerce(literal(interview, variable.value), variable.dataType);
    if (variable) return variable.isCollection ? [] : null;
    const choice = definition.choices.get(name);
    if (choice) return choiceOf(interview, choice);
    if (definition.elements.has(name) || definition.screenFields.has(name)) return null;
    return definition.outcomes.has(name) ? interview.visited.has(name) : undefined;
}

/**
 * A record variable that was never set, what a new record was before and a component that was never shown are
 * empty; a missing output is none.
 */
function isEmptyRecord(
    { definition }: Interview,
    root: string,
    value: FlowValue | undefined
): boolean {
    if (value !== null) return false;
    const isRecord = definition.variables.get(root)?.dataType === 'SObject';
    return root === '$Record__Prior' || isRecord || definition.screenFields.has(root);
}

/** The WSDL types promise dates, but the files' text is what a flow keeps: UTC with milliseconds. */
function momentText(written: string, isDate: boolean): string {
    if (isDate) return written.slice(0, 10);
    const parsed = Date.parse(written);
    return Number.isNaN(parsed) ? written : new Date(parsed).toISOString();
}
