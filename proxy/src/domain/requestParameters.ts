import { ProxyError } from './proxyError.ts';

/**
 * Reads `Parameters__c` of a request as the JSON object that an operation expects.
 *
 * in      the field's text; blank: an object without members
 * throws  REQUEST.INVALID that shows the expected shape
 */
export function parametersOf(text: string | undefined, shape: string): Record<string, unknown> {
    const members = membersOf(text);
    if (members === undefined) {
        throw unreadable(shape);
    }
    return members;
}

/** The members of a JSON object; none for a blank text, undefined for a text that is no object. */
export function membersOf(text: string | undefined): Record<string, unknown> | undefined {
    const value = parsed(text?.trim() || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : undefined;
}

/** The refusal of parameters that do not have the expected shape. */
export function unreadable(shape: string): ProxyError {
    const detail = `Parameters__c must be ${shape}`;
    return new ProxyError('REQUEST.INVALID', { params: { detail } });
}

/** Undefined when the text is not JSON: no operation takes that. */
function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
