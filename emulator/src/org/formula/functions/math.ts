import Big from 'big.js';
import { FormulaError, toNumber } from '../values.ts';
import type { FormulaValue } from '../values.ts';
import { eager } from './types.ts';
import type { FunctionTable, LazyFunction } from './types.ts';

/** A function of numbers; one blank argument makes the result blank. */
function numeric(implementation: (...values: number[]) => number): LazyFunction {
    return eager((values) => {
        const numbers = values.map(toNumber);
        return numbers.includes(null) ? null : implementation(...(numbers as number[]));
    });
}

function rounded(mode: 0 | 1): LazyFunction {
    return numeric((value, places = 0) => new Big(value).round(places, mode).toNumber());
}

function extreme(pick: (...values: number[]) => number): LazyFunction {
    return eager((values: readonly FormulaValue[]) => {
        const numbers = values.map(toNumber).filter((value) => value !== null);
        return numbers.length > 0 ? pick(...numbers) : null;
    });
}

export const MATH: FunctionTable = {
    ABS: numeric(Math.abs),
    CEILING: numeric((value) => (value < 0 ? Math.floor(value) : Math.ceil(value))),
    FLOOR: numeric((value) => Math.trunc(value)),
    MCEILING: numeric(Math.ceil),
    MFLOOR: numeric(Math.floor),
    ROUND: rounded(Big.roundHalfUp),
    TRUNC: rounded(Big.roundDown),
    SQRT: numeric(Math.sqrt),
    EXP: numeric(Math.exp),
    LN: numeric(Math.log),
    LOG: numeric(Math.log10),
    MOD: numeric((value, divisor = 0) => {
        if (divisor === 0) throw new FormulaError('MOD: division by zero');
        return new Big(value).mod(divisor).toNumber();
    }),
    PI: numeric(() => Math.PI),
    MAX: extreme(Math.max),
    MIN: extreme(Math.min)
};
