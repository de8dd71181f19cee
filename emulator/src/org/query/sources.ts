import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';
import { NAME_OBJECT, isPolymorphic } from '../schema/nameObject.ts';
import { quoted } from '../store/tables.ts';
import type { CompileTools } from './compileTools.ts';
import { namesSql, targetsOf, visible } from './polymorphic.ts';

/** A field found from a query's object, as SQL. */
export interface Column {
    readonly sql: string;
    readonly field: FieldInfo;
    readonly object: ObjectInfo;
}

const DEEPEST_PATH = 5;

/** The tables of one SELECT: the object asked and the parents its paths go through, each joined once. */
export class Sources {
    readonly object: ObjectInfo;
    readonly alias: string;
    readonly #tools: CompileTools;
    readonly #joins = new Map<string, { alias: string; object: ObjectInfo; sql: string }>();

    constructor(tools: CompileTools, object: ObjectInfo) {
        this.#tools = tools;
        this.object = object;
        this.alias = tools.nextAlias();
    }

    /** `Account.Owner.Name` as a column. @throws OrgError 400 when a part is unknown or hidden from the user. */
    column(path: readonly string[]): Column {
        return this.columnOf(this.parent(path.slice(0, -1)), path.at(-1) ?? '');
    }

    /** A field of a table that is joined already. */
    columnOf({ alias, object }: { alias: string; object: ObjectInfo }, name: string): Column {
        const field = object.field(name);
        if (!field || !this.#canRead(object, field))
            throw this.#tools.errors.unknownField(name, object.apiName);
        return { sql: columnSql(alias, object, field), field, object };
    }

    /** The table at the end of a chain of relationships; the object itself for none. */
    parent(relationships: readonly string[]): { alias: string; object: ObjectInfo } {
        if (relationships.length > DEEPEST_PATH) {
            throw this.#tools.errors.malformed(
                'SOQL relationship paths may not be deeper than five levels'
            );
        }
        let current: { alias: string; object: ObjectInfo } = {
            alias: this.alias,
            object: this.object
        };
        relationships.forEach((name, index) => {
            const key = relationships
                .slice(0, index + 1)
                .join('.')
                .toLowerCase();
            const joined = this.#joins.get(key) ?? this.#join(current, name);
            this.#joins.set(key, joined);
            current = joined;
        });
        return current;
    }

    /** The record behind a polymorphic look-up when it is of one certain object. */
    typed(relationship: string, objectName: string): { alias: string; object: ObjectInfo } {
        const { errors } = this.#tools;
        const lookup = this.object.fieldOfRelationship(relationship);
        const object = targetsOf(this.#tools, lookup).find(
            ({ apiName }) => apiName.toLowerCase() === objectName.toLowerCase()
        );
        if (!lookup || !this.#canRead(this.object, lookup))
            throw errors.unknownRelationship(relationship);
        if (!object) throw errors.unknownObject(objectName);
        const key = `${relationship}:${objectName}`.toLowerCase();
        const joined = this.#joins.get(key) ?? this.#joinTable(this, lookup, object);
        this.#joins.set(key, joined);
        return joined;
    }

    /** FROM with all joins; call after every path was asked for. */
    fromSql(): string {
        const joins = [...this.#joins.values()].map(({ sql }) => sql);
        return [`FROM ${quoted(this.object.apiName)} ${this.alias}`, ...joins].join(' ');
    }

    /** The rows the user may see at all. */
    visibleSql(): string[] {
        const { includeDeleted, context, access } = this.#tools;
        const alive = includeDeleted ? [] : [`${this.alias}."IsDeleted" = 0`];
        const shared =
            context.mode === 'system'
                ? undefined
                : access.sharing.visibleSql(this.object, this.alias, context.user);
        return shared ? [...alive, shared] : alive;
    }

    #join(
        from: { alias: string; object: ObjectInfo },
        name: string
    ): { alias: string; object: ObjectInfo; sql: string } {
        const lookup = from.object.fieldOfRelationship(name);
        const targets = targetsOf(this.#tools, lookup);
        const [object] = targets;
        if (!lookup || !object || !this.#canRead(from.object, lookup))
            throw this.#tools.errors.unknownRelationship(name);
        if (!isPolymorphic(lookup)) return this.#joinTable(from, lookup, object);
        const alias = this.#tools.nextAlias();
        const on = `${alias}."Id" = ${from.alias}.${quoted(lookup.apiName)}`;
        const sql = `LEFT JOIN ${namesSql(this.#tools, targets)} ${alias} ON ${on}`;
        return { alias, object: NAME_OBJECT, sql };
    }

    #joinTable(
        from: { alias: string },
        lookup: FieldInfo,
        object: ObjectInfo
    ): { alias: string; object: ObjectInfo; sql: string } {
        const { access, context, nextAlias } = this.#tools;
        const alias = nextAlias();
        const on = [
            `${alias}."Id" = ${from.alias}.${quoted(lookup.apiName)}`,
            `${alias}."IsDeleted" = 0`,
            ...visible(access, object, alias, context)
        ];
        return {
            alias,
            object,
            sql: `LEFT JOIN ${quoted(object.apiName)} ${alias} ON ${on.join(' AND ')}`
        };
    }

    #canRead(object: ObjectInfo, field: FieldInfo): boolean {
        if (object === NAME_OBJECT) return true;
        return this.#tools.access.field(this.#tools.context, object.apiName, field.apiName).read;
    }
}

/** Formulas are computed by the org, one row at a time. */
function columnSql(alias: string, object: ObjectInfo, field: FieldInfo): string {
    if (field.parts) return compoundSql(alias, field.parts);
    if (!field.formula) return `${alias}.${quoted(field.apiName)}`;
    return `org_formula('${object.apiName}', '${field.apiName}', ${alias}."Id")`;
}

/** A compound field is its parts in one JSON text, or nothing when all of them are blank. */
function compoundSql(alias: string, parts: Readonly<Record<string, string>>): string {
    const columns = Object.entries(parts).map(
        ([name, field]) => [name, `${alias}.${quoted(field)}`] as const
    );
    const pairs = columns.map(([name, column]) => `'${name}', ${column}`).join(', ');
    const blank = columns.map(([, column]) => `${column} IS NULL`).join(' AND ');
    return `CASE WHEN ${blank} THEN NULL ELSE json_object(${pairs}) END`;
}
