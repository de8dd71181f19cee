import { connectionText, numberOf, pageInfoOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import { gql, type GraphqlQuery } from 'lightning/graphql';
import { lineObject, DOCUMENT_OBJECTS } from './mirrors';

const COLUMNS = {
    key: 'Intacct_Key__c',
    item: 'Item_Id__c',
    description: 'Description__c',
    quantity: 'Quantity__c',
    remaining: 'Quantity_Remaining__c',
    unit: 'Unit__c',
    price: 'Unit_Price__c',
    discount: 'Discount_Percent__c',
    amount: 'Amount__c',
    tax: 'Tax_Amount__c',
    location: 'Location_Id__c'
} as const;

const QUERIES: Readonly<Record<string, GraphqlQuery>> = Object.fromEntries(
    DOCUMENT_OBJECTS.map((object) => [object, queryFor(lineObject(object))])
);

/** One line of an Intacct document, numbers as decimal digits; what is empty or not visible is left out. */
export type DocumentLine = { readonly id: string; readonly number: number } & {
    readonly [Column in keyof typeof COLUMNS]?: string;
};

export interface DocumentLines {
    readonly lines: readonly DocumentLine[];
    /** Lines of the document from the first of these on. */
    readonly total: number;
}

/**
 * The lines of one document that follow a line number, in their order. A page is found by the number
 * it starts after, so that the last page of thousands is read as quickly as the first.
 *
 * in      variables documentId, after (0 for the first page), first
 */
export function linesQuery(objectApiName: string): GraphqlQuery | undefined {
    return QUERIES[objectApiName];
}

/** Reads the answer to `linesQuery`. */
export function toDocumentLines(data: unknown, objectApiName: string): DocumentLines {
    const object = lineObject(objectApiName);
    return {
        lines: rowsOf(data, object).map(toLine),
        total: pageInfoOf(data, object).total
    };
}

function toLine(row: Row): DocumentLine {
    const values = Object.entries(COLUMNS).flatMap(([column, field]) => {
        const value = textOf(row, field);
        return value === undefined ? [] : [[column, value]];
    });
    return {
        id: textOf(row, 'Id') ?? '',
        number: numberOf(row, 'Line_Number__c') ?? 0,
        ...Object.fromEntries(values)
    };
}

function queryFor(line: string): GraphqlQuery {
    return gql`
        query intacctDocumentLines($documentId: ID, $after: Double, $first: Int) {
            uiapi {
                query {
                    ${connectionText(line, {
                        args: `first: $first
                            where: {
                                Document__c: { eq: $documentId }
                                Line_Number__c: { gt: $after }
                            }
                            orderBy: { Line_Number__c: { order: ASC } }`,
                        fields: ['Line_Number__c', ...Object.values(COLUMNS)],
                        isPaged: true
                    })}
                }
            }
        }
    `;
}
