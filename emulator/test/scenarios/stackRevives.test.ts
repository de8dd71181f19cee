import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ServiceName } from '../../src/stack/stack.ts';
import { LocalStack } from './localStack.ts';

const OPPORTUNITY = 'Adam Bellavance – CA-2016-129714';
const PATIENCE_MS = 60_000;

describe('the local stack', () => {
    let local: LocalStack;

    before(async () => (local = await LocalStack.open()));
    after(() => local?.close());

    for (const name of ['proxy', 'intacct', 'org'] as const) {
        it(`starts the ${name} again when somebody kills it, and orders are made as before`, async () => {
            const victim = local.stack.processId(name);
            process.kill(victim, 'SIGKILL');
            await anotherRuns(name, victim);
            await local.signInAgain();
            const before = (await local.intacct.totals('Sales Order')).size;
            const opportunityId = await local.opportunityNamed(OPPORTUNITY);
            const { Status__c, Error_Message__c } = await local.createSalesOrder(opportunityId);
            assert.equal(Status__c, 'Succeeded', Error_Message__c ?? '');
            assert.equal((await local.intacct.totals('Sales Order')).size, before + 1);
        });
    }

    async function anotherRuns(name: ServiceName, victim: number): Promise<void> {
        const deadline = Date.now() + PATIENCE_MS;
        while (local.stack.processId(name) === victim) {
            assert.ok(Date.now() < deadline, `${name} did not come back`);
            await pause(100);
        }
    }
});
