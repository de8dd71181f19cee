import { ProxyError } from '../proxyError.ts';
import type { ChangedDocument } from './changedDocument.ts';
import { isCurrency } from './currency.ts';

interface Links {
    readonly accountId?: string | undefined;
    readonly opportunityId?: string | undefined;
    readonly productIds: ReadonlyMap<string, string>;
    /** Whether lines belong to the mirror. */
    readonly includesDetails: boolean;
}

/**
 * Tells what a document refers to that Salesforce cannot make sense of. The document is brought all
 * the same, without the link or the value in question.
 *
 * out     at most one failure per code, worded for whoever can mend it
 */
export function doubtsAbout(document: ChangedDocument, links: Links): ProxyError[] {
    const { documentId, customerId, currencyCode, opportunityReference, lines } = document;
    const doubts: ProxyError[] = [];
    if (customerId !== undefined && links.accountId === undefined) {
        const params = { document: documentId, customer: customerId };
        const field = 'Account.Intacct_Customer_Id__c';
        doubts.push(new ProxyError('PULL.CUSTOMER_UNKNOWN', { params, field }));
    }
    if (currencyCode !== undefined && !isCurrency(currencyCode)) {
        const params = { document: documentId, currency: currencyCode };
        doubts.push(new ProxyError('PULL.CURRENCY_UNKNOWN', { params, field: 'txnCurrency' }));
    }
    if (opportunityReference !== undefined && links.opportunityId === undefined) {
        const params = { document: documentId, value: opportunityReference };
        doubts.push(new ProxyError('PULL.OPPORTUNITY_UNKNOWN', { params }));
    }
    if (!links.includesDetails) {
        return doubts;
    }
    const unknown = lines.find(({ itemId }) => itemId && !links.productIds.has(itemId));
    if (unknown?.itemId !== undefined) {
        const params = {
            document: documentId,
            item: unknown.itemId,
            line: String(unknown.lineNumber)
        };
        const field = 'Product2.Intacct_Item_Id__c';
        doubts.push(new ProxyError('PULL.ITEM_UNKNOWN', { params, field }));
    }
    if (lines.length === 0) {
        const params = { document: documentId };
        doubts.push(new ProxyError('PULL.NO_LINES', { params }));
    }
    return doubts;
}
