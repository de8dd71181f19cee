import type { DocumentClass } from 'c/mappingSourceService';

/** The object that mirrors the documents of each class in the classic workflow, as a sale develops. */
export const MIRRORS: Readonly<Record<DocumentClass, string>> = {
    Quote: 'Intacct_Sales_Quote__c',
    Order: 'Intacct_Sales_Order__c',
    Invoice: 'Intacct_Sales_Invoice__c',
    Other: 'Intacct_Other_Document__c'
};

/** Holds documents of every class in the advanced workflow, also before they are sent. */
export const SALES_DOCUMENT = 'Intacct_Sales_Document__c';

export const MIRROR_OBJECTS: readonly string[] = Object.values(MIRRORS);

/** Every object that may hold documents; changing the workflow leaves documents where they are. */
export const DOCUMENT_OBJECTS: readonly string[] = [...MIRROR_OBJECTS, SALES_DOCUMENT];

/**
 * Tells which class of documents an object mirrors; `Other` for an object that mirrors none.
 *
 * in      the class of the document's transaction type, which decides where one object holds all classes
 */
export function classOf(objectApiName: string | undefined, ofType?: string): DocumentClass {
    const classes = Object.keys(MIRRORS) as DocumentClass[];
    const own = classes.find((name) => MIRRORS[name] === objectApiName);
    const typed = classes.find((name) => name === ofType && objectApiName === SALES_DOCUMENT);
    return own ?? typed ?? 'Other';
}

/** `Intacct_Sales_Order_Line__c` of `Intacct_Sales_Order__c`. */
export function lineObject(objectApiName: string): string {
    return objectApiName.replace(/__c$/, '_Line__c');
}
