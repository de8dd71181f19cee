import { ProxyError } from '../proxyError.ts';

/** What a bulk request is limited to. */
export interface BulkParameters {
    /** Names of transaction definitions; absent: all that are brought to Salesforce. */
    readonly definitions?: readonly string[] | undefined;
    /** Whether a reconciliation mends what it finds. */
    readonly repair: boolean;
}

/**
 * Reads Parameters__c of a pull or a reconciliation.
 *
 * in      `{"definitions":["Sales Order"],"repair":false}`; empty means everything, repaired
 * throws  REQUEST.INVALID when the text is not such an object
 */
export function readParameters(text: string | undefined): BulkParameters {
    const { definitions, repair = true } = parsed(text ?? '{}');
    const isList =
        Array.isArray(definitions) && definitions.every((name) => typeof name === 'string');
    if ((definitions !== undefined && !isList) || typeof repair !== 'boolean') {
        throw invalid();
    }
    return { definitions: isList && definitions.length > 0 ? definitions : undefined, repair };
}

function parsed(text: string): { definitions?: unknown; repair?: unknown } {
    try {
        const value: unknown = JSON.parse(text.trim() || '{}');
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return value;
        }
    } catch {
        throw invalid();
    }
    throw invalid();
}

function invalid(): ProxyError {
    const detail = 'Parameters is not {"definitions": [names], "repair": true or false}';
    return new ProxyError('REQUEST.INVALID', { params: { detail } });
}
