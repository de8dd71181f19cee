import type { ErrorDetail } from '../http/intacctError.ts';

/**
 * A refusal of the business layer.
 *
 * in   the translatable id, the message with the ids a person needs, the same ids for programs,
 *      and what to do about it
 */
export function refusal(
    messageId: string,
    message: string,
    placeholders: Record<string, string>,
    correction: string
): ErrorDetail {
    return {
        code: 'BL03000018',
        message,
        correction,
        additionalInfo: { messageId, placeholders, propertySet: {} }
    };
}

/** A refusal of one line; counts lines from 1, as people do. */
export function lineRefusal(
    line: number,
    messageId: string,
    message: string,
    placeholders: Record<string, string>,
    correction: string
): ErrorDetail {
    const numbered = { LINE_NO: String(line), ...placeholders };
    return refusal(messageId, `Line ${line}: ${message}`, numbered, correction);
}
