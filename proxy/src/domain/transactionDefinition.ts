import type { FailureCode } from 'c/failureUtils';
import type { DocumentClass } from './syncRequest.ts';

/** What an Intacct company lets people do with documents of one name. */
export interface TransactionDefinition {
    readonly name: string;
    readonly documentClass: DocumentClass;
    readonly active: boolean;
    /** `all`, `noEdit`, `beforePrinting`, `editInDraftOnly`. */
    readonly editPolicy: string;
    readonly deletePolicy: string;
    /** Intacct numbers the documents by itself. */
    readonly numbering: boolean;
    /** A document leaves an invoice in Accounts Receivable. */
    readonly updatesReceivables: boolean;
    /** Names of the definitions whose documents may be converted into this one. */
    readonly convertsFrom: readonly string[];
    /** Why no document can be created; absent when one can. */
    readonly createBlocked?: FailureCode | undefined;
    /** Why documents cannot be read; absent when they can. */
    readonly readBlocked?: FailureCode | undefined;
}
