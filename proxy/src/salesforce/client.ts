import { Connection } from 'jsforce/lib/connection.js';
import { HttpApi } from 'jsforce/lib/http-api.js';
import { ProxyError } from '../domain/proxyError.ts';
import type { Clock } from '../ports/clock.ts';
import type { Run } from '../ports/run.ts';
import { retrying, type RetryPolicy } from '../vendor/retry.ts';
import { retryAfterMs } from '../vendor/retryAfter.ts';
import type { TokenCache } from '../vendor/tokenCache.ts';
import { salesforceFailure, type PlatformError } from './errorCatalogue.ts';
import type { Session } from './login.ts';

export const API_VERSION = '66.0';

/** A call below the API version, `/composite`. Every call made here may be repeated. */
export interface SalesforceCall {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly body?: object | undefined;
}

export type SalesforceClient = <T>(call: SalesforceCall) => Promise<T>;

const CALL_TIMEOUT_MS = 25_000;

interface LastResponse {
    statusCode: number;
    headers: Record<string, string | undefined>;
}

/**
 * Speaks to one org during one run, as its integration user: renews a session that the org no longer
 * takes, once, and repeats what failed for a passing reason.
 *
 * throws  SALESFORCE.UNAUTHENTICATED, SALESFORCE.RATE_LIMITED, SALESFORCE.UNAVAILABLE,
 *         SALESFORCE.REFUSED
 */
export function salesforceClient(
    sessions: TokenCache<Session>,
    { run, clock, policy }: { run: Run; clock: Clock; policy: RetryPolicy }
): SalesforceClient {
    async function once<T>(call: SalesforceCall, isSecond = false): Promise<T> {
        const session = await sessions.get();
        try {
            return await send<T>(call, session);
        } catch (error) {
            const isRefused =
                error instanceof ProxyError && error.code === 'SALESFORCE.UNAUTHENTICATED';
            if (!isRefused || isSecond) {
                throw error;
            }
            sessions.discard(session);
            return once<T>(call, true);
        }
    }

    async function send<T>({ method, path, body }: SalesforceCall, session: Session): Promise<T> {
        const startedAt = clock.now().getTime();
        const connection = new Connection({ ...session, version: API_VERSION });
        const api = new HttpApi(connection, {
            timeout: CALL_TIMEOUT_MS,
            retry: { maxRetries: 0 }
        } as object);
        let last: LastResponse | undefined;
        api.on('response', (response: LastResponse) => {
            last = response;
        });
        try {
            return await api.request<T>({
                method,
                url: `${session.instanceUrl}/services/data/v${API_VERSION}${path}`,
                ...(body && {
                    body: JSON.stringify(body),
                    headers: { 'content-type': 'application/json' }
                })
            });
        } catch (error) {
            throw failureOf(error, last, clock.now());
        } finally {
            const ms = clock.now().getTime() - startedAt;
            const status = last?.statusCode ?? 0;
            run.log.info({ method, path: path.split('?')[0], status, ms }, 'salesforce answered');
        }
    }

    return (call) => retrying(() => once(call), { run, clock, policy });
}

function failureOf(error: unknown, last: LastResponse | undefined, now: Date): ProxyError {
    const { errorCode, message, data } = error as Partial<PlatformError> & { data?: unknown };
    if (!last) {
        return new ProxyError('SALESFORCE.UNAVAILABLE', { detail: String(error), cause: error });
    }
    const status = last.statusCode;
    const first = (Array.isArray(data) ? data[0] : data) as Partial<PlatformError> | undefined;
    return salesforceFailure(
        {
            errorCode:
                status === 401 ? 'INVALID_SESSION_ID' : (first?.errorCode ?? errorCode ?? ''),
            message: first?.message ?? message ?? String(error),
            fields: first?.fields
        },
        { status, retryAfterMs: retryAfterMs(last.headers['retry-after'], now) }
    );
}
