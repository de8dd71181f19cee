import type { ErrorDetail } from '../http/intacctError.ts';
import { headerRefusals } from './headerRefusals.ts';
import { lineRefusals } from './lineRefusals.ts';
import { policyRefusals } from './policyRefusals.ts';
import { sourceRefusals } from './sourceRefusals.ts';

/**
 * Everything the business layer says when it does not save, change or delete a document. Each
 * message carries the ids a person needs to find the record.
 */
export const refusals = {
    ...headerRefusals,
    ...lineRefusals,
    ...policyRefusals,
    ...sourceRefusals
} as const;

/** The line the business layer always adds after the reasons. */
export function couldNot(operation: 'create' | 'update' | 'delete'): ErrorDetail {
    return { code: 'BL01001973', message: `Could not ${operation} Document record.` };
}
