import { fieldName, pathOf } from '../../lds/store/fieldNames.js';

/** Reads a field's raw value from a record, across parents; undefined when the record does not carry it. */
export function getFieldValue(record, field) {
    return fieldAt(record, field)?.value;
}

/** Reads a field as the user's locale shows it; null when it has no such form, undefined when it is not there. */
export function getFieldDisplayValue(record, field) {
    return fieldAt(record, field)?.displayValue;
}

function fieldAt(record, field) {
    const path = pathOf(qualified(fieldName(field)));
    const last = path.pop();
    let holder = record;
    for (const part of path) {
        const parent = holder?.fields?.[part];
        if (parent?.value === null) return parent;
        holder = parent?.value;
    }
    return holder?.fields?.[last];
}

function qualified(name) {
    if (name === undefined) throw new TypeError('Value is not a string or FieldId.');
    if (name.indexOf('.') < 1) {
        throw new TypeError('Value does not include an object API name.');
    }
    return name;
}
