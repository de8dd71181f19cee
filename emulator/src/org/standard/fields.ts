import type { FieldInfo, ReferenceInfo } from '../kernel/types.ts';
import { choices, lookupTo, makeField } from '../schema/fieldInfo.ts';

type Options = Partial<FieldInfo>;

/** Required for an insert, and therefore not subject to field permissions. */
export const REQUIRED: Options = { nillable: false };
/** Kept by the platform. */
export const READ_ONLY: Options = { createable: false, updateable: false };
/** Given once, at creation. */
export const CREATE_ONLY: Options = { updateable: false };

export function text(
    apiName: string,
    label: string,
    length: number,
    options: Options = {}
): FieldInfo {
    return makeField({ apiName, label, type: 'string', length, ...options });
}

export function textArea(
    apiName: string,
    label: string,
    length: number,
    options: Options = {}
): FieldInfo {
    return makeField({ apiName, label, type: 'textarea', length, ...options });
}

export function phone(apiName: string, label: string): FieldInfo {
    return makeField({ apiName, label, type: 'phone', length: 40 });
}

export function email(apiName: string, label: string, options: Options = {}): FieldInfo {
    return makeField({ apiName, label, type: 'email', length: 80, ...options });
}

export function url(apiName: string, label: string): FieldInfo {
    return makeField({ apiName, label, type: 'url', length: 255 });
}

export function checkbox(apiName: string, label: string, options: Options = {}): FieldInfo {
    return makeField({
        apiName,
        label,
        type: 'boolean',
        nillable: false,
        defaultFormula: 'false',
        permissionable: true,
        ...options
    });
}

export function integer(
    apiName: string,
    label: string,
    digits: number,
    options: Options = {}
): FieldInfo {
    return makeField({ apiName, label, type: 'int', precision: digits, ...options });
}

export function decimal(
    apiName: string,
    label: string,
    type: 'double' | 'currency' | 'percent',
    precision: number,
    scale: number,
    options: Options = {}
): FieldInfo {
    return makeField({ apiName, label, type, precision, scale, ...options });
}

export function money(apiName: string, label: string, options: Options = {}): FieldInfo {
    return decimal(apiName, label, 'currency', 18, 2, options);
}

export function date(apiName: string, label: string, options: Options = {}): FieldInfo {
    return makeField({ apiName, label, type: 'date', ...options });
}

export function dateTime(apiName: string, label: string, options: Options = {}): FieldInfo {
    return makeField({ apiName, label, type: 'datetime', ...options });
}

export function picklist(
    apiName: string,
    label: string,
    values: readonly string[],
    options: Options = {}
): FieldInfo {
    const picklistInfo = { restricted: false, values: choices(values) };
    return makeField({
        apiName,
        label,
        type: 'picklist',
        length: 255,
        picklist: picklistInfo,
        ...options
    });
}

/** `child` is the list on the parent, e.g. `Opportunities`. */
export function lookup(
    apiName: string,
    label: string,
    to: string,
    child?: string,
    options: Options & { onDelete?: ReferenceInfo['onDelete'] } = {}
): FieldInfo {
    const { onDelete = 'SetNull', ...rest } = options;
    const relationship = apiName.replace(/Id$/, '');
    const reference = lookupTo([to], relationship, { childRelationshipName: child, onDelete });
    return makeField({ apiName, label, type: 'reference', length: 18, reference, ...rest });
}

/** The five parts of an address, as separate fields. */
export function address(prefix: string, label: string): FieldInfo[] {
    return [
        textArea(`${prefix}Street`, `${label} Street`, 255),
        text(`${prefix}City`, `${label} City`, 40),
        text(`${prefix}State`, `${label} State/Province`, 80),
        text(`${prefix}PostalCode`, `${label} Zip/Postal Code`, 20),
        text(`${prefix}Country`, `${label} Country`, 80)
    ];
}
