import type { DocumentClass } from 'c/mappingSourceService';

/** The object that mirrors the documents of each class, in the order in which a sale develops. */
export const MIRRORS: Readonly<Record<DocumentClass, string>> = {
    Quote: 'Intacct_Sales_Quote__c',
    Order: 'Intacct_Sales_Order__c',
    Invoice: 'Intacct_Sales_Invoice__c',
    Other: 'Intacct_Other_Document__c'
};

export const MIRROR_OBJECTS: readonly string[] = Object.values(MIRRORS);

/** Tells which class of documents an object mirrors; `Other` for an object that mirrors none. */
export function classOf(objectApiName: string | undefined): DocumentClass {
    const classes = Object.keys(MIRRORS) as DocumentClass[];
    return classes.find((name) => MIRRORS[name] === objectApiName) ?? 'Other';
}

/** `Intacct_Sales_Order_Line__c` of `Intacct_Sales_Order__c`. */
export function lineObject(objectApiName: string): string {
    return objectApiName.replace(/__c$/, '_Line__c');
}
