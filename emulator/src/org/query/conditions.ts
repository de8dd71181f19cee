import type { Condition, FunctionExp, ValueQueryCondition } from '@jetstreamapp/soql-parser-js';
import type { FieldInfo } from '../kernel/types.ts';
import type { SqlValue } from '../store/database.ts';
import { dateLiteralRange } from './dateRanges.ts';
import { functionSql } from './functions.ts';
import { literalFor } from './literals.ts';
import type { CompileTools } from './compileTools.ts';
import type { Sources } from './sources.ts';
import type { Filter } from './where.ts';

/** SQL with the values of its question marks. */
export interface SqlPart {
    readonly sql: string;
    readonly values: readonly SqlValue[];
}

type Leaf = Condition | ValueQueryCondition;

/** Compiles filters; a sub-select is compiled by the caller, who knows how. */
export class Conditions {
    readonly #tools: CompileTools;
    readonly #sources: Sources;
    readonly #path: (field: string) => readonly string[];
    readonly #subselect: (condition: ValueQueryCondition) => SqlPart;

    constructor(
        tools: CompileTools,
        sources: Sources,
        path: (field: string) => readonly string[],
        subselect: (condition: ValueQueryCondition) => SqlPart
    ) {
        this.#tools = tools;
        this.#sources = sources;
        this.#path = path;
        this.#subselect = subselect;
    }

    compile(filter: Filter): SqlPart {
        switch (filter.kind) {
            case 'leaf':
                return this.#leaf(filter.condition);
            case 'not': {
                const { sql, values } = this.compile(filter.filter);
                return { sql: `NOT coalesce(${sql}, 0)`, values };
            }
            default: {
                const parts = filter.filters.map((each) => this.compile(each));
                const joined = parts
                    .map(({ sql }) => sql)
                    .join(filter.kind === 'and' ? ' AND ' : ' OR ');
                return { sql: `(${joined})`, values: parts.flatMap(({ values }) => values) };
            }
        }
    }

    /** A field or function on the left of a comparison. */
    expression(condition: { field: string } | { fn: FunctionExp }): {
        sql: string;
        field: FieldInfo | undefined;
        name: string;
    } {
        if ('field' in condition) {
            const { sql, field } = this.#sources.column(this.#path(condition.field));
            return { sql, field, name: field.apiName };
        }
        const { functionName = '', parameters = [], rawValue = functionName } = condition.fn;
        const [argument] = parameters;
        const inner =
            typeof argument === 'string'
                ? this.expression({ field: argument })
                : argument && this.expression({ fn: argument });
        if (functionName.toUpperCase() === 'TOLABEL' && inner?.field?.picklist)
            return { sql: labelSql(inner.sql, inner.field), field: undefined, name: rawValue };
        const sql = functionSql(functionName, inner?.sql ?? '*');
        if (!sql)
            throw this.#tools.errors.malformed(
                `the function ${functionName} is not supported here`
            );
        return { sql, field: undefined, name: rawValue };
    }

    #leaf(condition: Leaf): SqlPart {
        if (!('field' in condition || 'fn' in condition))
            throw this.#tools.errors.malformed('unexpected token');
        const left = this.expression(condition);
        if (left.field && !left.field.filterable) throw this.#tools.errors.notFilterable(left.name);
        if ('valueQuery' in condition) return this.#inSubselect(left.sql, condition);
        const { operator, literalType, value } = condition;
        const values = Array.isArray(value) ? value : [value];
        const types = Array.isArray(literalType) ? literalType : values.map(() => literalType);
        if (types.some((type) => type === 'DATE_LITERAL' || type === 'DATE_N_LITERAL')) {
            return this.#dateLiterals(left.sql, left.field, operator, values);
        }
        const literals = values.map((each, index) =>
            literalFor(each, types[index], left.field, left.name, this.#tools.errors)
        );
        return compare(left.sql, operator, literals);
    }

    #inSubselect(sql: string, condition: ValueQueryCondition): SqlPart {
        const inner = this.#subselect(condition);
        const negated = condition.operator === 'NOT IN';
        return {
            sql: `${negated ? 'NOT ' : ''}coalesce(${sql} IN (${inner.sql}), 0)`,
            values: inner.values
        };
    }

    /** A list of date literals is met by any of them. */
    #dateLiterals(
        sql: string,
        field: FieldInfo | undefined,
        operator: string,
        literals: readonly string[]
    ): SqlPart {
        if (operator !== 'IN' && operator !== 'NOT IN')
            return this.#dateLiteral(sql, field, operator, literals[0] ?? '');
        const parts = literals.map((literal) => this.#dateLiteral(sql, field, '=', literal));
        const any = parts.map((part) => part.sql).join(' OR ');
        return {
            sql: operator === 'IN' ? `(${any})` : `NOT coalesce((${any}), 0)`,
            values: parts.flatMap(({ values }) => values)
        };
    }

    #dateLiteral(
        sql: string,
        field: FieldInfo | undefined,
        operator: string,
        literal: string
    ): SqlPart {
        const { clock, context, errors } = this.#tools;
        const range = dateLiteralRange(literal, clock.now(), context.user.timeZone);
        if (!range) throw errors.malformed(`unexpected token: '${literal}'`);
        const [from, to] = field?.type === 'datetime' ? range.moments : range.days;
        switch (operator) {
            case '=':
                return { sql: `(${sql} >= ? AND ${sql} < ?)`, values: [from, to] };
            case '!=':
                return { sql: `(${sql} IS NULL OR ${sql} < ? OR ${sql} >= ?)`, values: [from, to] };
            case '<':
                return { sql: `${sql} < ?`, values: [from] };
            case '>':
                return { sql: `${sql} >= ?`, values: [to] };
            case '<=':
                return { sql: `${sql} < ?`, values: [to] };
            default:
                return { sql: `${sql} >= ?`, values: [from] };
        }
    }
}

