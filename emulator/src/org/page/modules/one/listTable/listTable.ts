import { words } from 'one/words';
import type { ListColumn, ListPage } from '../../../contract.ts';

const TYPES: Record<string, { type: string; typeAttributes?: object; alignment?: string }> = {
    currency: { type: 'currency', alignment: 'right' },
    int: { type: 'number', alignment: 'right' },
    double: { type: 'number', alignment: 'right' },
    percent: { type: 'fixedPercent', alignment: 'right' },
    date: {
        type: 'date-local',
        typeAttributes: { year: 'numeric', month: 'numeric', day: 'numeric' }
    },
    datetime: {
        type: 'date',
        typeAttributes: {
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: '2-digit'
        }
    },
    boolean: { type: 'boolean' },
    email: { type: 'email' },
    phone: { type: 'phone' },
    url: { type: 'url' }
};

const NUMBER_TYPES = new Set(['currency', 'int', 'double', 'percent']);
const EDITABLE_TYPES = new Set([
    ...NUMBER_TYPES,
    'string',
    'picklist',
    'boolean',
    'date',
    'datetime',
    'email',
    'phone',
    'url'
]);

/** Datatable columns of a list: names and lookups are links, the rest by type. */
export function toColumns(columns: readonly ListColumn[], sortable: boolean): object[] {
    return columns.map((column, index) => {
        const base = { label: column.label, sortable: sortable && column.sortable };
        const isLink = column.nameFrom !== undefined || index === 0 || column.isName;
        if (isLink) {
            const label = { fieldName: labelKey(column.name) };
            return {
                ...base,
                fieldName: urlKey(column.name),
                type: 'url',
                typeAttributes: { label, target: '_self' }
            };
        }
        const { alignment, ...rest } = TYPES[column.type] ?? { type: 'text' };
        return {
            ...base,
            fieldName: column.name,
            ...rest,
            ...(alignment ? { cellAttributes: { alignment } } : {})
        };
    });
}

/** Columns of `one-list-datatable`: those of `toColumns`, editable where the list and the field are. */
export function toEditableColumns({ columns, editable }: ListPage): object[] {
    const shown = toColumns(columns, true);
    return columns.map((column, index) => ({
        ...shown[index],
        ...(editable && column.editable ? editableAs(column) : {})
    }));
}

function editableAs({
    name,
    type,
    nameFrom,
    isName,
    required,
    options,
    scale
}: ListColumn): object {
    const editable = { fieldName: 'isEditable' };
    if (nameFrom || !EDITABLE_TYPES.has(type)) return {};
    if (isName) {
        const typeAttributes = { required, url: { fieldName: urlKey(name) } };
        return { editable, fieldName: name, type: 'name', typeAttributes };
    }
    if (type === 'picklist') {
        const none = required ? [] : [{ label: words.none, value: '' }];
        const typeAttributes = { required, options: [...none, ...(options ?? [])] };
        return { editable, type: 'picklist', typeAttributes };
    }
    if (type === 'percent') {
        const typeAttributes = { required, step: String(10 ** -scale) };
        return { editable, type: 'fixedPercent', typeAttributes };
    }
    const { typeAttributes } = TYPES[type] ?? {};
    return { editable, typeAttributes: { ...typeAttributes, required } };
}

/** What a row's edited cells mean for its record: an emptied cell is null, a number a number. */
export function toFields(
    draft: Record<string, unknown>,
    columns: readonly ListColumn[]
): Record<string, unknown> {
    const fields: Record<string, unknown> = { Id: draft['id'] };
    for (const { name, type } of columns) {
        if (!(name in draft)) continue;
        const value = draft[name];
        const isEmpty = value === '' || value === null || value === undefined;
        fields[name] = isEmpty ? null : NUMBER_TYPES.has(type) ? Number(value) : value;
    }
    return fields;
}

/** Datatable rows: values by column, and for links the url and label. */
export function toRows({ object, columns, rows }: ListPage): Record<string, unknown>[] {
    return rows.map(({ id, editable, values }) => {
        const row: Record<string, unknown> = { id, isEditable: editable };
        for (const [index, { name, nameFrom, referenceTo, isName }] of columns.entries()) {
            const value = values[name];
            row[name] = value;
            if (nameFrom && value) {
                row[labelKey(name)] = values[nameFrom] ?? value;
                row[urlKey(name)] = `/lightning/r/${referenceTo}/${String(value)}/view`;
            } else if (!nameFrom && (index === 0 || isName)) {
                row[labelKey(name)] = value ?? id;
                row[urlKey(name)] = `/lightning/r/${object.apiName}/${id}/view`;
            }
        }
        return row;
    });
}

/** The field behind a datatable column. */
export function fieldOfColumn(fieldName: string): string {
    return fieldName.replace(/:url$/, '');
}

/** The datatable column that shows a field. */
export function columnOfField(field: string, columns: readonly object[]): string {
    const names = columns.map((column) => (column as { fieldName: string }).fieldName);
    return names.includes(urlKey(field)) ? urlKey(field) : field;
}

const urlKey = (name: string): string => `${name}:url`;
const labelKey = (name: string): string => `${name}:label`;
