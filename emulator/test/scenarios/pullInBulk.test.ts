import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';
import { settle } from './pull/settle.ts';

const ORDER = 'Intacct_Sales_Order__c';
const ORDER_LINE = 'Intacct_Sales_Order_Line__c';
const JOBS = '/jobs/ingest';
/** Two documents of so many lines are more than collections are worth. */
const LINES = 1_050;
const ODD = 'Zürich, "blau"\nund grün – 100 %';

describe('a pull of thousands of lines', () => {
    let stack: PullStack;

    before(async () => {
        stack = await PullStack.open();
        await stack.run();
    });
    afterEach(() => stack.local.control.mend());
    after(() => stack?.close());

    /** Two orders whose lines are numbered by their quantity; the last line's text is odd. */
    const large = () =>
        Promise.all(
            [1, 2].map(() =>
                stack.finance.enter('Sales Order', {
                    lines: Array.from({ length: LINES }, (_, index) =>
                        aLine({
                            unitQuantity: String(index + 1),
                            unitPrice: '0.10',
                            lineDescription: index + 1 === LINES ? ODD : `Line ${index + 1}`
                        })
                    )
                })
            )
        );

    const linesOf = (key: string) =>
        stack.rows(
            `SELECT Line_Number__c, Quantity__c, Description__c FROM ${ORDER_LINE}
             WHERE Document__r.Intacct_Key__c = '${key}' ORDER BY Line_Number__c`
        );

    async function assertBroughtOnce(keys: readonly string[]): Promise<void> {
        for (const key of keys) {
            const lines = await linesOf(key);
            assert.deepEqual(
                lines.map((line) => [line['Line_Number__c'], line['Quantity__c']]),
                Array.from({ length: LINES }, (_, index) => [index + 1, index + 1])
            );
            assert.equal(lines[0]?.['Description__c'], 'Line 1');
            assert.equal(lines.at(-1)?.['Description__c'], ODD);
            const { total } = await stack.finance.read('Sales Order', key);
            const mirror = await stack.mirror(ORDER, key);
            assert.equal(mirror?.['Total__c'], Number(total));
            assert.equal(mirror['Line_Count__c'], LINES);
        }
    }

    it('writes them by a bulk job, letter by letter, for a dozen calls', async () => {
        const keys = await large();
        await stack.local.control.resetCalls();
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        const calls = await stack.local.control.calls();
        const spent = calls.salesforce['proxy@local.test'] ?? 0;
        assert.ok(spent <= 12, `${spent} calls to Salesforce`);
        await assertBroughtOnce(keys);
    });

    it('goes on when the proxy dies before any one of the calls of the bulk job', async () => {
        for (let call = 0, hasDied = true; hasDied; call += 1) {
            const keys = await large();
            await stack.local.control.failSalesforce({
                match: JOBS,
                skip: call,
                times: Number.MAX_SAFE_INTEGER,
                action: { drop: 'before' }
            });
            const id = await stack.ask();
            await stack.local.control.runJobs();
            await stack.local.control.mend();
            hasDied = (await stack.status(id)) !== 'Succeeded';
            const request = await settle(stack, id);
            assert.equal(request.Status__c, 'Succeeded', `${call}: ${JSON.stringify(request)}`);
            await assertBroughtOnce(keys);
        }
    });

    it('writes them once when the answer to the upload is lost', async () => {
        const keys = await large();
        const [method, action] = ['PATCH', { drop: 'after' }] as const;
        await stack.local.control.failSalesforce({ match: JOBS, method, action });
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        await assertBroughtOnce(keys);
    });
});
