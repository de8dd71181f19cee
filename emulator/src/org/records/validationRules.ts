import { evaluateFormula } from '../formula/evaluate.ts';
import { FormulaError, toBoolean } from '../formula/values.ts';
import type { Context, ObjectInfo } from '../kernel/types.ts';
import type { PendingChange } from './change.ts';
import type { RecordDependencies } from './dependencies.ts';
import { RecordScope } from './recordScope.ts';

/**
 * Applies an object's validation rules to one change, in every mode of access, as the platform does.
 * A rule whose formula cannot be computed refuses the record and names the rule, so that it gets repaired.
 */
export function applyValidationRules(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    change: PendingChange,
    context: Context
): void {
    if (object.validationRules.length === 0) return;
    const scope = new RecordScope(dependencies, object, change.newValues, context, {
        prior: change.oldValues,
        isNew: change.oldValues === undefined
    });
    for (const rule of object.validationRules) {
        try {
            if (toBoolean(evaluateFormula(rule.formula, scope)))
                change.addError(rule.message, rule.errorField);
        } catch (error) {
            if (!(error instanceof FormulaError)) throw error;
            const message = `The validation rule "${rule.name}" of ${object.apiName} cannot be computed: ${error.message}`;
            change.addError(message);
        }
    }
}
