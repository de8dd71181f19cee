import type { ProxyError } from '../domain/proxyError.ts';
import type { Log } from '../ports/run.ts';

/** Leaves a trace of a failure: a bug with its stack, anything else in one line. */
export function logFailure(log: Log, { code, message, facts }: ProxyError, what: string): void {
    if (code === 'PROXY.UNEXPECTED') {
        log.error({ code, err: facts.cause }, `${what} met a bug`);
    } else {
        log.warn({ code, failure: message }, `${what} failed`);
    }
}
