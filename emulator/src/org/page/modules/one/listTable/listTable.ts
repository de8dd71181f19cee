import type { ListColumn, ListPage } from '../../../contract.ts';

const TYPES: Record<string, { type: string; typeAttributes?: object; alignment?: string }> = {
    currency: { type: 'currency', alignment: 'right' },
    int: { type: 'number', alignment: 'right' },
    double: { type: 'number', alignment: 'right' },
    percent: {
        type: 'percent',
        alignment: 'right',
        typeAttributes: { step: 0.01, maximumFractionDigits: 2 }
    },
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
        const known = TYPES[column.type] ?? { type: 'text' };
        const { alignment, ...rest } = known;
        return {
            ...base,
            fieldName: column.name,
            ...rest,
            ...(alignment ? { cellAttributes: { alignment } } : {})
        };
    });
}

/** Datatable rows: values by column, and for links the url and label. */
export function toRows({ object, columns, rows }: ListPage): Record<string, unknown>[] {
    return rows.map(({ id, values }) => {
        const row: Record<string, unknown> = { id };
        for (const [index, { name, type, nameFrom, referenceTo, isName }] of columns.entries()) {
            const value = values[name];
            row[name] = type === 'percent' && typeof value === 'number' ? value / 100 : value;
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
