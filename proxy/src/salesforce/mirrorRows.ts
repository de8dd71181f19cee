import { mapFromIntacct, type FieldMapping, type MappingLevel } from 'c/mappingUtils';
import type { IntacctRecord, SalesDocument, SalesDocumentLine } from '../domain/salesDocument.ts';
import type { Mirror } from '../ports/syncOrg.ts';

/**
 * Writes the header of a mirror as a Salesforce row.
 *
 * in      amounts as decimal strings
 * out     JSON numbers, which Salesforce rounds to the field's own decimals: a double keeps the cents
 *         of any amount that Currency(16,2) can hold
 * omits   the external id, which is part of the address; what only the receivable knows, when the
 *         document was read without it; the number of lines where Salesforce counts them itself
 */
export function headerRow(
    { type, document, ...links }: Mirror,
    now: Date
): Record<string, unknown> {
    const { hasDrafts } = type.mirror;
    return {
        ...incomingFields('Header', links.incoming, document.raw),
        Name: nameOf(document),
        Document_Id__c: document.documentId,
        Transaction_Type__c: type.id,
        ...(links.opportunityId && { Opportunity__c: links.opportunityId }),
        ...(links.accountId && { Account__c: links.accountId }),
        State__c: document.state ?? null,
        Document_Date__c: document.documentDate ?? null,
        ...(document.dueDate && { Due_Date__c: document.dueDate }),
        Reference_Number__c: document.referenceNumber ?? null,
        Currency_Code__c: document.currencyCode ?? null,
        ...(type.includeDetails && !hasDrafts && { Line_Count__c: document.lines.length }),
        ...(hasDrafts && { Sync_Status__c: 'Synced' }),
        Subtotal__c: number(document.subtotal),
        Total__c: number(document.total),
        ...(document.totalPaid && { Total_Paid__c: number(document.totalPaid) }),
        ...(document.totalDue && { Total_Due__c: number(document.totalDue) }),
        ...(document.paymentStatus && { Payment_Status__c: document.paymentStatus }),
        Source_Document_Id__c: document.sourceDocumentId ?? null,
        Web_Url__c: document.webUrl ?? null,
        Intacct_Modified_At__c: document.modifiedAt ?? null,
        Synced_At__c: now.toISOString(),
        Is_Deleted_In_Intacct__c: false
    };
}

/**
 * Writes one line of a mirror as a Salesforce row.
 *
 * in      `isNew` when the line is not in Salesforce yet
 * omits   the link to the header on lines that exist: the platform lets nobody change a master
 */
export function lineRow(
    line: SalesDocumentLine,
    { mirror, object, isNew }: { mirror: Mirror; object: string; isNew: boolean }
): Record<string, unknown> {
    const productId = line.itemId === undefined ? undefined : mirror.productIds.get(line.itemId);
    return {
        ...incomingFields('Line', mirror.incoming, line.raw),
        attributes: { type: object },
        Intacct_Key__c: line.key,
        ...(isNew && { Document__r: { Intacct_Key__c: mirror.document.key } }),
        ...(productId && { Product__c: productId }),
        Line_Number__c: line.lineNumber,
        Item_Id__c: line.itemId ?? null,
        Description__c: line.description ?? null,
        Quantity__c: number(line.quantity),
        Quantity_Remaining__c: number(line.quantityRemaining),
        Unit__c: line.unit ?? null,
        Unit_Price__c: number(line.unitPrice),
        Discount_Percent__c: number(line.discountPercent),
        Amount__c: number(line.amount),
        Tax_Amount__c: number(line.taxAmount),
        Location_Id__c: line.locationId ?? null,
        Department_Id__c: line.departmentId ?? null,
        Class_Id__c: line.classId ?? null
    };
}

/** Links to other records are never taken from a mapping: the platform knows them by its own ids. */
const LINKS: ReadonlySet<string> = new Set(['Opportunity__c', 'Account__c', 'Product__c']);

/** Fields that an administrator has mapped From Intacct; those of the mirror itself win over them. */
function incomingFields(
    level: MappingLevel,
    mappings: readonly FieldMapping[] = [],
    raw: IntacctRecord = {}
): Record<string, unknown> {
    const { own } = mapFromIntacct(mappings, level, raw);
    return Object.fromEntries(Object.entries(own).filter(([field]) => !LINKS.has(field)));
}

function nameOf({ documentNumber, documentId }: SalesDocument): string {
    return (documentNumber ?? documentId).slice(0, 80);
}

function number(decimal: string | undefined): number | null {
    return decimal === undefined ? null : Number(decimal);
}
