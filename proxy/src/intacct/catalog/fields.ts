import type {
    DocumentField,
    DocumentFieldType,
    DocumentFields
} from '../../domain/documentField.ts';
import { asRaw, groupIn, type Raw } from '../raw.ts';

/** What Intacct requires of a new document without saying so in its model. */
const REQUIRED = {
    header: new Set(['txnDate', 'customer.id']),
    line: new Set(['dimensions.item.id', 'unit', 'unitQuantity'])
};
const IGNORED = new Set(['key', 'id', 'href']);

/**
 * Lists the fields of a definition's documents the way a mapping names them.
 *
 * in      `ia::result` of services/core/model for order-entry/document::{definition}
 * out     fields, groups and references of the header and of its lines; of a reference only the id,
 *         which may be written, and the name, which may be read
 * omits   record keys and links, and lists other than the lines
 * source  Intacct REST v1, services/core/model
 */
export function toDocumentFields(name: string, model: Raw): DocumentFields {
    return {
        name,
        header: fieldsOf(model, '', REQUIRED.header),
        line: fieldsOf(groupIn(groupIn(model, 'lists'), 'lines'), '', REQUIRED.line)
    };
}

function fieldsOf(group: Raw, prefix: string, required: ReadonlySet<string>): DocumentField[] {
    const own = Object.entries(groupIn(group, 'fields'))
        .filter(([name]) => !IGNORED.has(name))
        .map(([name, field]) => toField(`${prefix}${name}`, asRaw(field), required));
    const inGroups = Object.entries(groupIn(group, 'groups')).flatMap(([name, inner]) =>
        fieldsOf(asRaw(inner), `${prefix}${name}.`, required)
    );
    const inRefs = Object.entries(groupIn(group, 'refs')).flatMap(([name, ref]) =>
        referenceFields(`${prefix}${name}`, asRaw(ref), required)
    );
    return [...own, ...inGroups, ...inRefs];
}

function referenceFields(path: string, ref: Raw, required: ReadonlySet<string>): DocumentField[] {
    const fields = groupIn(ref, 'fields');
    const idField = toField(`${path}.id`, groupIn(fields, 'id'), required);
    const id: DocumentField = {
        ...idField,
        type: 'reference',
        readOnly: idField.readOnly || ref['readOnly'] === true
    };
    return 'name' in fields
        ? [id, toField(`${path}.name`, groupIn(fields, 'name'), required)]
        : [id];
}

function toField(path: string, field: Raw, required: ReadonlySet<string>): DocumentField {
    const values = Array.isArray(field['enum']) ? field['enum'].filter(isText) : [];
    const maxLength = field['maxLength'];
    return {
        path,
        label: labelOf(path),
        type: typeOf(field, values),
        required: required.has(path) || field['required'] === true,
        readOnly: field['readOnly'] === true,
        custom: path.includes('::'),
        ...(typeof maxLength === 'number' && { maxLength }),
        ...(values.length > 0 && {
            values: values.map((value) => ({ value, label: inWords(value) }))
        })
    };
}

function typeOf({ type, format }: Raw, values: readonly string[]): DocumentFieldType {
    if (values.length > 0) {
        return 'enum';
    }
    const formats: Readonly<Record<string, DocumentFieldType>> = {
        date: 'date',
        'date-time': 'datetime'
    };
    if (typeof format === 'string' && (formats[format] || format.startsWith('decimal'))) {
        return formats[format] ?? 'decimal';
    }
    const types: Readonly<Record<string, DocumentFieldType>> = {
        integer: 'integer',
        number: 'decimal',
        boolean: 'boolean'
    };
    return types[String(type)] ?? 'string';
}

/** `Ship To` of `contacts.shipTo.id`, `Item Name` of `dimensions.item.name`, `My field` of `nsp::MY_FIELD`. */
function labelOf(path: string): string {
    const names = path
        .replace(/^(dimensions|contacts)\./, '')
        .replace(/\.id$/, '')
        .split('.');
    return names.map((name) => inWords(name.replace(/^\w+::/, ''))).join(' ');
}

function inWords(name: string): string {
    const words = /^[A-Z0-9_]+$/.test(name)
        ? name.toLowerCase().replaceAll('_', ' ')
        : name.replaceAll('_', ' ').replace(/([a-z0-9])([A-Z])/g, '$1 $2');
    return words.charAt(0).toUpperCase() + words.slice(1);
}

function isText(value: unknown): value is string {
    return typeof value === 'string' && value !== '';
}
