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
/** What the answer calls the document's lines as a whole. */
const ALL = 'all';

const QUERIES: Readonly<Record<string, GraphqlQuery>> = Object.fromEntries(
    DOCUMENT_OBJECTS.map((object) => [object, queryFor(lineObject(object))])
);

/** Stands before every record name of a line, L-0000001; an empty text would stand for no name at all. */
const BEFORE_NAMES = '0';
/** No line has a number as high: they have six digits. */
const BEYOND_NUMBERS = 1_000_000;

/** One line of an Intacct document, numbers as decimal digits; what is empty or not visible is left out. */
export type DocumentLine = {
    readonly id: string;
    /** Undefined when nobody has given it one: it follows the numbered lines. */
    readonly number: number | undefined;
} & {
    readonly [Column in keyof typeof COLUMNS]?: string;
};

/** Where in a document a page begins. */
export interface LinePlace {
    readonly number: number;
    /** Record name of the last line before, among those of that number. */
    readonly name: string;
    /** Record name of the last line before, among those without a number. */
    readonly unnumbered: string;
}

export interface DocumentLines {
    readonly lines: readonly DocumentLine[];
    /** Lines of the document before the first of these. */
    readonly before: number;
    /** All lines of the document. */
    readonly total: number;
    /** Where the next page begins. */
    readonly next: LinePlace;
}

/** Where the lines with a higher number begin. No line has a number and a half. */
export function behindNumber(number: number): LinePlace {
    return { number: number + 0.5, name: BEFORE_NAMES, unnumbered: BEFORE_NAMES };
}

/** Where every document begins. */
export const FIRST_LINES: LinePlace = behindNumber(-BEYOND_NUMBERS);

/**
 * The lines of one document from a place on, in their order. A page is found by the line before it, so
 * that the last page of thousands is read as quickly as the first, and that lines without a number,
 * or with the same one, are all found.
 *
 * in      variables as `linesVariables` makes them
 */
export function linesQuery(objectApiName: string): GraphqlQuery | undefined {
    return QUERIES[objectApiName];
}

/** What to ask `linesQuery` with. */
export function linesVariables(documentId: string | undefined, place: LinePlace, first: number) {
    const { number, name, unnumbered } = place;
    return { documentId, number, name, unnumbered, first };
}

/** Reads the answer to `linesQuery`. */
export function toDocumentLines(data: unknown, objectApiName: string): DocumentLines {
    const object = lineObject(objectApiName);
    const rows = rowsOf(data, object);
    const { total } = pageInfoOf(data, ALL);
    return {
        lines: rows.map(toLine),
        before: total - pageInfoOf(data, object).total,
        total,
        next: placeBehind(rows.at(-1))
    };
}

function placeBehind(row: Row | undefined): LinePlace {
    const number = row && numberOf(row, 'Line_Number__c');
    const name = (row && textOf(row, 'Name')) ?? BEFORE_NAMES;
    return number === undefined
        ? { number: BEYOND_NUMBERS, name: BEFORE_NAMES, unnumbered: name }
        : { number, name, unnumbered: BEFORE_NAMES };
}

function toLine(row: Row): DocumentLine {
    const values = Object.entries(COLUMNS).flatMap(([column, field]) => {
        const value = textOf(row, field);
        return value === undefined ? [] : [[column, value]];
    });
    return {
        id: textOf(row, 'Id') ?? '',
        number: numberOf(row, 'Line_Number__c'),
        ...Object.fromEntries(values)
    };
}

function queryFor(line: string): GraphqlQuery {
    return gql`
        query intacctDocumentLines(
            $documentId: ID
            $number: Double
            $name: String
            $unnumbered: String
            $first: Int
        ) {
            uiapi {
                query {
                    ${ALL}: ${connectionText(line, {
                        args: 'first: 1, where: { Document__c: { eq: $documentId } }',
                        fields: [],
                        isPaged: true
                    })}
                    ${connectionText(line, {
                        args: `first: $first
                            where: { and: [
                                { Document__c: { eq: $documentId } }
                                { or: [
                                    { Line_Number__c: { gt: $number } }
                                    { and: [
                                        { Line_Number__c: { eq: $number } }
                                        { Name: { gt: $name } }
                                    ] }
                                    { and: [
                                        { Line_Number__c: { eq: null } }
                                        { Name: { gt: $unnumbered } }
                                    ] }
                                ] }
                            ] }
                            orderBy: {
                                Line_Number__c: { order: ASC, nulls: LAST }
                                Name: { order: ASC }
                            }`,
                        fields: ['Name', 'Line_Number__c', ...Object.values(COLUMNS)],
                        isPaged: true
                    })}
                }
            }
        }
    `;
}
