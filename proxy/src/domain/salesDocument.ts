/** A sales document as Intacct holds it, in our words. Money and quantities are decimal strings. */
export interface SalesDocument {
    readonly key: string;
    /** `Sales Order-SO-0001`. */
    readonly documentId: string;
    /** `SO-0001`; drafts may have none yet. */
    readonly documentNumber?: string | undefined;
    /** As people see it: `Pending`, `Partially Converted`. */
    readonly state?: string | undefined;
    readonly customerId?: string | undefined;
    readonly documentDate?: string | undefined;
    readonly dueDate?: string | undefined;
    readonly referenceNumber?: string | undefined;
    readonly currencyCode?: string | undefined;
    readonly subtotal?: string | undefined;
    readonly total?: string | undefined;
    readonly totalPaid?: string | undefined;
    readonly totalDue?: string | undefined;
    readonly paymentStatus?: string | undefined;
    readonly sourceDocumentId?: string | undefined;
    readonly webUrl?: string | undefined;
    /** UTC, ISO 8601. */
    readonly modifiedAt?: string | undefined;
    readonly lines: readonly SalesDocumentLine[];
    /** As Intacct answered: what mappings From Intacct and conversions read beyond our words. */
    readonly raw?: IntacctRecord | undefined;
}

/** Any object of Intacct's JSON. */
export type IntacctRecord = Readonly<Record<string, unknown>>;

export interface SalesDocumentLine {
    readonly key: string;
    /** Counts from 1, in document order. */
    readonly lineNumber: number;
    readonly itemId?: string | undefined;
    readonly description?: string | undefined;
    readonly quantity?: string | undefined;
    /** Part of the quantity that is not converted to another document yet. */
    readonly quantityRemaining?: string | undefined;
    readonly unit?: string | undefined;
    readonly unitPrice?: string | undefined;
    readonly discountPercent?: string | undefined;
    /** After discount, before tax; two decimal places. */
    readonly amount?: string | undefined;
    readonly taxAmount?: string | undefined;
    readonly locationId?: string | undefined;
    readonly departmentId?: string | undefined;
    readonly classId?: string | undefined;
    readonly raw?: IntacctRecord | undefined;
}
