import Big from 'big.js';
import type { FlowTransformValueAction } from '@salesforce/types/metadata';
import { isNull, isStructure } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { FlowFault } from '../data/fault.ts';
import type { Interview } from '../run/interview.ts';
import { literal } from '../run/references.ts';

/** Whether a Transform element makes one number of a collection. */
export function isAggregate({ transformType }: FlowTransformValueAction): boolean {
    return transformType === 'Sum' || transformType === 'Count';
}

/**
 * Counts a collection, or adds up one of its fields.
 *
 * in      `aggregationValues`: the collection; `aggregationField`: which field to add, for a sum of records
 * out     a number; blank fields count as nothing
 * throws  FlowFault when the values are no collection
 */
export function aggregate(interview: Interview, action: FlowTransformValueAction): number {
    const input = (wanted: string): FlowValue => {
        const given = action.inputParameters.find(({ name }) => name === wanted);
        return given ? literal(interview, given.value) : null;
    };
    const items = action.value ? literal(interview, action.value) : input('aggregationValues');
    if (!Array.isArray(items))
        throw new FlowFault(`${action.transformType} needs a collection to work on.`);
    if (action.transformType === 'Count') return items.length;
    const field = String(input('aggregationField') ?? '');
    return items
        .map((item) => (isStructure(item) ? (item.fields[field] ?? null) : item))
        .filter((value) => !isNull(value))
        .reduce((sum, value) => sum.plus(String(value)), new Big(0))
        .toNumber();
}
