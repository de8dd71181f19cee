import type { RecordRepresentation } from 'lightning/uiRecordApi';

const LINE_FIELDS = {
    number: 'Line_Number__c',
    item: 'Item_Id__c',
    description: 'Description__c',
    quantity: 'Quantity__c',
    unit: 'Unit__c',
    price: 'Unit_Price__c',
    discount: 'Discount_Percent__c',
    amount: 'Amount__c',
    tax: 'Tax_Amount__c',
    location: 'Location_Id__c'
} as const;

/** One line of an Intacct document; a value that is empty or not visible is left out. */
export type DocumentLine = { readonly id: string } & {
    readonly [Column in keyof typeof LINE_FIELDS]?: string | number;
};

/** What to ask a document's related list `Lines__r` for. */
export function lineFields(objectApiName: string): string[] {
    return Object.values(LINE_FIELDS).map((field) => `${lineObject(objectApiName)}.${field}`);
}

/** The order in which people know the lines from Intacct. */
export function lineOrder(objectApiName: string): string[] {
    return [`${lineObject(objectApiName)}.${LINE_FIELDS.number}`];
}

/** Reads a line that getRelatedListRecords has answered. */
export function toDocumentLine({ id, fields }: RecordRepresentation): DocumentLine {
    const values = Object.entries(LINE_FIELDS).flatMap(([column, field]) => {
        const value = fields[field]?.value ?? '';
        return value === '' ? [] : [[column, value]];
    });
    return { id, ...Object.fromEntries(values) };
}

/** `Intacct_Sales_Order_Line__c` of `Intacct_Sales_Order__c`. */
function lineObject(objectApiName: string): string {
    return objectApiName.replace(/__c$/, '_Line__c');
}
