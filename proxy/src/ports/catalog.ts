import type { Basis } from '../domain/check/checkDocument.ts';
import type { CompanyProfile, Remedy } from '../domain/companyProfile.ts';
import type { DocumentFields } from '../domain/documentField.ts';
import type { ReferencedIds } from '../domain/masterData.ts';
import type { TransactionDefinition } from '../domain/transactionDefinition.ts';

/**
 * How the Intacct company behind an org is set up and what it knows. Answers may be some minutes
 * old, but never another company's, and a record that speaks against a document is always asked
 * again. Every failure is thrown as a ProxyError.
 */
export interface Catalog {
    /** Entity that the integration works in; undefined at top level. */
    readonly entityId?: string | undefined;
    /** Reads the set-up afresh and forgets what was remembered. */
    profile(): Promise<CompanyProfile>;
    /** Asks for each object that the product works with, and lists what the user may not reach. */
    missingPermissions(): Promise<readonly Remedy[]>;
    /** Reads the definitions afresh. */
    definitions(): Promise<readonly TransactionDefinition[]>;
    /** Undefined when Intacct has no such definition. */
    fields(definition: string): Promise<DocumentFields | undefined>;
    /** Gathers what a document of a definition is checked against, in as few calls as possible. */
    checkBasis(definition: string, ids: ReferencedIds): Promise<Basis>;
}
