import { FUNCTIONS } from './functions/index.ts';
import { applyOperator } from './operators.ts';
import { parseFormula } from './parse.ts';
import type { Expression } from './parse.ts';
import type { FormulaScope } from './scope.ts';
import { FormulaError, toBoolean, toNumber } from './values.ts';
import type { FormulaValue } from './values.ts';

/**
 * Computes a formula as the platform's validation rules, formula fields, defaults and flows do.
 *
 * in      the text, with fields as `Account.Name` or flow references as `{!name}`; scope answers what they are
 * out     a value; null is blank; dates and times are FormulaTime (see toField)
 * throws  FormulaError for unknown functions, names and impossible types
 */
export function evaluateFormula(formula: string, scope: FormulaScope): FormulaValue {
    return evaluate(parseFormula(formula), scope);
}

/** Evaluates a parsed formula; functions call back with their unevaluated arguments. */
function evaluate(expression: Expression, scope: FormulaScope): FormulaValue {
    switch (expression.kind) {
        case 'literal':
            return expression.value;
        case 'reference':
            return scope.resolve(expression.path);
        case 'unary':
            return unary(expression.operator, evaluate(expression.operand, scope));
        case 'binary':
            return binary(expression.operator, expression.left, expression.right, scope);
        case 'call':
            return call(expression.name, expression.args, scope);
    }
}

function unary(operator: '-' | '!', value: FormulaValue): FormulaValue {
    if (operator === '!') return !toBoolean(value);
    const number = toNumber(value);
    return number === null ? null : -number;
}

function binary(
    operator: string,
    left: Expression,
    right: Expression,
    scope: FormulaScope
): FormulaValue {
    if (operator === '&&')
        return toBoolean(evaluate(left, scope)) && toBoolean(evaluate(right, scope));
    if (operator === '||')
        return toBoolean(evaluate(left, scope)) || toBoolean(evaluate(right, scope));
    return applyOperator(operator, evaluate(left, scope), evaluate(right, scope));
}

function call(name: string, args: readonly Expression[], scope: FormulaScope): FormulaValue {
    const implementation = FUNCTIONS.get(name);
    if (!implementation) throw new FormulaError(`unknown function ${name}`);
    return implementation(args, (arg) => evaluate(arg, scope), scope);
}
