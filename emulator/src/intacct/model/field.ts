/** One property of an object as Sage's model service describes it. */
export interface Field {
    readonly type: 'string' | 'integer' | 'number' | 'boolean';
    readonly format?: 'date' | 'date-time' | 'decimal-precision-2' | 'decimal-precision-10';
    readonly enum?: readonly (string | null)[];
    readonly readOnly?: true;
    readonly required?: true;
    /** Most characters of a text; longer ones are refused. */
    readonly maxLength?: number;
    /** False: may be given on create but not changed afterwards. */
    readonly mutable?: false;
    /** Accepted in a payload and ignored, as the real service does for a few properties. */
    readonly ignored?: true;
}

export const text: Field = { type: 'string' };
export const readOnlyText: Field = { type: 'string', readOnly: true };
export const date: Field = { type: 'string', format: 'date' };
export const bool: Field = { type: 'boolean' };
export const readOnlyBool: Field = { type: 'boolean', readOnly: true };
export const integer: Field = { type: 'integer' };
/** An amount of money: a string with two decimal places. */
export const amount: Field = { type: 'string', format: 'decimal-precision-2' };
/** A quantity, price or rate: a string with up to ten decimal places. */
export const precise: Field = { type: 'string', format: 'decimal-precision-10' };
export const readOnlyAmount: Field = { ...amount, readOnly: true };
export const readOnlyPrecise: Field = { ...precise, readOnly: true };

export function choice(...values: readonly string[]): Field {
    return { type: 'string', enum: values };
}

export function required(field: Field): Field {
    return { ...field, required: true };
}

/** Marks a property that can only be given when the object is created. */
export function fixed(field: Field): Field {
    return { ...field, mutable: false };
}
