import type { SalesforceClient } from '../client.ts';
import { composite, queryStep, type Row } from '../composite.ts';
import { textLiteral } from '../soql.ts';
import { chunks } from './collections.ts';

const QUERIES_PER_CALL = 5;
/** A query travels in an address, which the platform takes up to 16,384 characters long. */
const MOST_ENCODED = 12_000;

/**
 * Finds records by many values of a field, several thousand values a call.
 *
 * in      the values; a function that writes the query for a list of literals
 */
export async function lookUp(
    client: SalesforceClient,
    values: readonly string[],
    queryFor: (literals: string) => string
): Promise<Row[]> {
    const found: Row[] = [];
    for (const lists of chunks(listsOf([...new Set(values)]), QUERIES_PER_CALL)) {
        const steps = lists.map((list, index) => queryStep(`found${index}`, queryFor(list)));
        const result = await composite(client, steps, { allOrNone: false });
        for (const { referenceId } of steps) {
            found.push(...(await result.rows(referenceId)));
        }
    }
    return found;
}

function listsOf(values: readonly string[]): string[] {
    const lists: string[][] = [];
    let length = MOST_ENCODED;
    for (const value of values) {
        const literal = textLiteral(value);
        const added = encodeURIComponent(literal).length + 3;
        if (length + added > MOST_ENCODED) {
            lists.push([]);
            length = 0;
        }
        lists.at(-1)?.push(literal);
        length += added;
    }
    return lists.map((list) => list.join(','));
}
