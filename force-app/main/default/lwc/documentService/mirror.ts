import type { RecordRepresentation } from 'lightning/uiRecordApi';

const HEADER_FIELDS = [
    'Name',
    'Transaction_Type__r.Name',
    'State__c',
    'Document_Date__c',
    'Due_Date__c',
    'Currency_Code__c',
    'Subtotal__c',
    'Total__c',
    'Total_Paid__c',
    'Total_Due__c',
    'Payment_Status__c',
    'Web_Url__c',
    'Is_Deleted_In_Intacct__c'
];

/** An Intacct document as its record page shows it. */
export interface DocumentHeader {
    readonly number: string;
    readonly typeName: string | undefined;
    readonly state: string | undefined;
    readonly documentDate: string | undefined;
    readonly dueDate: string | undefined;
    readonly currencyCode: string | undefined;
    readonly subtotal: number | undefined;
    readonly total: number | undefined;
    readonly totalPaid: number | undefined;
    readonly totalDue: number | undefined;
    readonly paymentStatus: string | undefined;
    readonly webUrl: string | undefined;
    readonly isDeleted: boolean;
}

/** What to ask getRecord for, as optional fields, to show any of the four document objects. */
export function headerFields(objectApiName: string): string[] {
    return HEADER_FIELDS.map((field) => `${objectApiName}.${field}`);
}

/** Reads a document that getRecord has answered. */
export function toDocumentHeader(record: RecordRepresentation): DocumentHeader {
    const type = record.fields.Transaction_Type__r?.value as RecordRepresentation | null;
    return {
        number: textAt(record, 'Name') ?? '',
        typeName: type ? textAt(type, 'Name') : undefined,
        state: textAt(record, 'State__c'),
        documentDate: textAt(record, 'Document_Date__c'),
        dueDate: textAt(record, 'Due_Date__c'),
        currencyCode: textAt(record, 'Currency_Code__c'),
        subtotal: numberAt(record, 'Subtotal__c'),
        total: numberAt(record, 'Total__c'),
        totalPaid: numberAt(record, 'Total_Paid__c'),
        totalDue: numberAt(record, 'Total_Due__c'),
        paymentStatus: textAt(record, 'Payment_Status__c'),
        webUrl: textAt(record, 'Web_Url__c'),
        isDeleted: record.fields.Is_Deleted_In_Intacct__c?.value === true
    };
}

function textAt(record: RecordRepresentation, field: string): string | undefined {
    const value = record.fields[field]?.value ?? '';
    return value === '' ? undefined : String(value);
}

function numberAt(record: RecordRepresentation, field: string): number | undefined {
    const text = textAt(record, field);
    return text === undefined ? undefined : Number(text);
}
