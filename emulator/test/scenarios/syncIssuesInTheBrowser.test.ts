import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { openAs } from './pages.ts';
import { PullStack } from './pull/pullStack.ts';

const CUSTOMER = 'CG-12520';
const MOST_TABS = 20;

describe('documents that a pull could not apply, in a browser', () => {
    let stack: PullStack;
    let browser: Browser;
    let accountId: string;

    before(async () => {
        [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${CUSTOMER}'`
        );
        accountId = String(account?.Id);
        await setCustomer(null);
        await stack.finance.enter('Sales Order');
        await stack.finance.enter('Sales Order');
        const request = await stack.run();
        assert.equal((await stack.issues(request.Id)).length, 2, JSON.stringify(request));
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), stack?.close()]));

    it('are taken off the worklist by an administrator, and put back', async () => {
        const page = await openStory();
        await screenshot(page, 'sync-issues');
        await page.getByRole('button', { name: 'Resolve', exact: true }).first().click();
        await page.getByText('The document is resolved.').waitFor();
        assert.deepEqual(await statuses(), ['Open', 'Resolved']);
        await page.getByRole('button', { name: 'Reopen', exact: true }).click();
        await page.getByText('The document needs somebody again.').waitFor();
        assert.deepEqual(await statuses(), ['Open', 'Open']);
    });

    it('are reached and resolved with the keyboard alone, on a wide screen', async () => {
        const page = await openActivity('admin');
        await page.setViewportSize({ width: 1920, height: 1000 });
        await page.getByRole('button', { name: /^Show the story/ }).focus();
        await page.keyboard.press('Enter');
        await page.locator('[data-id="issue"]').first().waitFor();
        await screenshot(page, 'sync-issues-1920');
        await tabTo(page, 'Resolve');
        await page.keyboard.press('Enter');
        await page.getByText('The document is resolved.').waitFor();
        await page.getByRole('button', { name: 'Reopen', exact: true }).focus();
        await page.keyboard.press('Space');
        await page.getByText('The document needs somebody again.').waitFor();
    });

    it('are not shown to a rep, whose requests they do not concern', async () => {
        const page = await openActivity('rep');
        await page.getByText(/^Everything is in step/).waitFor();
    });

    it('read French on a telephone without anything cut off', async () => {
        const page = await openStory('fr');
        await page.setViewportSize({ width: 360, height: 800 });
        await page.getByRole('button', { name: 'Résoudre', exact: true }).first().waitFor();
        await screenshot(page, 'sync-issues-french-360');
        const list = page.locator('c-sync-activity-issues');
        const { width } = (await list.boundingBox())!;
        const inner = await list.evaluate((element) => element.scrollWidth);
        assert.ok(inner <= Math.ceil(width), `${inner} px of content in ${width} px`);
    });

    it('are tried again together, and resolve by themselves once the cause is gone', async () => {
        const page = await openStory();
        await setCustomer(CUSTOMER);
        await page.getByText('Select all documents').click();
        await page.getByRole('button', { name: 'Try Again (2)' }).click();
        await page.getByText(/^2 documents are tried again/).waitFor();
        await page.getByText(/^Everything is in step/).waitFor();
        assert.deepEqual(await statuses(), ['Resolved', 'Resolved']);
    });

    async function openStory(language = 'en-US'): Promise<BrowserPage> {
        const page = await openActivity('admin', language);
        await page.locator('[data-id="expand"]').first().click();
        await page.locator('[data-id="issue"]').first().waitFor();
        return page;
    }

    function openActivity(user: 'rep' | 'admin', language = 'en-US'): Promise<BrowserPage> {
        const url = `${stack.local.stack.urls.org}/lightning/n/Intacct_Sync_Activity`;
        return openAs(browser, url, user, language);
    }

    async function setCustomer(customerId: string | null): Promise<void> {
        await stack.local.admin
            .sobject('Account')
            .update({ Id: accountId, Intacct_Customer_Id__c: customerId });
    }

    async function statuses(): Promise<string[]> {
        const issues = await stack.rows<{ Status__c: string }>(
            'SELECT Status__c FROM Intacct_Sync_Issue__c ORDER BY Status__c'
        );
        return issues.map(({ Status__c }) => Status__c);
    }
});

/** Presses Tab until the button of that name has the focus. */
async function tabTo(page: BrowserPage, name: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true }).first();
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
        await page.keyboard.press('Tab');
        if (await button.evaluate((element) => element.matches(':focus'))) {
            return;
        }
    }
    assert.fail(`${name} was not reached by ${MOST_TABS} presses of Tab`);
}
