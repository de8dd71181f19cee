import { evaluateFormula } from '../formula/evaluate.ts';
import { parseFormula } from '../formula/parse.ts';
import { toField } from '../formula/values.ts';
import type { Context, FieldInfo, FieldValue, ObjectInfo, RecordValues } from '../kernel/types.ts';
import { storedFields } from '../store/tables.ts';
import { coerce } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';
import { RecordScope } from './recordScope.ts';
import { recordTypeOf } from './recordTypes.ts';

/** Starts new records of one batch: every stored field, empty or with its default, owned by their creator. */
export class NewRecords {
    readonly #dependencies: RecordDependencies;
    readonly #object: ObjectInfo;
    readonly #context: Context;
    readonly #template: RecordValues = {};
    readonly #computed: FieldInfo[] = [];

    constructor(dependencies: RecordDependencies, object: ObjectInfo, context: Context) {
        this.#dependencies = dependencies;
        this.#object = object;
        this.#context = context;
        for (const field of storedFields(object)) {
            const fixed = fixedDefault(field);
            if (fixed === undefined) this.#computed.push(field);
            this.#template[field.apiName] = fixed ?? null;
        }
        if ('OwnerId' in this.#template) this.#template['OwnerId'] = context.user.id;
        if ('RecordTypeId' in this.#template) {
            const { defaultId } = dependencies.access.recordTypes(context.user, object);
            this.#template['RecordTypeId'] = defaultId ?? null;
        }
    }

    /** `recordTypeId`: what the caller asks for, whose picklist defaults apply; undefined: the user's own. */
    next(recordTypeId?: FieldValue): RecordValues {
        const values = { ...this.#template };
        if (recordTypeId !== undefined && 'RecordTypeId' in values)
            values['RecordTypeId'] = recordTypeId;
        this.#addChoices(values);
        for (const field of this.#computed) {
            values[field.apiName] = defaultValue(
                this.#dependencies,
                this.#object,
                field,
                values,
                this.#context
            );
        }
        return values;
    }

    #addChoices(values: RecordValues): void {
        const type = recordTypeOf(this.#object, values);
        for (const [name, { defaultValue }] of type?.picklists ?? [])
            if (name in values) values[name] = defaultValue ?? null;
    }
}

/** A default that is the same for every record; undefined when it has to be computed. */
function fixedDefault(field: FieldInfo): FieldValue | undefined {
    if (field.summary) return ['count', 'sum'].includes(field.summary.operation) ? 0 : null;
    if (!field.defaultFormula) return field.type === 'boolean' ? false : null;
    const expression = parseFormula(field.defaultFormula);
    return expression.kind === 'literal' ? toField(expression.value) : undefined;
}

function defaultValue(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    field: FieldInfo,
    values: RecordValues,
    context: Context
): FieldValue {
    const text = field.defaultFormula ?? 'null';
    const scope = new RecordScope(dependencies, object, values, context, { isNew: true });
    return coerce(field, toField(evaluateFormula(text, scope)));
}
