import type { Connection } from 'jsforce/lib/connection.js';
import { HttpApi } from 'jsforce/lib/http-api.js';
import { ProxyError } from '../domain/proxyError.ts';
import { retryAfterMs } from '../domain/retryAfter.ts';
import { retrying, type RetryPolicy } from '../domain/retrying.ts';
import type { TokenCache } from '../domain/tokenCache.ts';
import type { Run } from '../ports/run.ts';
import { salesforceFailure, type PlatformError } from './errorCatalogue.ts';
import { API_VERSION } from './login.ts';

/** A call below the API version, `/composite`. Every call made here may be repeated. */
export interface SalesforceCall {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
    readonly path: string;
    /** An object travels as JSON, bytes as the CSV of a bulk job. */
    readonly body?: object | Buffer | undefined;
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
    sessions: TokenCache<Connection>,
    run: Run,
    policy: RetryPolicy = run.retry.policy
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

    async function send<T>(
        { method, path, body }: SalesforceCall,
        session: Connection
    ): Promise<T> {
        const startedAt = run.clock.now().getTime();
        const api = new HttpApi(session, HTTP_OPTIONS);
        let last: LastResponse | undefined;
        api.on('response', (response: LastResponse) => {
            last = response;
        });
        try {
            return await api.request<T>({
                method,
                url: `${session.instanceUrl}/services/data/v${API_VERSION}${path}`,
                ...(body && bodyOf(body))
            });
        } catch (error) {
            throw failureOf(error, last, run.clock.now());
        } finally {
            const ms = run.clock.now().getTime() - startedAt;
            const status = last?.statusCode ?? 0;
            run.log.info({ method, path: path.split('?')[0], status, ms }, 'salesforce answered');
        }
    }

    return (call) => retrying(() => once(call), { ...run.retry, policy });
}

function bodyOf(body: object | Buffer) {
    return Buffer.isBuffer(body)
        ? { body, headers: { 'content-type': 'text/csv; charset=UTF-8' } }
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** Repeating is our own decision, not the library's. */
const HTTP_OPTIONS = { timeout: CALL_TIMEOUT_MS, retry: { maxRetries: 0 } } as object;

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
