import { isEqual } from '../operators.ts';
import { isBlank, toBoolean, toText } from '../values.ts';
import type { FormulaValue } from '../values.ts';
import { argument, eager } from './types.ts';
import type { FunctionTable } from './types.ts';

const blank = eager(([value = null]) => isBlank(value));
const orElse = eager(([value = null, substitute = null]) => (isBlank(value) ? substitute : value));

export const LOGIC: FunctionTable = {
    IF: (args, evaluate) => {
        const condition = toBoolean(evaluate(argument(args, 0, 'IF')));
        return evaluate(argument(args, condition ? 1 : 2, 'IF'));
    },
    CASE: (args, evaluate) => {
        const subject = evaluate(argument(args, 0, 'CASE'));
        for (let index = 1; index + 1 < args.length; index += 2) {
            if (isEqual(subject, evaluate(argument(args, index, 'CASE')))) {
                return evaluate(argument(args, index + 1, 'CASE'));
            }
        }
        return evaluate(argument(args, args.length - 1, 'CASE'));
    },
    AND: (args, evaluate) => args.every((arg) => toBoolean(evaluate(arg))),
    OR: (args, evaluate) => args.some((arg) => toBoolean(evaluate(arg))),
    NOT: eager(([value = null]) => !toBoolean(value)),
    ISBLANK: blank,
    ISNULL: blank,
    BLANKVALUE: orElse,
    NULLVALUE: orElse,
    ISNUMBER: eager(([value = null]) => isNumeric(value)),
    ISPICKVAL: eager(([value = null, choice = null]) => toText(value) === toText(choice)),
    INCLUDES: eager(([value = null, choice = null]) =>
        toText(value).split(';').includes(toText(choice))
    )
};

function isNumeric(value: FormulaValue): boolean {
    return /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(toText(value));
}
