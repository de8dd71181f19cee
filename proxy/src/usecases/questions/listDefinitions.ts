import type { TransactionDefinition } from '../../domain/transactionDefinition.ts';
import type { Find } from './ask.ts';

/** Reads the transaction definitions as Intacct has them now: a page shows them as a table. */
export const listDefinitions: Find<void, readonly TransactionDefinition[]> = ({ catalog }) =>
    catalog.definitions();
