import type { TransactionDefinition } from '../../domain/transactionDefinition.ts';
import { toProxyError } from '../../domain/proxyError.ts';
import type { Neighbours } from '../../ports/neighbours.ts';
import type { Log } from '../../ports/run.ts';
import type { Find } from './ask.ts';

/** Reads the transaction definitions as Intacct has them now: a page shows them as a table. */
export const listDefinitions: Find<void, readonly TransactionDefinition[]> = (
    neighbours,
    _question,
    { log }
) => definitionsNow(neighbours, log);

/**
 * Reads the definitions afresh and leaves their edit policies on the transaction types. Whoever asks
 * gets the answer also when Salesforce does not take them: the log says so, and the next question
 * writes them.
 */
export async function definitionsNow(
    { catalog, org }: Pick<Neighbours, 'catalog' | 'org'>,
    log: Log
): Promise<readonly TransactionDefinition[]> {
    const definitions = await catalog.definitions();
    try {
        await org.noteEditPolicies(definitions);
    } catch (thrown) {
        const { code, facts } = toProxyError(thrown);
        log.warn({ code, detail: facts.detail }, 'edit policies were not written');
    }
    return definitions;
}
