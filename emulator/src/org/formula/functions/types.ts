import type { Expression } from '../parse.ts';
import type { FormulaScope } from '../scope.ts';
import { FormulaError } from '../values.ts';
import type { FormulaValue } from '../values.ts';

/** A formula function that decides itself which arguments to evaluate. */
export type LazyFunction = (
    args: readonly Expression[],
    evaluate: (argument: Expression) => FormulaValue,
    scope: FormulaScope
) => FormulaValue;

export type FunctionTable = Readonly<Record<string, LazyFunction>>;

/** A function whose arguments are all evaluated first; missing ones are null. */
export function eager(
    implementation: (values: readonly FormulaValue[], scope: FormulaScope) => FormulaValue
): LazyFunction {
    return (args, evaluate, scope) => implementation(args.map(evaluate), scope);
}

/** The nth argument. @throws FormulaError when the formula does not give it. */
export function argument(args: readonly Expression[], index: number, name: string): Expression {
    const found = args[index];
    if (!found) throw new FormulaError(`${name} needs at least ${index + 1} arguments`);
    return found;
}

/** The path of an argument that must be a field, as PRIORVALUE and ISCHANGED require. */
export function fieldPath(args: readonly Expression[], name: string): string {
    const first = argument(args, 0, name);
    if (first.kind === 'reference') return first.path;
    throw new FormulaError(`${name} needs a field`);
}
