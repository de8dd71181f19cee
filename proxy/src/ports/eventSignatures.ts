/** One delivery of an event as it arrived. */
export interface Delivery {
    /** X-IA-Sage-Signature. */
    readonly signature: string | undefined;
    readonly body: Uint8Array;
}

/** Tells Intacct's own events from anybody else's. */
export interface EventSignatures {
    /** Whether the signature is Intacct's, of now, and covers this body. */
    isGenuine(delivery: Delivery): Promise<boolean>;
}

/** The signatures of the company behind an org; undefined when the org takes no events. */
export type SignaturesOf = (
    organizationId: string
) => { readonly organizationId: string; readonly signatures: EventSignatures } | undefined;
