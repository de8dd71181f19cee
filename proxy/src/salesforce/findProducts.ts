import type { SalesforceClient } from './client.ts';
import { composite, queryStep } from './composite.ts';
import { textLiteral } from './soql.ts';
import { textAt } from './sourceRecord.ts';

const IDS_PER_QUERY = 100;
const QUERIES_PER_CALL = 5;

/**
 * Finds the product of each Intacct item: the one whose Intacct Item Id, or else product code, it is.
 *
 * out     product ids by item id; without the items that no product stands for
 */
export async function findProducts(
    client: SalesforceClient,
    itemIds: readonly string[]
): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (let start = 0; start < itemIds.length; start += IDS_PER_QUERY * QUERIES_PER_CALL) {
        const steps = Array.from({ length: QUERIES_PER_CALL }, (_, index) => {
            const from = start + index * IDS_PER_QUERY;
            return itemIds.slice(from, from + IDS_PER_QUERY);
        })
            .filter((ids) => ids.length > 0)
            .map((ids, index) => queryStep(`products${index + 1}`, productQuery(ids)));
        const result = await composite(client, steps, { allOrNone: false });
        for (const { referenceId } of steps) {
            for (const row of (await result.rows(referenceId)).sort(byOwnItemIdLast)) {
                const itemId = textAt(row, 'Intacct_Item_Id__c') ?? textAt(row, 'ProductCode');
                found.set(itemId ?? '', String(row['Id']));
            }
        }
    }
    return found;
}

function productQuery(itemIds: readonly string[]): string {
    const list = itemIds.map(textLiteral).join(', ');
    return `SELECT Id, Intacct_Item_Id__c, ProductCode FROM Product2
        WHERE Intacct_Item_Id__c IN (${list}) OR ProductCode IN (${list})`;
}

/** Written last, an explicit item id wins over a product code that happens to be the same. */
function byOwnItemIdLast(a: Readonly<Record<string, unknown>>, b: typeof a): number {
    return Number(Boolean(a['Intacct_Item_Id__c'])) - Number(Boolean(b['Intacct_Item_Id__c']));
}
