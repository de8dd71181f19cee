import type { ObjectInfo } from '../kernel/types.ts';
import type { Selection } from './selection.ts';

const HEADER = ['Id', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp', 'RecordTypeId'];

/** Fields that every Record needs beside the selected ones: its identity and version. */
export function headerFields(object: ObjectInfo): string[] {
    return HEADER.filter((name) => object.field(name) !== undefined);
}

/** The SELECT list that reads a selection, parents included. */
export function selectList(selection: Selection, prefix = ''): string[] {
    const own = [...headerFields(selection.object), ...selection.fields.keys()];
    const names = [...new Set(own)].map((name) => prefix + name);
    const parents = [...selection.parents].flatMap(([name, { selection: inner }]) =>
        selectList(inner, `${prefix}${name}.`)
    );
    return [...names, ...parents];
}

/** Quotes a text for SOQL. */
export function soqlText(value: string): string {
    return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
}

/** Quotes a text as a LIKE pattern that finds it anywhere. */
export function soqlContains(value: string): string {
    return soqlText(`%${value.replace(/[%_]/g, '\\$&')}%`);
}
