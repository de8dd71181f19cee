import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Fault } from '../../src/client/control.ts';
import { CreatingSchedule } from './pull/creatingSchedule.ts';
import { aLine } from './pull/finance.ts';
import { settle } from './pull/settle.ts';
import type { BulkRow, PullStack } from './pull/pullStack.ts';

const QUERY = '/services/core/query';
const COMPOSITE = '/composite';
const ALWAYS = Number.MAX_SAFE_INTEGER;
const PAGE = '<html><body>Down for maintenance</body></html>';

describe('a bulk run loses nothing and doubles nothing', () => {
    let creating: CreatingSchedule;
    let stack: PullStack;

    before(async () => {
        creating = await CreatingSchedule.open();
        stack = creating.pull;
        await stack.settings({ Payment_Details__c: true });
        await stack.run();
    });
    afterEach(() => stack.local.control.mend());
    after(() => creating?.close());

    /** An order with two lines, and an invoice that is paid. */
    const news = async () => {
        const order = await stack.finance.enter('Sales Order', { lines: [aLine(), aLine()] });
        const invoice = await stack.finance.enter('Sales Invoice');
        const payment = await stack.finance.pay(invoice, '10.00');
        return { order, invoice, payment };
    };

    const assertBroughtOnce = async (expected: Awaited<ReturnType<typeof news>>) => {
        const found = async (object: string, field: string, key: string) =>
            (await stack.rows(`SELECT Id FROM ${object} WHERE ${field} = '${key}'`)).length;
        const { order, invoice, payment } = expected;
        assert.deepEqual(
            {
                orders: await found('Intacct_Sales_Order__c', 'Intacct_Key__c', order),
                lines: await found(
                    'Intacct_Sales_Order_Line__c',
                    'Document__r.Intacct_Key__c',
                    order
                ),
                invoices: await found('Intacct_Sales_Invoice__c', 'Intacct_Key__c', invoice),
                payments: await found('Intacct_AR_Payment__c', 'Intacct_Key__c', payment),
                settled: await found(
                    'Intacct_AR_Payment_Line__c',
                    'Payment__r.Intacct_Key__c',
                    payment
                )
            },
            { orders: 1, lines: 2, invoices: 1, payments: 1, settled: 1 }
        );
        const mirror = await stack.mirror('Intacct_Sales_Invoice__c', invoice);
        assert.equal(mirror?.['Total_Paid__c'], 10);
    };

    const assertSucceeded = (request: BulkRow) =>
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));

    const PASSING: readonly (readonly [string, 'failIntacct' | 'failSalesforce', Fault])[] = [
        ['Intacct asks to be called less often', 'failIntacct', fault(QUERY, { status: 429 })],
        ['Intacct shows its maintenance page', 'failIntacct', fault(QUERY, { status: 503 })],
        ['Salesforce has too many calls', 'failSalesforce', fault(COMPOSITE, { status: 429 })],
        [
            'Salesforce shows its maintenance page',
            'failSalesforce',
            fault(COMPOSITE, { status: 503, body: PAGE }, 1)
        ]
    ];

    for (const [trouble, side, planned] of PASSING) {
        it(`when ${trouble} for a moment`, async () => {
            const expected = await news();
            await stack.local.control[side](planned);
            assertSucceeded(await stack.run());
            await assertBroughtOnce(expected);
        });
    }

    it('when Intacct stays down for long: the run waits, says so, and ends when it is back', async () => {
        const expected = await news();
        await stack.local.control.failIntacct({ ...fault(QUERY, { status: 503 }), times: ALWAYS });
        const id = await stack.ask();
        const waiting = await stack.ended(id);
        assert.equal(waiting.Status__c, 'Waiting', JSON.stringify(waiting));
        assert.equal(waiting.Error_Code__c, 'INTACCT.UNAVAILABLE');
        await stack.local.control.mend();
        assertSucceeded(await settle(stack, id));
        await assertBroughtOnce(expected);
    });

    it('when the proxy dies before any one of its calls to Salesforce in a pull', async () => {
        for (let call = 0, hasDied = true; hasDied; call += 1) {
            const expected = await news();
            hasDied = await diesBefore(call, () => stack.ask());
            await assertBroughtOnce(expected);
        }
    });

    it('when the proxy dies before any one of its calls to Salesforce while it asks for documents', async () => {
        for (let call = 0; ; call += 1) {
            const stage = `Stage ${call}`;
            const deals = await creating.opportunities(3, { StageName: stage });
            const request = creating.request({ stages: [stage] });
            const hasDied = await diesBefore(call, () => stack.ask('Create Document', request));
            const made = await stack.rows(
                `SELECT Opportunity__c FROM Intacct_Sync_Request__c WHERE Opportunity__r.StageName = '${stage}'`
            );
            assert.deepEqual(
                made.map(({ Opportunity__c }) => Opportunity__c).sort(),
                deals.sort(),
                `killed before call ${call}`
            );
            if (!hasDied) {
                return;
            }
        }
    });

    /** Lets no call through from one on, as if the proxy were gone, then lets a new one take over. */
    async function diesBefore(call: number, ask: () => Promise<string>): Promise<boolean> {
        await stack.local.control.failSalesforce({
            match: COMPOSITE,
            method: 'POST',
            skip: call,
            times: ALWAYS,
            action: { drop: 'before' }
        });
        const id = await ask();
        await stack.local.control.runJobs();
        await stack.local.control.mend();
        if ((await stack.status(id)) === 'Succeeded') {
            return false;
        }
        assertSucceeded(await settle(stack, id));
        return true;
    }
});

function fault(match: string, action: Fault['action'], skip = 0): Fault {
    return { match, method: 'POST', skip, action };
}
