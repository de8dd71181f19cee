import type { TransactionDefinition } from '../domain/transactionDefinition.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, updateStep } from './composite.ts';
import { textAt } from './sourceRecord.ts';

const TYPE_OBJECT = 'Intacct_Transaction_Type__c';
const STEPS_PER_CALL = 25;

/**
 * Writes to each transaction type what Intacct's definition lets people change, in Intacct's own word.
 *
 * omits   types that say it already, so that most often nothing is written; types whose definition is
 *         gone keep what they have
 */
export async function noteEditPolicies(
    client: SalesforceClient,
    definitions: readonly TransactionDefinition[]
): Promise<void> {
    const policies = new Map(definitions.map(({ name, editPolicy }) => [name, editPolicy]));
    const query = queryStep('types', `SELECT Id, Name, Edit_Policy__c FROM ${TYPE_OBJECT}`);
    const result = await composite(client, [query], { allOrNone: false });
    const steps = (await result.rows('types'))
        .map((row) => ({ row, policy: policies.get(String(row['Name'])) }))
        .filter(({ row, policy }) => policy && policy !== textAt(row, 'Edit_Policy__c'))
        .map(({ row, policy }, index) =>
            updateStep(`type${index}`, `${TYPE_OBJECT}/${row['Id']}`, { Edit_Policy__c: policy })
        );
    for (let start = 0; start < steps.length; start += STEPS_PER_CALL) {
        const written = steps.slice(start, start + STEPS_PER_CALL);
        const { firstFailure } = await composite(client, written, { allOrNone: false });
        if (firstFailure) {
            throw firstFailure;
        }
    }
}
