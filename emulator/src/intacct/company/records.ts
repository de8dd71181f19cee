import type { Row } from './table.ts';

/** Any JSON object, as it goes over the wire. */
export type Json = Record<string, unknown>;

/** Who changed a row and when; UTC, whole seconds. Users are their record numbers. */
export interface Audit {
    readonly createdDateTime: string;
    readonly modifiedDateTime: string;
    readonly createdBy: string;
    readonly modifiedBy: string;
}

/** Master data (customers, items, dimensions, terms …) in the shape the API shows and accepts. */
export interface MasterRow extends Row {
    readonly audit: Audit;
    readonly [field: string]: unknown;
}

export type DocumentState =
    | 'draft'
    | 'pending'
    | 'closed'
    | 'inProgress'
    | 'converted'
    | 'partiallyConverted';

/** A subtotal row a definition adds to its documents, such as a tax. */
export interface DefinitionSubtotal {
    readonly description: string;
    readonly percent: string;
}

/** What the company lets people do with documents of one name. */
export interface DefinitionRow extends Row {
    readonly status: 'active' | 'inactive';
    readonly docClass: 'quote' | 'order' | 'invoice' | 'adjustment' | 'other';
    readonly workflowCategory: 'quote' | 'order' | 'shipping' | 'invoice' | 'return';
    readonly editPolicy: 'noEdit' | 'beforePrinting' | 'editInDraftOnly' | 'all';
    readonly deletePolicy: 'noDelete' | 'beforePrinting' | 'all';
    /** Whether documents are written anew, made from others, or both (the default). */
    readonly conversionPolicy?: 'newDocument' | 'newDocumentOrConvert' | 'convert';
    /** Prefix of the numbering sequence; undefined: the caller numbers the documents. */
    readonly numberPrefix?: string;
    readonly postsToReceivables: boolean;
    readonly allowsNegativeQuantity: boolean;
    /** Names of the definitions whose documents may be converted into this one. */
    readonly sources: readonly string[];
    readonly subtotals: readonly DefinitionSubtotal[];
    readonly audit: Audit;
}

/** Record numbers of the dimension values on a line. */
export interface LineDimensions {
    readonly item: string;
    readonly location?: string;
    readonly department?: string;
    readonly class?: string;
    readonly warehouse?: string;
}

/** One line of an order-entry document. Decimals are plain strings, not padded. */
export interface LineRow extends Row {
    readonly documentKey: string;
    readonly dimensions: LineDimensions;
    readonly unit: string;
    readonly unitQuantity: string;
    readonly unitPrice: string;
    readonly discountPercent?: string;
    readonly sourceLineKey?: string;
    /** How much of unitQuantity documents made from this one have taken. */
    readonly quantityConverted: string;
    /** Value in transaction currency, two places: what the document's subtotal adds up. */
    readonly value: string;
    /** Free texts, dates and custom fields, as sent. */
    readonly details: Json;
    readonly audit: Audit;
}

/** A tax or charge row under the lines; amounts have two places. */
export interface SubtotalRow extends Row {
    readonly documentKey: string;
    readonly description: string;
    readonly percent: string;
    readonly total: string;
    readonly audit: Audit;
}

/** Currency of a document that is not the company's, and what one unit of it is worth there. */
export interface ForeignCurrency {
    readonly currency: string;
    readonly date: string;
    readonly rate: string;
    readonly typeName: string;
}

/** Header of an order-entry document; its lines and subtotals are rows of their own, in order. */
export interface DocumentRow extends Row {
    readonly definition: string;
    readonly documentNumber: string;
    readonly state: DocumentState;
    readonly txnDate: string;
    readonly dueDate?: string;
    readonly postingDate?: string;
    readonly customerKey: string;
    readonly termKey?: string;
    readonly entityKey?: string;
    readonly sourceKey?: string;
    readonly invoiceKey?: string;
    readonly lineKeys: readonly string[];
    readonly subtotalKeys: readonly string[];
    /** In transaction currency. */
    readonly subtotal: string;
    readonly total: string;
    /** Absent when the document is in the company's own currency. */
    readonly foreign?: ForeignCurrency;
    /** Free texts, other dates and custom fields, as sent. */
    readonly details: Json;
    readonly audit: Audit;
}

/** The receivable that an invoice-class document leaves in Accounts Receivable. */
export interface InvoiceRow extends Row {
    readonly documentKey: string;
    readonly invoiceNumber: string;
    readonly customerKey: string;
    readonly invoiceDate: string;
    readonly dueDate: string;
    readonly total: string;
    readonly paid: string;
    readonly referenceNumber?: string;
    readonly audit: Audit;
}

/** A receipt from a customer; reversing one adds a second record with negative amounts. */
export interface PaymentRow extends Row {
    readonly state: 'complete' | 'reversed' | 'reversal';
    readonly customerKey: string;
    readonly receiptDate: string;
    readonly amount: string;
    readonly detailKeys: readonly string[];
    /** How and where it was paid, numbers and texts, as sent. */
    readonly details: Json;
    readonly audit: Audit;
}

/** What one payment settles of one invoice. */
export interface PaymentDetailRow extends Row {
    readonly paymentKey: string;
    readonly invoiceKey: string;
    readonly amount: string;
    readonly audit: Audit;
}

/** An answer kept under its Idempotency-Key. */
export interface IdempotencyRow extends Row {
    readonly fingerprint: string;
    readonly status: number;
    readonly body: string;
    readonly cachedAt: string;
}

/** The last number given by a numbering sequence. */
export interface CounterRow extends Row {
    readonly last: number;
}
