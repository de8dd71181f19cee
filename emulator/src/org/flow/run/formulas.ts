import { evaluateFormula } from '../../formula/evaluate.ts';
import type { FormulaScope } from '../../formula/scope.ts';
import { fromField, toField } from '../../formula/values.ts';
import type { FormulaValue } from '../../formula/values.ts';
import type { FieldValue } from '../../kernel/types.ts';
import { isSame } from '../data/compare.ts';
import { FlowFault } from '../data/fault.ts';
import type { FlowValue } from '../data/flowValue.ts';
import type { Interview } from './interview.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/**
 * Evaluates a flow's formula.
 *
 * in      text with `{!name.field}` and `$Global.name`; read answers for each of them
 * out     a plain value; dates and times in the org's text form
 * throws  FlowFault when the formula cannot be evaluated
 */
export function evaluateText(
    interview: Interview,
    expression: string,
    read: (reference: string) => FlowValue
): FieldValue {
    try {
        return toField(evaluateFormula(expression, scopeOf(interview, read)));
    } catch (error) {
        if (error instanceof FlowFault) throw error;
        const words = `The formula expression is invalid: ${(error as Error).message}`;
        throw new FlowFault(words, { cause: error });
    }
}

function scopeOf(interview: Interview, read: (reference: string) => FlowValue): FormulaScope {
    const { runtime, context, scope } = interview;
    const priorOf = (path: string): FlowValue =>
        scope.prior ? read(path.replace(/^\$Record\./, '$Record__Prior.')) : null;
    return {
        resolve: (path) => formulaValue(interview, path, read(path)),
        now: () => runtime.org.clock.now(),
        timeZone: context.user.timeZone,
        saving: {
            isNew: scope.record !== undefined && scope.prior === undefined,
            isChanged: (path) => scope.prior !== undefined && !isSame(read(path), priorOf(path)),
            priorValue: (path) => formulaValue(interview, path, priorOf(path))
        }
    };
}

/** Text that looks like a date is one, unless its variable says that it is text. */
function formulaValue(interview: Interview, path: string, value: FlowValue): FormulaValue {
    if (typeof value === 'object' && value !== null)
        throw new FlowFault(`${path} is a record or a collection, which a formula cannot take.`);
    if (typeof value !== 'string') return value;
    const { variables, screenFields } = interview.definition;
    const { dataType } = variables.get(path) ?? screenFields.get(path) ?? {};
    if (dataType === 'String') return value;
    if (DATE.test(value)) return fromField(value, 'date');
    return DATE_TIME.test(value) ? fromField(value, 'datetime') : value;
}
