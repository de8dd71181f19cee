import type { Context, FieldInfo, ObjectInfo } from '../kernel/types.ts';
import { quoted } from '../store/tables.ts';
import type { CompileTools } from './compileTools.ts';

/** The readable objects that a look-up leads to. */
export function targetsOf(
    { schema, access, context }: CompileTools,
    lookup: FieldInfo | undefined
): ObjectInfo[] {
    return (lookup?.reference?.to ?? []).flatMap((name) => {
        const object = schema.object(name);
        return object && access.object(context, object.apiName).read ? [object] : [];
    });
}

/** All records of several objects as a table of ids, names and types. */
export function namesSql(
    { access, nextAlias, context }: CompileTools,
    targets: readonly ObjectInfo[]
): string {
    const selects = targets.map((object) => {
        const alias = nextAlias();
        const shared = visible(access, object, alias, context);
        const name = quoted(object.nameField ?? 'Id');
        const rows = [`${alias}."IsDeleted" = 0`, ...shared].join(' AND ');
        return `SELECT ${alias}."Id", ${alias}.${name} AS "Name", '${object.apiName}' AS "Type" FROM ${quoted(object.apiName)} ${alias} WHERE ${rows}`;
    });
    return `(${selects.join(' UNION ALL ')})`;
}

/** SQL for the rows of a table that the user may see; empty when that is all of them. */
export function visible(
    access: CompileTools['access'],
    object: ObjectInfo,
    alias: string,
    { user, mode }: Context
): string[] {
    const sql = mode === 'system' ? undefined : access.sharing.visibleSql(object, alias, user);
    return sql ? [sql] : [];
}
