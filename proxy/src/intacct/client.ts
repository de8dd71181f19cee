import { ProxyError, toProxyError } from '../domain/proxyError.ts';
import { retrying } from '../domain/retrying.ts';
import type { Run } from '../ports/run.ts';
import type { Company } from './company.ts';
import type { Answer } from './exchange.ts';
import { isTokenRefusal, passingTrouble } from './judge.ts';

/** A call below the company's base address. Safe to repeat: a create carries its idempotency key. */
export interface IntacctCall {
    readonly method: 'GET' | 'POST';
    readonly path: string;
    readonly body?: object | readonly object[] | undefined;
    readonly idempotencyKey?: string | undefined;
}

export type IntacctClient = (call: IntacctCall) => Promise<Answer>;

const CALL_TIMEOUT_MS = 40_000;

/**
 * Speaks to one company during one run: signs in, keeps to the company's limit of requests in
 * flight, and repeats what failed for a passing reason under the same idempotency key.
 *
 * out     any answer that is Intacct's own word: 2xx, or a 4xx to be judged by the caller
 * throws  INTACCT.UNAUTHENTICATED, INTACCT.RATE_LIMITED, INTACCT.UNAVAILABLE
 */
export function intacctClient(company: Company, run: Run): IntacctClient {
    const { clock } = run;
    const inTurn = (call: IntacctCall) => company.limiter.add(() => once(call));

    async function once(call: IntacctCall): Promise<Answer> {
        const answer = await send(call, await company.tokens.get());
        if (!isTokenRefusal(answer)) {
            return answer;
        }
        const second = await send(call, await company.tokens.get());
        if (isTokenRefusal(second)) {
            const detail = `HTTP ${second.status} ${second.text}`;
            throw new ProxyError('INTACCT.UNAUTHENTICATED', { detail });
        }
        return second;
    }

    async function send(call: IntacctCall, token: string): Promise<Answer> {
        const startedAt = clock.now().getTime();
        const timeoutMs = Math.min(CALL_TIMEOUT_MS, run.deadline - startedAt);
        if (timeoutMs <= 0) {
            const detail = 'the run ended while it waited for its turn at Intacct';
            throw new ProxyError('INTACCT.RATE_LIMITED', { detail });
        }
        const answer = await company.exchange(
            {
                method: call.method,
                url: `${company.login.baseUrl}${call.path}`,
                headers: headersOf(call, token, company.login.entityId),
                body: call.body && JSON.stringify(call.body)
            },
            timeoutMs
        );
        const ms = clock.now().getTime() - startedAt;
        const { method, path } = call;
        run.log.info({ method, path, status: answer.status, ms }, 'intacct answered');
        if (isTokenRefusal(answer)) {
            company.tokens.discard(token);
            return answer;
        }
        const trouble = passingTrouble(answer, clock.now());
        if (trouble) {
            throw trouble;
        }
        return answer;
    }

    /** A sign-in refused after an unanswered try must not pass for the try's own answer. */
    function remembering(call: IntacctCall): () => Promise<Answer> {
        let unanswered: ProxyError | undefined;
        return async () => {
            try {
                return await inTurn(call);
            } catch (error) {
                const { code, isRetryable } = toProxyError(error);
                if (unanswered && code === 'INTACCT.UNAUTHENTICATED') {
                    throw unanswered;
                }
                unanswered = isRetryable ? toProxyError(error) : unanswered;
                throw error;
            }
        };
    }

    return (call) => retrying(remembering(call), run.retry);
}

function headersOf(
    { body, idempotencyKey }: IntacctCall,
    token: string,
    entityId: string | undefined
): Record<string, string> {
    return {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        ...(body && { 'content-type': 'application/json' }),
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        ...(entityId && { 'x-ia-api-param-entity': entityId })
    };
}
