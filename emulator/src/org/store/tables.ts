import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';

const SQL_TYPES: Readonly<Partial<Record<FieldInfo['type'], string>>> = {
    boolean: 'INTEGER',
    int: 'REAL',
    double: 'REAL',
    currency: 'REAL',
    percent: 'REAL',
    id: 'TEXT COLLATE BINARY',
    reference: 'TEXT COLLATE BINARY',
    date: 'TEXT COLLATE BINARY',
    datetime: 'TEXT COLLATE BINARY',
    time: 'TEXT COLLATE BINARY'
};

const stored = new WeakMap<ObjectInfo, readonly FieldInfo[]>();

/** Fields with a column: all but formulas and compounds, which are put together when read. */
export function storedFields(object: ObjectInfo): readonly FieldInfo[] {
    const known = stored.get(object);
    if (known) return known;
    const fields = [...object.fields.values()].filter((field) => !field.formula && !field.parts);
    stored.set(object, fields);
    return fields;
}

export function quoted(name: string): string {
    return `"${name}"`;
}

/** DDL for one object: its table, unique and look-up indexes. Texts compare without regard to case, as SOQL does. */
export function tableStatements(object: ObjectInfo): string[] {
    const columns = storedFields(object).map(columnOf);
    return [
        `CREATE TABLE IF NOT EXISTS ${quoted(object.apiName)} (${columns.join(', ')}) WITHOUT ROWID`,
        ...storedFields(object).flatMap((field) => indexOf(object, field))
    ];
}

export function columnOf(field: FieldInfo): string {
    const text = field.caseSensitive ? 'TEXT COLLATE BINARY' : 'TEXT COLLATE NOCASE';
    const key = field.type === 'id' ? ' PRIMARY KEY NOT NULL' : '';
    return `${quoted(field.apiName)} ${SQL_TYPES[field.type] ?? text}${key}`;
}

function indexOf(object: ObjectInfo, field: FieldInfo): string[] {
    const name = quoted(`${object.apiName}.${field.apiName}`);
    const on = `ON ${quoted(object.apiName)} (${quoted(field.apiName)})`;
    if (field.unique)
        return [`CREATE UNIQUE INDEX IF NOT EXISTS ${name} ${on} WHERE "IsDeleted" = 0`];
    const isParent = field.reference && !field.reference.to.includes('User');
    return field.externalId || isParent ? [`CREATE INDEX IF NOT EXISTS ${name} ${on}`] : [];
}
