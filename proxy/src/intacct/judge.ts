import { ProxyError } from '../domain/proxyError.ts';
import { retryAfterMs } from '../domain/retryAfter.ts';
import { errorIn } from './errorBody.ts';
import type { Answer } from './exchange.ts';

const RETRY_AFTER_HEADERS = [
    'retry-after',
    'x-ia-throttle-limit-retryafter',
    'x-ia-throttle-limit-retry-after',
    'x-ia-hour-rate-limit-retry-after',
    'x-ia-tenant-throttle-limit-retry-after'
];

/** Whether the access token is at fault, so that a new one may help. */
export function isTokenRefusal({ status, text }: Answer): boolean {
    return status === 401 || status === 498 || (status === 403 && /tokenInvalid/.test(text));
}

/**
 * Tells a passing trouble from an answer: overload, outage and maintenance pages, whatever status
 * Intacct wraps them in.
 *
 * out     the failure to throw; undefined when the answer is Intacct's own word on the request
 * source  Intacct REST headers guide; gateway codes GW-0001 and GW-0010; pages of its edge network
 */
export function passingTrouble(answer: Answer, now: Date): ProxyError | undefined {
    const { status, json, text } = answer;
    const facts = {
        detail: `HTTP ${status} ${text.slice(0, 4000)}`,
        retryAfterMs: waitAskedFor(answer, now)
    };
    if (status === 429 || (errorIn(json) && /GW-0010|rate limit exceeded/i.test(text))) {
        return new ProxyError('INTACCT.RATE_LIMITED', facts);
    }
    const isPage = json === undefined && status !== 204;
    if (status >= 500 || isPage || (errorIn(json) && /temporarily off-?line/i.test(text))) {
        return new ProxyError('INTACCT.UNAVAILABLE', facts);
    }
    return undefined;
}

function waitAskedFor({ headers }: Answer, now: Date): number | undefined {
    return RETRY_AFTER_HEADERS.map((name) => retryAfterMs(headers[name], now)).find(
        (waitMs) => waitMs !== undefined
    );
}
