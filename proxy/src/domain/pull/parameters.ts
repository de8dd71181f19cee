import { parametersOf, unreadable } from '../requestParameters.ts';

/** What a bulk request is limited to. */
export interface BulkParameters {
    /** Names of transaction definitions; absent: all that are brought to Salesforce. */
    readonly definitions?: readonly string[] | undefined;
    /** Whether a reconciliation mends what it finds. */
    readonly repair: boolean;
}

const SHAPE = '{"definitions": [names], "repair": true or false}';

/**
 * Reads Parameters__c of a pull or a reconciliation.
 *
 * in      `{"definitions":["Sales Order"],"repair":false}`; empty means everything, repaired
 * throws  REQUEST.INVALID when the text is not such an object
 */
export function readParameters(text: string | undefined): BulkParameters {
    const { definitions = [], repair = true } = parametersOf(text, SHAPE);
    if (!isNames(definitions) || typeof repair !== 'boolean') {
        throw unreadable(SHAPE);
    }
    return { definitions: definitions.length > 0 ? definitions : undefined, repair };
}

function isNames(value: unknown): value is readonly string[] {
    return Array.isArray(value) && value.every((name) => typeof name === 'string');
}
