import { fillLabel } from 'c/formatUtils';
import { failureValues, isFailureCode, type FailureCode } from 'c/failureUtils';
import Owner_Admin from '@salesforce/label/c.Owner_Admin';
import Owner_Finance from '@salesforce/label/c.Owner_Finance';
import Owner_Rep from '@salesforce/label/c.Owner_Rep';
import Owner_System from '@salesforce/label/c.Owner_System';
import { FAILURE_LABELS } from './failureLabels';
import { INTACCT_FIELD_LABELS } from './intacctFieldLabels';
import { INTACCT_WORDS } from './intacctWords';
import { OPERATION_LABELS } from './operationLabels';
import { STATUS_LABELS } from './statusLabels';
import { storedParams } from './storedParams';
import { SYNC_STATUS_LABELS } from './syncStatusLabels';

const OWNER_LABELS: Readonly<Record<string, string>> = {
    Rep: Owner_Rep,
    Admin: Owner_Admin,
    Finance: Owner_Finance,
    System: Owner_System
};
const LINE_PREFIX = 'lines[].';

/** Says a failure in the user's language, with its values filled in. */
export function failureSentence(
    code: FailureCode,
    params: Readonly<Record<string, string>>
): string {
    return fillLabel(FAILURE_LABELS[code], ...failureValues(code, params));
}

/** Says in the user's language what the proxy has found; in its own words when it is of another release. */
export function findingSentence({
    code,
    params,
    message
}: {
    readonly code: string;
    readonly params?: Readonly<Record<string, string>>;
    readonly message: string;
}): string {
    return isFailureCode(code) ? failureSentence(code, params ?? {}) : message;
}

/**
 * Says a failure that a request has stored, in the user's language.
 *
 * in      `Error_Code__c` and the English sentence in `Error_Message__c`
 * out     the stored sentence itself when its code or wording is of another release
 */
export function storedFailureSentence(
    code: string | undefined,
    message: string | undefined
): string {
    const params =
        code !== undefined && isFailureCode(code) ? storedParams(code, message) : undefined;
    return params ? failureSentence(code as FailureCode, params) : (message ?? code ?? '');
}

/** Names a cause of failures where many are counted together: the first sentence, without its values. */
export function failureCause(code: string): string {
    const sentence = isFailureCode(code) ? FAILURE_LABELS[code].replace(/\{\d+\}/g, '…') : code;
    return /^.*?[.!?](?=\s|$)/s.exec(sentence)?.[0] ?? sentence;
}

/** Says who can remove the cause of a failure; empty for an owner of a newer release. */
export function ownerSentence(owner: string | undefined): string {
    return OWNER_LABELS[owner ?? ''] ?? '';
}

/** Names a field of an Intacct document or line: `Customer` for `customer.id`. */
export function intacctFieldLabel(field: string): string {
    const path = field.startsWith(LINE_PREFIX) ? field.slice(LINE_PREFIX.length) : field;
    return INTACCT_FIELD_LABELS[path] ?? path;
}

/** Names the status of a sync request. */
export function statusLabel(status: string): string {
    return STATUS_LABELS[status] ?? status;
}

/** Names how far a Sales Document is on its way to Intacct. */
export function syncStatusLabel(status: string): string {
    return SYNC_STATUS_LABELS[status] ?? status;
}

/** Names what a sync request does. */
export function operationLabel(operation: string): string {
    return OPERATION_LABELS[operation] ?? operation;
}

/**
 * Says a state, payment status or payment method of Intacct in the user's language.
 *
 * in      Intacct's own word, `partiallyConverted` or `Partially Converted`
 * out     the word itself when this release does not know it
 */
export function intacctWord(word: string | undefined): string {
    return INTACCT_WORDS[(word ?? '').replace(/\s/g, '').toLowerCase()] ?? word ?? '';
}
