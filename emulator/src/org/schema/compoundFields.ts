import type { FieldInfo } from '../kernel/types.ts';
import { makeField } from './fieldInfo.ts';

const COMPOUND = {
    createable: false,
    updateable: false,
    filterable: false,
    sortable: false
} as const;

const MOST_DEGREES = { precision: 18, scale: 15 } as const;

/** The parts of a custom Address field, with the longest text that each takes. */
const ADDRESS_PARTS: readonly (readonly [name: string, key: string, length: number])[] = [
    ['Street', 'street', 255],
    ['City', 'city', 40],
    ['StateCode', 'stateCode', 10],
    ['PostalCode', 'postalCode', 20],
    ['CountryCode', 'countryCode', 10]
];

/** Expands a compound field of the metadata into itself and its parts; any other field stays alone. */
export function withParts(field: FieldInfo): FieldInfo[] {
    if (field.type === 'location') return geolocation(field);
    return field.type === 'address' ? customAddress(field) : [field];
}

/** `Spot__c` with `Spot__Latitude__s` and `Spot__Longitude__s`. */
function geolocation(field: FieldInfo): FieldInfo[] {
    const stem = field.apiName.replace(/__c$/, '');
    const part = (name: string): FieldInfo =>
        makeField({
            apiName: `${stem}__${name}__s`,
            label: `${field.label} (${name})`,
            type: 'double',
            ...MOST_DEGREES,
            custom: true,
            nillable: field.nillable,
            permissionable: field.permissionable,
            partOf: field.apiName
        });
    const parts = { latitude: `${stem}__Latitude__s`, longitude: `${stem}__Longitude__s` };
    return [compound(field, parts), part('Latitude'), part('Longitude')];
}

/** `Home__c` with `Home__Street__s` and so on. */
function customAddress(field: FieldInfo): FieldInfo[] {
    const stem = field.apiName.replace(/__c$/, '');
    const named = ADDRESS_PARTS.map(([name, key, length]) => ({
        key,
        part: makeField({
            apiName: `${stem}__${name}__s`,
            label: `${field.label} (${name})`,
            type: name === 'Street' ? 'textarea' : 'string',
            length,
            custom: true,
            partOf: field.apiName
        })
    }));
    const parts = Object.fromEntries(named.map(({ key, part }) => [key, part.apiName]));
    return [compound(field, parts), ...named.map(({ part }) => part)];
}

/** A field that is nothing but its parts. */
export function compound(field: FieldInfo, parts: Readonly<Record<string, string>>): FieldInfo {
    return { ...field, ...COMPOUND, parts };
}