/** A picklist's label in place of its value. */
function labelSql(sql: string, { picklist }: FieldInfo): string {
    const cases = (picklist?.values ?? []).map(
        ({ value, label }) => `WHEN ${textSql(value)} THEN ${textSql(label)}`
    );
    return cases.length > 0 ? `CASE ${sql} ${cases.join(' ')} ELSE ${sql} END` : sql;
}

function textSql(text: string): string {
    return `'${text.replaceAll("'", "''")}'`;
}

/** SOQL's comparisons: blank is a value of its own, and "not equal" includes it. */
function compare(sql: string, operator: string, literals: readonly SqlValue[]): SqlPart {
    const [first = null] = literals;
    switch (operator) {
        case '=':
            return first === null
                ? { sql: `${sql} IS NULL`, values: [] }
                : { sql: `${sql} = ?`, values: [first] };
        case '!=':
            if (first === null) return { sql: `${sql} IS NOT NULL`, values: [] };
            return { sql: `(${sql} IS NULL OR ${sql} <> ?)`, values: [first] };
        case 'LIKE':
            return { sql: `${sql} LIKE ? ESCAPE '\\'`, values: [first] };
        case 'IN':
            return inList(sql, literals);
        case 'NOT IN': {
            const part = inList(sql, literals);
            return { sql: `NOT coalesce(${part.sql}, 0)`, values: part.values };
        }
        case 'INCLUDES':
            return includes(sql, literals);
        case 'EXCLUDES': {
            const part = includes(sql, literals);
            return { sql: `NOT coalesce(${part.sql}, 0)`, values: part.values };
        }
        default:
            return { sql: `${sql} ${operator} ?`, values: [first] };
    }
}

function inList(sql: string, literals: readonly SqlValue[]): SqlPart {
    const values = literals.filter((literal) => literal !== null);
    const blank = values.length < literals.length ? ` OR ${sql} IS NULL` : '';
    return { sql: `(${sql} IN (${values.map(() => '?').join(', ')})${blank})`, values };
}

/** `('A;B', 'C')`: A and B together, or C. */
function includes(sql: string, literals: readonly SqlValue[]): SqlPart {
    const groups = literals.map((literal) => String(literal).split(';'));
    const each = `(';' || ${sql} || ';') LIKE ('%;' || ? || ';%')`;
    return {
        sql: `(${groups.map((group) => `(${group.map(() => each).join(' AND ')})`).join(' OR ')})`,
        values: groups.flat()
    };
}
