import type { SalesforceClient } from '../client.ts';
import { composite, type Step } from '../composite.ts';
import { chunks } from './collections.ts';
import type { Family } from './family.ts';
import { lookUp } from './lookUp.ts';

const ROWS_PER_COLLECTION = 200;
const COLLECTIONS_PER_CALL = 5;

/**
 * Takes away the lines that Intacct has no more. Salesforce counts first: only records that have more
 * lines than Intacct are read.
 *
 * in      by key of the record, the keys of all lines that it has in Intacct
 */
export async function removeVanished(
    client: SalesforceClient,
    { child, link }: Family,
    present: ReadonlyMap<string, ReadonlySet<string>>
): Promise<void> {
    const parentKey = `${link}.Intacct_Key__c`;
    const counts = await lookUp(
        client,
        [...present.keys()],
        (keys) => `SELECT ${parentKey} parentKey, COUNT(Id) lines FROM ${child}
            WHERE ${parentKey} IN (${keys}) GROUP BY ${parentKey}`
    );
    const grown = counts
        .map(({ parentKey: key, lines }) => ({ key: String(key), lines: Number(lines) }))
        .filter(({ key, lines }) => lines > (present.get(key)?.size ?? 0));
    const rows = await lookUp(
        client,
        grown.map(({ key }) => key),
        (keys) => `SELECT Id, Intacct_Key__c, ${parentKey} FROM ${child}
            WHERE ${parentKey} IN (${keys})`
    );
    const gone = rows.filter((row) => {
        const parent = row[link] as { Intacct_Key__c?: unknown } | null;
        const keys = present.get(String(parent?.Intacct_Key__c));
        return keys !== undefined && !keys.has(String(row['Intacct_Key__c']));
    });
    await removeAll(
        client,
        gone.map((row) => String(row['Id']))
    );
}

async function removeAll(client: SalesforceClient, ids: readonly string[]): Promise<void> {
    const parts = chunks(ids, ROWS_PER_COLLECTION);
    for (const call of chunks(parts, COLLECTIONS_PER_CALL)) {
        const steps = call.map(
            (part, index): Step => ({
                referenceId: `gone${index}`,
                method: 'DELETE',
                path: `/composite/sobjects?ids=${part.join(',')}&allOrNone=false`
            })
        );
        const { firstFailure } = await composite(client, steps, { allOrNone: false });
        if (firstFailure && !/ENTITY_IS_DELETED/.test(firstFailure.facts.detail ?? '')) {
            throw firstFailure;
        }
    }
}
