import type { IntacctDocument } from 'c/mappingUtils';
import type { SalesDocument } from '../domain/salesDocument.ts';

/** What became of a create: the key of the document, or that its idempotency key is taken. */
export type Creation =
    | { readonly kind: 'created'; readonly key: string; readonly documentId?: string | undefined }
    | { readonly kind: 'conflict'; readonly detail: string };

/** A document that carries the reference number which was looked for. */
export interface DocumentMatch {
    readonly key: string;
    readonly documentId: string;
    readonly customerId?: string | undefined;
    /** UTC, ISO 8601. */
    readonly createdAt?: string | undefined;
}

/**
 * The Intacct company behind an org. Every failure is thrown as a ProxyError, DEFINITION.NOT_FOUND where
 * the company has no such definition.
 */
export interface Ledger {
    /** Creates a document once per idempotency key, however often it is asked. */
    createDocument(
        definition: string,
        document: IntacctDocument,
        idempotencyKey: string
    ): Promise<Creation>;
    /** Reads a document as Intacct holds it; undefined when Intacct has none under the key. */
    getDocument(definition: string, key: string): Promise<SalesDocument | undefined>;
    /** Finds the documents of a definition that carry a reference number. */
    findByReference(definition: string, referenceNumber: string): Promise<DocumentMatch[]>;
    /** Finds the key of the document that carries a number; undefined when there is none. */
    findByNumber(definition: string, documentNumber: string): Promise<string | undefined>;
}
