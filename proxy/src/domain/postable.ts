import type { IntacctDocument } from 'c/mappingUtils';

/** A document that is ready to be created, and how it is found again when the answer got lost. */
export interface Postable {
    /** Name of the Intacct transaction definition. */
    readonly typeName: string;
    readonly payload: IntacctDocument;
    readonly referenceNumber: string;
    /** The number is the request's own, so that at most one document carries it. */
    readonly isReferenceUnique: boolean;
    readonly customerId?: string | undefined;
}
