import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Response } from 'playwright-core';
import { settledRequests } from '../../src/client/requests.ts';
import { signIn, type Connection } from '../../src/client/salesforce.ts';
import { freePortBase } from '../../src/stack/freePorts.ts';
import { startStack, type Stack } from '../../src/stack/stack.ts';
import { launchBrowser, screenshot, type Browser } from '../browser.ts';
import { CLERK_SET, clerkProject } from './clerkProject.ts';
import { openAs } from './pages.ts';

const ORDER = 'Adam Bellavance – CA-2016-129714';
/** Total of the order, its lines, and the prices that only mirrors may not tell. */
const AMOUNTS = ['4438.69', '4355.17', '24.56', '49.12'];
const PRICES = ['1360.99', '12.28'];
/** The platform lets nobody hide the sales price of an opportunity product. */
const NEVER_HIDDEN = /related-list-records\/\w+\/OpportunityLineItems/;

describe('a clerk who creates documents and may not see amounts', () => {
    const project = clerkProject();
    let stack: Stack;
    let admin: Connection;
    let browser: Browser;

    before(async () => {
        stack = await startStack({ portBase: await freePortBase(), seed: 'small', project });
        [admin, browser] = await Promise.all([
            signIn(stack.urls.org, 'admin@local.test'),
            launchBrowser()
        ]);
        await makeClerkOf('rep@local.test');
    });
    afterEach(() => browser.closePages());
    after(async () => {
        await Promise.all([browser?.close(), stack?.stop()]);
        rmSync(project, { recursive: true, force: true });
    });

    it('sees in the create window what is sent without one amount, and which values are hidden', async () => {
        const page = await open('Opportunity', await idOf('Opportunity', `Name = '${ORDER}'`));
        await page.page.getByRole('button', { name: 'Create Sales Order' }).click();
        const dialog = page.page.getByRole('dialog');
        await dialog.locator('[data-id="line"]').nth(4).waitFor();
        await dialog.getByText('You may not see these values').waitFor();
        await dialog.getByText(/^Checked against Intacct/).waitFor();
        await screenshot(page.page, 'hidden-amounts-create');
        await page.tellsNoAmount();

        await dialog.getByRole('button', { name: 'Create Sales Order' }).click();
        await dialog.locator('[data-id="created"]').waitFor();
        await page.tellsNoAmount();
    });

    it('has sent the document whole, approved by a hash that leaves out what was hidden', async () => {
        const [request] = await settledRequests(admin);
        const sent = await only(
            `SELECT Status__c, Preview_Hidden__c, Preview_Hash__c FROM Intacct_Sync_Request__c WHERE Id = '${request?.Id}'`
        );
        assert.equal(sent['Status__c'], 'Succeeded');
        assert.equal(sent['Preview_Hidden__c'], 'lines[].discountPercent');
        assert.match(String(sent['Preview_Hash__c']), /^[0-9a-f]{64}$/);
        assert.equal(
            (await only('SELECT Total__c FROM Intacct_Sales_Order__c'))['Total__c'],
            4438.69
        );
    });

    it('finds the document on the opportunity and on the account without an amount', async () => {
        const opportunity = await open(
            'Opportunity',
            await idOf('Opportunity', `Name = '${ORDER}'`)
        );
        await opportunity.page.getByRole('link', { name: 'SO-0001' }).waitFor();
        await opportunity.tellsNoAmount();
        const account = await open('Account', await idOf('Account', "Name = 'Adam Bellavance'"));
        await account.page.getByRole('link', { name: 'SO-0001' }).waitFor();
        assert.equal(await account.page.locator('[data-id="open-balance"]').count(), 0);
        await account.tellsNoAmount();
    });

    it('reads the document, its history and details without an amount', async () => {
        const order = await open(
            'Intacct_Sales_Order__c',
            await idOf('Intacct_Sales_Order__c', "Name = 'SO-0001'")
        );
        const view = order.page.locator('c-document-view');
        await view.getByRole('cell', { name: 'Sabrent 4-Port USB 2.0 Hub' }).waitFor();
        for (const tab of ['History', 'Details']) {
            await view.getByRole('tab', { name: tab }).click();
            await view.getByRole('tabpanel', { name: tab }).getByText(/\w/).first().waitFor();
            await screenshot(order.page, `hidden-amounts-${tab.toLowerCase()}`);
        }
        assert.deepEqual(order.page.errors, []);
        await order.tellsNoAmount();
    });

    it('follows the work in Sync Activity without an amount', async () => {
        const activity = await watch(`${stack.urls.org}/lightning/n/Intacct_Sync_Activity`);
        await activity.page.getByRole('tab', { name: 'Done' }).click();
        await activity.page.locator('[data-id="expand"]').first().click();
        await activity.page
            .getByText(/SO-0001/)
            .first()
            .waitFor();
        await screenshot(activity.page, 'hidden-amounts-activity');
        await activity.tellsNoAmount();
    });

    const open = (object: string, id: string) =>
        watch(`${stack.urls.org}/lightning/r/${object}/${id}/view`);

    /** Opens a page and listens to all that the org answers it. */
    async function watch(url: string) {
        const page = await openAs(browser, `${stack.urls.org}/lightning/page/home`, 'rep');
        const answers: Promise<string>[] = [];
        page.on('response', (response) => answers.push(answerOf(response)));
        await page.goto(url);
        return {
            page,
            /** Neither what is shown nor what came over the wire names an amount. */
            async tellsNoAmount() {
                const shown = await page.locator('body').innerText();
                assert.doesNotMatch(shown, /[$€]|\d,\d{3}\.\d\d/);
                for (const number of [...AMOUNTS, ...PRICES]) {
                    assert.equal(shown.includes(number), false, `the page shows ${number}`);
                }
                for (const answer of await Promise.all(answers)) {
                    const told = (
                        NEVER_HIDDEN.test(answer) ? AMOUNTS : [...AMOUNTS, ...PRICES]
                    ).find((number) => answer.includes(number));
                    assert.equal(told, undefined, answer.slice(0, 500));
                }
            }
        };
    }

    async function makeClerkOf(username: string): Promise<void> {
        const user = await idOf('User', `Username = '${username}'`);
        const profile = await idOf('Profile', "Name LIKE 'Minimum Access%'");
        await admin.sobject('User').update({ Id: user, ProfileId: profile });
        const held = await idOf('PermissionSetAssignment', `AssigneeId = '${user}'`);
        await admin.sobject('PermissionSetAssignment').destroy(held);
        await admin.sobject('PermissionSetAssignment').create({
            AssigneeId: user,
            PermissionSetId: await idOf('PermissionSet', `Name = '${CLERK_SET}'`)
        });
    }

    async function idOf(object: string, condition: string): Promise<string> {
        return String((await only(`SELECT Id FROM ${object} WHERE ${condition}`))['Id']);
    }

    async function only(soql: string): Promise<Record<string, unknown>> {
        const { records } = await admin.query<Record<string, unknown>>(soql);
        assert.equal(records.length, 1, soql);
        return records[0]!;
    }
});

async function answerOf(response: Response): Promise<string> {
    const isData = response.headers()['content-type']?.includes('json') === true;
    return isData ? `${response.url()} ${await response.text().catch(() => '')}` : '';
}
