/** Money of a customer, as Accounts Receivable holds it. Amounts are decimal strings. */
export interface Payment {
    readonly key: string;
    readonly modifiedAt: string;
    readonly number: string;
    readonly customerId?: string | undefined;
    readonly date?: string | undefined;
    readonly amount?: string | undefined;
    readonly currencyCode?: string | undefined;
    /** Intacct's own word: `eft`, `creditCard`. */
    readonly method?: string | undefined;
    /** Intacct's own word: `complete`, `reversed`, `reversal`. */
    readonly state?: string | undefined;
    readonly referenceNumber?: string | undefined;
    readonly webUrl?: string | undefined;
    readonly lines: readonly PaymentLine[];
}

/** The part of a payment that settles one receivable. */
export interface PaymentLine {
    readonly key: string;
    readonly invoiceKey?: string | undefined;
    /** Key of the order-entry document behind the receivable. */
    readonly documentKey?: string | undefined;
    readonly amount?: string | undefined;
    readonly appliedOn?: string | undefined;
}
