import { refusal } from './errorCatalogue.ts';
import type { Answer } from './exchange.ts';
import type { Raw } from './raw.ts';

/**
 * `ia::result` of a success; some errors come with status 200, so its presence alone says nothing.
 *
 * throws  what Intacct said instead, about the object that was asked for
 */
export function resultOf(answer: Answer, object?: string): unknown {
    const result = (answer.json as Raw | undefined)?.['ia::result'];
    const failed = answer.status >= 400 || !result || 'ia::error' in (result as Raw);
    if (failed) {
        throw refusal(answer, object);
    }
    return result;
}
