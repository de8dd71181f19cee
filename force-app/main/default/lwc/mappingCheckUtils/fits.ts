import type { IntacctFieldType } from './definition';

/** Kinds of values that both vendors have. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'parts';

/** never: no value can arrive. sometimes: it depends on the value. */
export type Fit = 'always' | 'sometimes' | 'never';

const SALESFORCE_KINDS: Readonly<Record<string, ValueKind>> = {
    Int: 'number',
    Long: 'number',
    Double: 'number',
    Currency: 'number',
    Percent: 'number',
    Boolean: 'boolean',
    Date: 'date',
    DateTime: 'datetime',
    Time: 'time',
    Address: 'parts',
    Location: 'parts',
    ComplexValue: 'parts'
};

const INTACCT_KINDS: Readonly<Record<IntacctFieldType, ValueKind>> = {
    string: 'text',
    enum: 'text',
    reference: 'text',
    decimal: 'number',
    integer: 'number',
    boolean: 'boolean',
    date: 'date',
    datetime: 'datetime'
};

/** The kind of a UI API data type; every type that is not listed is text. */
export function salesforceKind(dataType: string): ValueKind {
    return SALESFORCE_KINDS[dataType] ?? 'text';
}

/** The kind of an Intacct model type. */
export function intacctKind(type: IntacctFieldType): ValueKind {
    return INTACCT_KINDS[type];
}

/** Whether values of Salesforce can be sent: a moment becomes the day it is where the user is. */
export function fitsIntacct(source: ValueKind, target: ValueKind): Fit {
    return source === 'datetime' && target === 'date' ? 'always' : fits(source, target);
}

/** Whether values of one kind can be written to a field of another as they are. */
export function fits(source: ValueKind, target: ValueKind): Fit {
    if (source === 'parts') {
        return 'never';
    }
    if (source === target) {
        return 'always';
    }
    if (target === 'text') {
        return source === 'boolean' ? 'sometimes' : 'always';
    }
    if (source === 'text') {
        return 'sometimes';
    }
    const areDays = (kind: ValueKind) => kind === 'date' || kind === 'datetime';
    return areDays(source) && areDays(target) ? 'sometimes' : 'never';
}
