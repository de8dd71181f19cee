import type { FieldFunctionExpression, FieldTypeOf } from '@jetstreamapp/soql-parser-js';
import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';
import type { Selection } from './selection.ts';
import type { SqlPart } from './conditions.ts';
import { formattedReader } from './formatted.ts';
import { asCells, labelReader, readerOf } from './shape.ts';
import type { CompiledQuery, OutputField, RowShape } from './shape.ts';

/** Functions that only change how a value is shown. */
const DISPLAY_FUNCTIONS: ReadonlySet<string> = new Set(['TOLABEL', 'FORMAT', 'CONVERTCURRENCY']);

/** Rows that FIELDS(ALL) and FIELDS(CUSTOM) may be asked for. */
const MOST_OF_ALL_FIELDS = 200;
const NO_ALIAS = 'only aggregate expressions use field aliasing';

/** Compiles a query that gives records; `extraColumn` carries the parent of a child query. */
export function compileRows(
    selection: Selection,
    where: SqlPart,
    order: string,
    limit: string,
    extraColumn?: string
): CompiledQuery {
    const columns: string[] = extraColumn ? [extraColumn] : [];
    const shape = new RowCompiler(selection, columns).compile();
    const { sources } = selection;
    const stable =
        order === '' ? ` ORDER BY ${sources.alias}."Id"` : `${order}, ${sources.alias}."Id"`;
    const sql = asCells(columns, `${sources.fromSql()}${where.sql}${stable}${limit}`);
    return { sql, values: where.values, result: { kind: 'rows', shape } };
}

class RowCompiler {
    readonly #selection: Selection;
    readonly #columns: string[];

    constructor(selection: Selection, columns: string[]) {
        this.#selection = selection;
        this.#columns = columns;
    }

    compile(): RowShape {
        const { query, child, tools, path } = this.#selection;
        const root = this.#shape([]);
        for (const selected of query.fields ?? []) {
            switch (selected.type) {
                case 'Field':
                    if (selected.alias) throw tools.errors.malformed(NO_ALIAS);
                    this.#add(root, path(selected.field));
                    break;
                case 'FieldRelationship':
                    this.#add(root, path([...selected.relationships, selected.field].join('.')));
                    break;
                case 'FieldSubquery':
                    root.children.push(child(selected.subquery));
                    break;
                case 'FieldFunctionExpression':
                    this.#addFunction(root, selected);
                    break;
                case 'FieldTypeof':
                    this.#addTypeof(root, selected);
                    break;
                default:
                    throw tools.errors.malformed('unexpected token');
            }
        }
        return root;
    }

    #shape(relationships: readonly string[]): RowShape {
        return this.#shapeOf(this.#selection.sources.parent(relationships));
    }

    #shapeOf({ alias, object }: { alias: string; object: ObjectInfo }): RowShape {
        return {
            object,
            idColumn: this.#column(`${alias}."Id"`),
            fields: [],
            parents: new Map(),
            variants: new Map(),
            children: []
        };
    }

    /** `TYPEOF What WHEN Account THEN Phone ELSE Name END`: what is read depends on the object that is met. */
    #addTypeof(root: RowShape, { field, conditions }: FieldTypeOf): void {
        const { sources, restDates } = this.#selection;
        const shapes = conditions.map(({ objectType, fieldList }) => {
            const table = objectType ? sources.typed(field, objectType) : sources.parent([field]);
            const shape = this.#shapeOf(table);
            for (const name of fieldList) {
                const column = sources.columnOf(table, name);
                shape.fields.push({
                    name: column.field.apiName,
                    column: this.#column(column.sql),
                    read: readerOf(column.field, restDates)
                });
            }
            return shape;
        });
        root.variants.set(field, shapes);
    }

    #add(
        root: RowShape,
        path: readonly string[],
        alias?: string,
        read?: (field: FieldInfo) => OutputField['read']
    ): void {
        const { sources, tools, restDates } = this.#selection;
        const column = sources.column(path);
        const shape = this.#shapeAt(root, path.slice(0, -1));
        const name = alias ?? column.field.apiName;
        if (shape.fields.some((field) => field.name === name))
            throw tools.errors.duplicateField(name);
        const reader = read?.(column.field) ?? readerOf(column.field, restDates);
        shape.fields.push({ name, column: this.#column(column.sql), read: reader });
    }

    #addFunction(
        root: RowShape,
        { functionName, parameters, alias }: FieldFunctionExpression
    ): void {
        const { path, tools } = this.#selection;
        const name = functionName.toUpperCase();
        const [given] = parameters;
        if (name === 'FIELDS') return this.#addAll(root, String(given).toUpperCase());
        const isConverted = typeof given === 'object' && name === 'FORMAT';
        const argument = isConverted ? given.parameters[0] : given;
        if (!DISPLAY_FUNCTIONS.has(name) || typeof argument !== 'string') {
            throw tools.errors.malformed(`the function ${functionName} is not supported here`);
        }
        const readers: Readonly<Record<string, (field: FieldInfo) => OutputField['read']>> = {
            TOLABEL: labelReader,
            FORMAT: (field) => formattedReader(field, tools)
        };
        this.#add(root, path(argument), alias, readers[name]);
    }

    /** `FIELDS(ALL | STANDARD | CUSTOM)`: what the user may read. */
    #addAll(root: RowShape, which: string): void {
        const { query, tools } = this.#selection;
        const { access, context, errors } = tools;
        if (which !== 'STANDARD' && (query.limit ?? Infinity) > MOST_OF_ALL_FIELDS)
            throw errors.malformed(
                `The SOQL FIELDS function must have a LIMIT of at most ${MOST_OF_ALL_FIELDS}`
            );
        for (const field of root.object.fields.values()) {
            const isWanted = which === 'ALL' || field.custom === (which === 'CUSTOM');
            if (isWanted && access.field(context, root.object.apiName, field.apiName).read) {
                this.#add(root, [field.apiName]);
            }
        }
    }

    /** The nested shape of `Account.Owner`, named as the relationships are. */
    #shapeAt(root: RowShape, relationships: readonly string[]): RowShape {
        let shape = root;
        relationships.forEach((relationship, index) => {
            const lookup = shape.object.fieldOfRelationship(relationship);
            const name = lookup?.reference?.relationshipName ?? relationship;
            const path = relationships.slice(0, index + 1);
            const next = shape.parents.get(name) ?? this.#shape(path);
            shape.parents.set(name, next);
            shape = next;
        });
        return shape;
    }

    #column(sql: string): number {
        return this.#columns.push(sql) - 1;
    }
}
