import type { StandardRecords } from '../data/standardRecords.ts';
import type { Org } from '../rest/org.ts';
import { query } from '../rest/query.ts';
import { succeed } from '../rest/requests.ts';
import { already, done, type Step } from './step.ts';

/** Gives a new installation its settings: the one row that the proxy reads first. */
export function loadSettings(org: Org, { settings }: StandardRecords): Step {
    return {
        name: 'Settings',
        async run() {
            if ((await query(org, 'SELECT Id FROM Intacct_Settings__c LIMIT 1')).length > 0)
                return already('there; what is in them stays');
            await createTree(org, [settings]);
            return done(settings.Name);
        }
    };
}

/**
 * Gives a new installation the standard transaction types and their mappings, in one call that
 * succeeds or fails as a whole. As soon as there is one type the list belongs to the administrator:
 * nothing is added, changed or brought back.
 */
export function loadTransactionTypes(org: Org, { transactionTypes }: StandardRecords): Step {
    return {
        name: 'Transaction types and their mappings',
        async run() {
            const soql = 'SELECT Name FROM Intacct_Transaction_Type__c';
            const there = (await query<{ Name: string }>(org, soql)).map(({ Name }) => Name);
            if (there.length > 0) return already(`${there.join(', ')}; they stay as they are`);
            await createTree(org, transactionTypes);
            return done(transactionTypes.map(({ Name }) => Name).join(', '));
        }
    };
}

async function createTree(org: Org, records: StandardRecords['transactionTypes']): Promise<void> {
    const path = `/composite/tree/${records[0]?.attributes.type}`;
    await succeed(org, { method: 'POST', path, body: { records } });
}
