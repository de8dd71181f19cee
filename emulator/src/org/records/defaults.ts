import { evaluateFormula } from '../formula/evaluate.ts';
import { parseFormula } from '../formula/parse.ts';
import { toField } from '../formula/values.ts';
import type { Context, FieldInfo, FieldValue, ObjectInfo, RecordValues } from '../kernel/types.ts';
import { storedFields } from '../store/tables.ts';
import { coerce } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';
import { RecordScope } from './recordScope.ts';

/** Starts a new record: every stored field, empty or with its default, owned by its creator. */
export function newRecord(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    context: Context
): RecordValues {
    const values: RecordValues = {};
    for (const field of storedFields(object)) {
        values[field.apiName] = field.defaultFormula
            ? defaultValue(dependencies, object, field, values, context)
            : field.type === 'boolean'
              ? false
              : null;
    }
    if ('OwnerId' in values) values['OwnerId'] = context.user.id;
    return values;
}

function defaultValue(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    field: FieldInfo,
    values: RecordValues,
    context: Context
): FieldValue {
    const text = field.defaultFormula ?? 'null';
    const expression = parseFormula(text);
    if (expression.kind === 'literal') return toField(expression.value);
    const scope = new RecordScope(dependencies, object, values, context, { isNew: true });
    return coerce(field, toField(evaluateFormula(text, scope)));
}
