import type { FlowDataType } from '@salesforce/types/metadata';
import type { FlowValue } from '../data/flowValue.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;

type Conversion = (value: string | number | boolean) => FlowValue;

const toNumber: Conversion = (value) =>
    typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
        ? Number(value)
        : value;

const CONVERSIONS: Partial<Record<FlowDataType, Conversion>> = {
    Boolean: (value) => (typeof value === 'string' ? value.toLowerCase() === 'true' : value),
    Currency: toNumber,
    Date: (value) => (typeof value === 'string' ? value.slice(0, 10) : value),
    DateTime: (value) =>
        typeof value === 'string' && DATE.test(value) ? `${value}T00:00:00.000Z` : value,
    Multipicklist: String,
    Number: toNumber,
    Picklist: String,
    String: String
};

/** Makes a value fit its resource's data type the way Flow converts silently; null stays null. */
export function coerce(value: FlowValue, dataType: FlowDataType | undefined): FlowValue {
    const convert = dataType && CONVERSIONS[dataType];
    if (!convert || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => coerce(item, dataType));
    return typeof value === 'object' ? value : convert(value);
}
