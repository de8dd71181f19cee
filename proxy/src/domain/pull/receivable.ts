/** The claim that a posted invoice leaves in Accounts Receivable. */
export interface Receivable {
    readonly key: string;
    readonly modifiedAt: string;
    /** Key of the order-entry document behind it; absent when it was made in Accounts Receivable. */
    readonly documentKey?: string | undefined;
    readonly documentId?: string | undefined;
    readonly customerId?: string | undefined;
    readonly dueDate?: string | undefined;
    readonly totalPaid?: string | undefined;
    readonly totalDue?: string | undefined;
    /** `Open`, `Partially Paid`, `Paid`. */
    readonly paymentStatus?: string | undefined;
}

/** What is still to be paid of one receivable, in the base currency. */
export interface OpenReceivable {
    readonly customerId: string;
    readonly due: string;
    readonly dueDate?: string | undefined;
}

/** What a customer owes in all, and the part of it that is past its due date. */
export interface Balance {
    readonly open: string;
    readonly overdue: string;
}
