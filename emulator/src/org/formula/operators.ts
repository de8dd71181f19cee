import Big from 'big.js';
import { DAY_MS, FormulaError, isBlank, isTime, toNumber, toText } from './values.ts';
import type { FormulaTime, FormulaValue } from './values.ts';

/** Applies a binary operator that needs both sides (`&&` and `||` are decided by the evaluator). */
export function applyOperator(
    operator: string,
    left: FormulaValue,
    right: FormulaValue
): FormulaValue {
    switch (operator) {
        case '=':
        case '==':
            return isEqual(left, right);
        case '<>':
        case '!=':
            return !isEqual(left, right);
        case '<':
        case '<=':
        case '>':
        case '>=':
            return compare(operator, left, right);
        case '&':
            return toText(left) + toText(right);
        case '+':
            return add(left, right);
        case '-':
            return subtract(left, right);
        default:
            return arithmetic(operator, toNumber(left), toNumber(right));
    }
}

/** Blank text equals blank; dates and times are equal by their moment. */
export function isEqual(left: FormulaValue, right: FormulaValue): boolean {
    if (isBlank(left) || isBlank(right)) return isBlank(left) && isBlank(right);
    if (isTime(left) && isTime(right)) return left.ms === right.ms;
    return left === right;
}

/** A comparison with a blank is never true. */
function compare(operator: string, left: FormulaValue, right: FormulaValue): boolean {
    if (isBlank(left) || isBlank(right)) return false;
    const [a, b] = [comparable(left), comparable(right)];
    if (operator === '<') return a < b;
    if (operator === '<=') return a <= b;
    return operator === '>' ? a > b : a >= b;
}

function comparable(value: FormulaValue): string | number {
    if (isTime(value)) return value.ms;
    return typeof value === 'boolean' || value === null ? Number(value) : value;
}

function add(left: FormulaValue, right: FormulaValue): FormulaValue {
    if (isTime(left)) return shift(left, toNumber(right));
    if (isTime(right)) return shift(right, toNumber(left));
    if (typeof left === 'string' || typeof right === 'string') return toText(left) + toText(right);
    return arithmetic('+', toNumber(left), toNumber(right));
}

function subtract(left: FormulaValue, right: FormulaValue): FormulaValue {
    if (isTime(left) && isTime(right)) return difference(left, right);
    if (isTime(left)) return shift(left, negated(toNumber(right)));
    if (isTime(right)) return null;
    return arithmetic('-', toNumber(left), toNumber(right));
}

function negated(value: number | null): number | null {
    return value === null ? null : -value;
}

/** Days between two moments; between two times of day, milliseconds. */
function difference(left: FormulaTime, right: FormulaTime): number {
    const ms = left.ms - right.ms;
    return left.kind === 'time' ? ms : ms / DAY_MS;
}

/** Dates move by whole days, date-times by days and fractions, times by milliseconds. */
function shift(time: FormulaTime, amount: number | null): FormulaTime | null {
    if (amount === null) return null;
    if (time.kind === 'time') return { kind: 'time', ms: (time.ms + amount) % DAY_MS };
    const days = time.kind === 'date' ? Math.trunc(amount) : amount;
    return { kind: time.kind, ms: time.ms + Math.round(days * DAY_MS) };
}

/** Decimal arithmetic, so that 1.1 + 2.2 is 3.3; a blank operand gives a blank. */
function arithmetic(operator: string, left: number | null, right: number | null): number | null {
    if (left === null || right === null) return null;
    if (operator === '^') return left ** right;
    const [a, b] = [new Big(left), new Big(right)];
    if (operator === '+') return a.plus(b).toNumber();
    if (operator === '-') return a.minus(b).toNumber();
    if (operator === '*') return a.times(b).toNumber();
    if (right === 0) throw new FormulaError('division by zero');
    return a.div(b).toNumber();
}
