import type { Browser } from '../../emulator/test/browser.ts';
import { openAs } from '../../emulator/test/scenarios/pages.ts';
import { aLine } from '../../emulator/test/scenarios/pull/finance.ts';
import { PullStack } from '../../emulator/test/scenarios/pull/pullStack.ts';
import { draw } from './draw.ts';

const CUSTOMER = 'CG-12520';
const DEAL = 'Claire Gute – CA-2016-152156';
/** Both sides stamp whole seconds. */
const MOMENT = 2;
const TOMORROW_AT_TWO = new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 7_200_000);

/** Draws the pictures of docs/keep-in-step.md, after finance has worked in Intacct for a while. */
export async function drawKeepInStep(browser: Browser): Promise<void> {
    const stack = await PullStack.open();
    try {
        const invoiceId = await work(stack);
        const { org } = stack.local.stack.urls;

        const document = await openAs(
            browser,
            `${org}/lightning/r/Intacct_Sales_Invoice__c/${invoiceId}/view`,
            'rep'
        );
        await document.getByRole('tab', { name: 'Payments' }).click();
        await document.locator('[data-id="balance"]').first().waitFor();
        await draw(document.locator('c-document-view'), 'keep-document');

        const opportunity = await openAs(
            browser,
            `${org}/lightning/r/Opportunity/${await stack.local.opportunityNamed(DEAL)}/view`,
            'rep'
        );
        await opportunity.locator('c-document-totals dl').waitFor();
        await draw(opportunity.locator('c-create-transaction'), 'keep-opportunity');

        const account = await openAs(
            browser,
            `${org}/lightning/r/Account/${await accountOf(stack, CUSTOMER)}/view`,
            'rep'
        );
        await account.getByRole('tab', { name: /^Invoices \(\d+\)$/ }).click();
        await account.locator('[data-id="open-balance"]', { hasText: '$' }).waitFor();
        await draw(account.locator('c-account-documents'), 'keep-account');

        await leaveOneBehind(stack);
        const activity = await openAs(browser, `${org}/lightning/n/Intacct_Sync_Activity`, 'admin');
        await activity.locator('[data-id="expand"]').first().click();
        await activity.locator('[data-id="issue"]').first().waitFor();
        await draw(activity.locator('c-sync-activity'), 'keep-activity');

        const schedules = await openAs(browser, `${org}/lightning/n/Intacct_Schedules`, 'admin');
        await schedules.getByText('Every 15 minutes').waitFor();
        await draw(schedules.locator('c-sync-scheduler'), 'keep-schedules');
    } finally {
        await stack.close();
    }
}

/** Plans, sells, bills and pays; answers the mirror of an invoice that is paid in part. */
async function work(stack: PullStack): Promise<string> {
    await stack.settings({ Payment_Details__c: true });
    const scheduleId = await plan(stack);
    await stack.local.createSalesOrder(await stack.local.opportunityNamed(DEAL));
    const key = await stack.finance.enter('Sales Invoice', {
        lines: [aLine({ unitQuantity: '40' }), aLine({ unitQuantity: '3' })]
    });
    const pull = async (orders: number, latencyMs: number): Promise<void> => {
        await stack.local.control.advance(MOMENT);
        await Promise.all(Array.from({ length: orders }, () => stack.finance.enter('Sales Order')));
        await stack.local.control.preferIntacct({ latencyMs });
        await stack.run('Pull Changes', { Schedule__c: scheduleId });
        await stack.local.control.preferIntacct({ latencyMs: 0 });
    };
    await pull(4, 500);
    await stack.finance.pay(key, '300.00');
    await pull(0, 300);
    await stack.finance.pay(key, '125.50');
    await pull(7, 600);
    await pull(2, 400);
    const mirror = await stack.mirror('Intacct_Sales_Invoice__c', key);
    return String(mirror?.['Id']);
}

/** The three kinds of schedule; answers the one that pulls. */
async function plan(stack: PullStack): Promise<string> {
    const create = async (fields: object): Promise<string> => {
        const { id } = await stack.local.admin
            .sobject('Intacct_Sync_Schedule__c')
            .create({ Active__c: true, Next_Run_At__c: TOMORROW_AT_TWO.toISOString(), ...fields });
        return String(id);
    };
    await create({
        Name: 'Nightly check',
        Operation__c: 'Reconcile',
        Filter__c: '{"repair":true}',
        Frequency__c: 'Daily',
        Interval__c: 1
    });
    await create({
        Name: 'Orders of won deals',
        Operation__c: 'Create Document',
        Transaction_Type__c: await stack.typeId('Sales Order'),
        Filter__c: '{"closedWithinDays":30}',
        Frequency__c: 'Hourly',
        Interval__c: 1
    });
    return create({
        Name: 'All changes',
        Operation__c: 'Pull Changes',
        Frequency__c: 'Minutes',
        Interval__c: 15
    });
}

/** Finance bills a customer whom no account stands for. */
async function leaveOneBehind(stack: PullStack): Promise<void> {
    const Id = await accountOf(stack, CUSTOMER);
    await stack.local.admin.sobject('Account').update({ Id, Intacct_Customer_Id__c: null });
    await stack.finance.enter('Sales Order');
    await stack.run();
}

async function accountOf(stack: PullStack, customerId: string): Promise<string> {
    const [account] = await stack.rows<{ Id: string }>(
        `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${customerId}'`
    );
    return String(account?.Id);
}
