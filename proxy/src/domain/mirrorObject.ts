import type { DocumentClass } from './syncRequest.ts';

const MIRROR_OBJECTS = {
    Quote: 'Intacct_Sales_Quote',
    Order: 'Intacct_Sales_Order',
    Invoice: 'Intacct_Sales_Invoice',
    Other: 'Intacct_Other_Document'
} as const satisfies Record<DocumentClass, string>;

/** Names the two Salesforce objects that mirror documents of a class: header and line. */
export function mirrorObjects(documentClass: DocumentClass): { header: string; line: string } {
    const stem = MIRROR_OBJECTS[documentClass];
    return { header: `${stem}__c`, line: `${stem}_Line__c` };
}
