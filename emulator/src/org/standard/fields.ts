import type { FieldInfo, ReferenceInfo } from '../kernel/types.ts';
import { compound } from '../schema/compoundFields.ts';
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

/** `child` is the list on the parent, e.g. `Opportunities`; several objects make the look-up polymorphic. */
export function lookup(
    apiName: string,
    label: string,
    to: string | readonly string[],
    child?: string,
    options: Options & { onDelete?: ReferenceInfo['onDelete'] } = {}
): FieldInfo {
    const { onDelete = 'SetNull', ...rest } = options;
    const relationship = apiName.replace(/Id$/, '');
    const targets = typeof to === 'string' ? [to] : to;
    const reference = lookupTo(targets, relationship, { childRelationshipName: child, onDelete });
    return makeField({ apiName, label, type: 'reference', length: 18, reference, ...rest });
}

/** An address and its parts, position included; `prefix` is empty for objects with a single one. */
export function address(prefix: string, label: string): FieldInfo[] {
    const partOf = `${prefix}Address`;
    const named = (part: string): string => `${label} ${part}`.trim();
    const position = { partOf, precision: 18, scale: 15 };
    const parts = [
        textArea(`${prefix}Street`, named('Street'), 255, { partOf }),
        text(`${prefix}City`, named('City'), 40, { partOf }),
        text(`${prefix}State`, named('State/Province'), 80, { partOf }),
        text(`${prefix}PostalCode`, named('Zip/Postal Code'), 20, { partOf }),
        text(`${prefix}Country`, named('Country'), 80, { partOf }),
        makeField({
            apiName: `${prefix}Latitude`,
            label: named('Latitude'),
            type: 'double',
            ...position
        }),
        makeField({
            apiName: `${prefix}Longitude`,
            label: named('Longitude'),
            type: 'double',
            ...position
        })
    ];
    const whole = makeField({ apiName: partOf, label: named('Address'), type: 'address' });
    const keys = parts.map(({ apiName }) => [keyOf(apiName.slice(prefix.length)), apiName]);
    return [...parts, compound(whole, Object.fromEntries(keys) as Record<string, string>)];
}

function keyOf(part: string): string {
    return part.charAt(0).toLowerCase() + part.slice(1);
}
