import { createHash } from 'node:crypto';
import type { Company } from '../company/company.ts';
import type { Answer } from './envelope.ts';
import { IntacctError, invalidRequest } from './intacctError.ts';

const CACHED_MS = 48 * 3_600_000;
const REMEMBERED_MS = 60 * 24 * 3_600_000;

/** An answer given before, with the moment it was first given. */
export interface CachedAnswer {
    readonly status: number;
    readonly body: string;
    readonly cachedAt: string;
}

/** What makes two requests with one key the same request. */
export interface KeyedRequest {
    readonly key: string;
    readonly method: string;
    readonly url: string;
    readonly body: unknown;
}

/**
 * Remembers answers by Idempotency-Key: replays them for 48 hours, refuses the key until 60
 * days, refuses it at once for another body or while its first request runs.
 * source  Sage Intacct REST API, HTTP headers guide
 */
export class Idempotency {
    readonly #company: Company;
    readonly #running = new Set<string>();

    constructor(company: Company) {
        this.#company = company;
    }

    /** @returns the earlier answer, or nothing after reserving the key; `release` it then. */
    begin(request: KeyedRequest): CachedAnswer | undefined {
        const { key } = request;
        if (key.length > 256) throw invalidRequest('Idempotency-Key is longer than 256 characters');
        if (this.#running.has(key)) throw conflict('A request with this key is being processed');
        const earlier = this.#company.idempotency.byId(key);
        const ageMs = this.#company.clock.now().getTime() - Date.parse(earlier?.cachedAt ?? '');
        if (earlier === undefined || ageMs > REMEMBERED_MS) {
            this.#running.add(key);
            return undefined;
        }
        if (ageMs > CACHED_MS) throw conflict('The key was used more than 48 hours ago');
        if (earlier.fingerprint !== fingerprint(request)) {
            throw conflict('The key was used with a different request');
        }
        return earlier;
    }

    /** Keeps an answer under its key; call it inside the transaction that did the work. */
    remember(request: KeyedRequest, answer: Answer): void {
        const { idempotency, clock } = this.#company;
        idempotency.put({
            key: idempotency.byId(request.key)?.key ?? idempotency.nextKey(),
            id: request.key,
            fingerprint: fingerprint(request),
            status: answer.status,
            body: answer.body === undefined ? '' : JSON.stringify(answer.body),
            cachedAt: clock.stamp()
        });
    }

    release(key: string): void {
        this.#running.delete(key);
    }
}

function fingerprint({ method, url, body }: KeyedRequest): string {
    return createHash('sha256')
        .update(JSON.stringify([method, url, body ?? null]))
        .digest('hex');
}

function conflict(message: string): IntacctError {
    return new IntacctError(409, {
        code: 'invalidRequest',
        message: `Idempotency-Key conflict: ${message}`
    });
}
