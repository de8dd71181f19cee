import type { FailureCode } from 'c/failureUtils';
import { ProxyError } from '../domain/proxyError.ts';

/** One error as the platform words it. */
export interface PlatformError {
    readonly errorCode: string;
    readonly message: string;
    readonly fields?: readonly string[] | undefined;
}

/** Platform codes that pass by themselves, or that mean the sign-in. Everything else is a refusal. */
const CODES: Readonly<Record<string, FailureCode>> = {
    REQUEST_LIMIT_EXCEEDED: 'SALESFORCE.RATE_LIMITED',
    TOO_MANY_REQUESTS: 'SALESFORCE.RATE_LIMITED',
    CONCURRENT_REQUEST_LIMIT_EXCEEDED: 'SALESFORCE.RATE_LIMITED',
    SERVER_UNAVAILABLE: 'SALESFORCE.UNAVAILABLE',
    UNABLE_TO_LOCK_ROW: 'SALESFORCE.UNAVAILABLE',
    QUERY_TIMEOUT: 'SALESFORCE.UNAVAILABLE',
    UNKNOWN_EXCEPTION: 'SALESFORCE.UNAVAILABLE',
    INVALID_SESSION_ID: 'SALESFORCE.UNAUTHENTICATED',
    API_DISABLED_FOR_ORG: 'SALESFORCE.UNAUTHENTICATED'
};

/**
 * Translates a Salesforce error, once and here only, into one of our codes.
 *
 * in      the platform's error and the HTTP status it came with
 * out     the refusal names the field and, for a missing field or object, who can grant access
 */
export function salesforceFailure(
    { errorCode, message, fields = [] }: PlatformError,
    { status, retryAfterMs }: { status: number; retryAfterMs?: number | undefined }
): ProxyError {
    const code = CODES[errorCode] ?? codeOfStatus(status);
    const named = fields.length > 0 ? ` (${fields.join(', ')})` : '';
    return new ProxyError(code, {
        params: { detail: `${essence(message)}${named}${remedy(errorCode)}` },
        field: fields[0],
        detail: `HTTP ${status} ${errorCode}: ${message}`,
        retryAfterMs
    });
}

function codeOfStatus(status: number): FailureCode {
    if (status === 429) {
        return 'SALESFORCE.RATE_LIMITED';
    }
    return status >= 500 ? 'SALESFORCE.UNAVAILABLE' : 'SALESFORCE.REFUSED';
}

/** What an administrator can do about the refusals that come from missing access. */
function remedy(errorCode: string): string {
    if (errorCode === 'INVALID_FIELD' || errorCode === 'INVALID_TYPE') {
        return '. Correct the field mapping, or give the permission set Intacct_Sync_Integration access.';
    }
    if (errorCode === 'INVALID_FIELD_FOR_INSERT_UPDATE') {
        return '. Give the integration user Edit on the field in a permission set of your own, or correct the field mapping.';
    }
    return errorCode.startsWith('INSUFFICIENT_ACCESS')
        ? '. Give the permission set Intacct_Sync_Integration access.'
        : '';
}

/** The platform quotes the whole query before it says what is wrong with it. */
function essence(message: string): string {
    const complaint =
        /No such column '[^']*' on entity '[^']*'|sObject type '[^']*' is not supported/.exec(
            message
        );
    return complaint?.[0] ?? message.replace(/\s+/g, ' ').trim();
}
