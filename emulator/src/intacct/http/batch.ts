import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import { type Answer, counts, errorContent } from './envelope.ts';
import { IntacctError, invalidRequest } from './intacctError.ts';

const BATCH_SIZE = 500;

/**
 * Does one piece of work per element and answers one element each, in the order given.
 *
 * out     the plain status when all succeed; 207 with `ia::status` per element otherwise; in an
 *         atomic batch nothing is kept then, and what was not at fault is `unprocessed`
 * source  Sage Intacct REST API, bulk-requests guide
 */
export function runBatch<T>(
    company: Company,
    elements: readonly T[],
    work: (element: T) => Json,
    status: number,
    isAtomic: boolean
): Answer {
    if (elements.length > BATCH_SIZE) {
        throw invalidRequest(`A request may hold at most ${BATCH_SIZE} records`);
    }
    const results: Json[] = [];
    const run = () => {
        for (const element of elements) results.push(attempt(work, element, status));
        if (isAtomic && results.some(hasFailed)) throw new RolledBack();
    };
    try {
        if (isAtomic) company.transaction(run);
        else run();
    } catch (error) {
        if (!(error instanceof RolledBack)) throw error;
        return answer(
            results.map((result) => (hasFailed(result) ? result : unprocessed())),
            status
        );
    }
    return answer(results, status);
}

class RolledBack extends Error {}

function attempt<T>(work: (element: T) => Json, element: T, status: number): Json {
    try {
        return { ...work(element), 'ia::status': status };
    } catch (error) {
        if (!(error instanceof IntacctError)) throw error;
        return { 'ia::status': error.status, 'ia::error': errorContent(error) };
    }
}

function answer(results: readonly Json[], status: number): Answer {
    const errors = results.filter(hasFailed).length;
    if (errors === 0 && status === 204) return { status, body: undefined };
    return {
        status: errors === 0 ? status : 207,
        body: { 'ia::result': results, 'ia::meta': counts(results.length - errors, errors) }
    };
}

function hasFailed(result: Json): boolean {
    return 'ia::error' in result;
}

function unprocessed(): Json {
    const message = 'Not processed because another record of the request failed';
    return { 'ia::status': 400, 'ia::error': { code: 'unprocessed', message } };
}
