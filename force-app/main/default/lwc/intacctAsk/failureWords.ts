import { FAILURES, isFailureCode } from 'c/failureUtils';
import { storedFailureSentence } from 'c/wordingService';
import intacctBusy from '@salesforce/label/c.Ask_IntacctBusy';
import proxyFailed from '@salesforce/label/c.Ask_ProxyFailed';
import proxyUnreachable from '@salesforce/label/c.Ask_ProxyUnreachable';

/** A question is not tried again by itself, so that the sentences about requests would mislead. */
const WORDS: Readonly<Record<string, string>> = {
    'INTACCT.RATE_LIMITED': intacctBusy,
    'INTACCT.UNAVAILABLE': intacctBusy,
    'PROXY.UNREACHABLE': proxyUnreachable
};

/** Says in the user's language why a question got no answer. */
export function failureWords(code: string, message: string): string {
    const isTransient = isFailureCode(code) && FAILURES[code].retryable;
    return WORDS[code] ?? (isTransient ? proxyFailed : storedFailureSentence(code, message));
}
