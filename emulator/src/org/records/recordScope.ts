import { evaluateFormula } from '../formula/evaluate.ts';
import type { FormulaScope } from '../formula/scope.ts';
import { FormulaError, fromField, toField } from '../formula/values.ts';
import type { FormulaValue } from '../formula/values.ts';
import type { Context, FieldInfo, FieldValue, ObjectInfo, RecordValues } from '../kernel/types.ts';
import { roundTo } from './coerce.ts';
import type { RecordDependencies } from './dependencies.ts';
import { resolveGlobal } from './globals.ts';

const NUMERIC: ReadonlySet<FieldInfo['type']> = new Set(['int', 'double', 'currency', 'percent']);

/** A record as a formula sees it: its own fields, its parents' and the `$` globals. */
export class RecordScope implements FormulaScope {
    readonly #dependencies: RecordDependencies;
    readonly #object: ObjectInfo;
    readonly #values: RecordValues;
    readonly #context: Context;
    readonly #blanksAsZero: boolean;
    readonly saving: NonNullable<FormulaScope['saving']>;

    /** `prior` is undefined for a new record; without `isSaving`, a record at rest looks unchanged. */
    constructor(
        dependencies: RecordDependencies,
        object: ObjectInfo,
        values: RecordValues,
        context: Context,
        options: {
            readonly prior?: RecordValues | undefined;
            readonly isNew?: boolean;
            readonly blanksAsZero?: boolean;
        } = {}
    ) {
        this.#dependencies = dependencies;
        this.#object = object;
        this.#values = values;
        this.#context = context;
        this.#blanksAsZero = options.blanksAsZero === true;
        const prior = options.prior ?? values;
        this.saving = {
            isNew: options.isNew === true,
            isChanged: (path) =>
                options.isNew !== true && this.#own(path, values) !== this.#own(path, prior),
            priorValue: (path) => fromField(this.#own(path, prior), this.#field(path).type)
        };
    }

    get timeZone(): string {
        return this.#context.user.timeZone;
    }

    now(): Date {
        return this.#dependencies.clock.now();
    }

    resolve(path: string): FormulaValue {
        if (path.startsWith('$')) return resolveGlobal(this.#dependencies, this.#context, path);
        return this.#follow(this.#object, this.#values, path.split('.'), path);
    }

    #follow(
        object: ObjectInfo,
        values: RecordValues,
        steps: readonly string[],
        path: string
    ): FormulaValue {
        const [first = '', ...rest] = steps;
        if (rest.length === 0) return this.#value(object, values, first, path);
        const lookup = object.fieldOfRelationship(first.split(':')[0] ?? first);
        const parent = lookup && this.#dependencies.schema.object(lookup.reference?.to[0] ?? '');
        if (!lookup || !parent)
            throw new FormulaError(`field ${path} does not exist on ${this.#object.apiName}`);
        const id = values[lookup.apiName];
        const parentValues =
            typeof id === 'string' ? this.#dependencies.store.find(parent, id) : undefined;
        return this.#follow(parent, parentValues ?? {}, rest, path);
    }

    #value(object: ObjectInfo, values: RecordValues, name: string, path: string): FormulaValue {
        const field = object.field(name);
        if (!field)
            throw new FormulaError(`field ${path} does not exist on ${this.#object.apiName}`);
        const stored = field.formula
            ? computeFormula(this.#dependencies, object, field, values, this.#context)
            : (values[field.apiName] ?? null);
        if (stored !== null) return fromField(stored, field.type);
        if (field.type === 'boolean') return false;
        return this.#blanksAsZero && NUMERIC.has(field.type) ? 0 : null;
    }

    #own(path: string, values: RecordValues): FieldValue {
        const field = this.#field(path);
        if (field.formula)
            return computeFormula(this.#dependencies, this.#object, field, values, this.#context);
        return values[field.apiName] ?? null;
    }

    #field(path: string): FieldInfo {
        const field = this.#object.field(path);
        if (!field)
            throw new FormulaError(`field ${path} does not exist on ${this.#object.apiName}`);
        return field;
    }
}

/** The value of a formula field for one row; a formula that cannot be computed shows as blank, as on the platform. */
export function computeFormula(
    dependencies: RecordDependencies,
    object: ObjectInfo,
    field: FieldInfo,
    values: RecordValues,
    context: Context
): FieldValue {
    const { text, blanksAsZero } = field.formula ?? { text: 'null', blanksAsZero: false };
    try {
        const scope = new RecordScope(dependencies, object, values, context, { blanksAsZero });
        const value = toField(evaluateFormula(text, scope));
        if (typeof value === 'number' && NUMERIC.has(field.type))
            return roundTo(value, field.scale);
        return field.type === 'boolean' ? value === true : value;
    } catch (error) {
        if (error instanceof FormulaError) return field.type === 'boolean' ? false : null;
        throw error;
    }
}
