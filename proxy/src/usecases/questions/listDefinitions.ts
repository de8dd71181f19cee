import type { TransactionDefinition } from '../../domain/transactionDefinition.ts';
import type { Neighbours } from '../../ports/neighbours.ts';
import type { Find } from './ask.ts';

/** Reads the transaction definitions as Intacct has them now: a page shows them as a table. */
export const listDefinitions: Find<void, readonly TransactionDefinition[]> = (neighbours) =>
    definitionsNow(neighbours);

/**
 * Reads the definitions afresh and leaves their edit policies on the transaction types. Whoever asks
 * gets the answer also when Salesforce does not take them: the next question writes them.
 */
export async function definitionsNow({
    catalog,
    org
}: Pick<Neighbours, 'catalog' | 'org'>): Promise<readonly TransactionDefinition[]> {
    const definitions = await catalog.definitions();
    await org.noteEditPolicies(definitions).catch(() => undefined);
    return definitions;
}
