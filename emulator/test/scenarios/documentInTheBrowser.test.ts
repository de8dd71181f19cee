import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { openAs } from './pages.ts';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';
const INVOICE = 'Intacct_Sales_Invoice__c';

describe('a document in a browser', () => {
    let stack: PullStack;
    let browser: Browser;

    before(async () => {
        [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), stack?.close()]));

    it('is read again from Intacct on demand, and says what has changed and by whom', async () => {
        const key = await stack.finance.enter('Sales Order', { lines: [aLine()] });
        const page = await openMirror('rep', ORDER, await pulled(ORDER, key));
        const { lines } = await stack.finance.read('Sales Order', key);
        await stack.local.control.advance(2);
        await stack.finance.change('Sales Order', key, {
            lines: [{ key: lines[0]?.key, unitQuantity: '7' }]
        });
        const { total } = await stack.finance.read('Sales Order', key);
        await page.getByRole('button', { name: 'Refresh' }).click();
        await page.locator('[data-id="done"]').waitFor();
        await page.locator('[data-id="total"]', { hasText: inDollars(total) }).waitFor();

        await page.getByRole('tab', { name: 'History' }).click();
        const newest = page.locator('[data-id="entry"]').first();
        await newest.getByText(/^Total:/).waitFor();
        assert.match(await newest.innerText(), /Refresh document[^]*Succeeded[^]*Riley Rep/);
        await screenshot(page, 'document-history');
    });

    it('shows what has been paid, with the balance after each payment', async () => {
        await stack.settings({ Payment_Details__c: true });
        const key = await stack.finance.enter('Sales Invoice', { lines: [aLine()] });
        await stack.finance.pay(key, '1.10');
        await stack.finance.pay(key, '2.20');
        const page = await openMirror('rep', INVOICE, await pulled(INVOICE, key));
        await page.getByRole('tab', { name: 'Payments' }).click();
        await page.locator('[data-id="balance"]').first().waitFor();
        const { total } = await stack.finance.read('Sales Invoice', key);
        assert.deepEqual(await page.locator('[data-id="balance"]').allInnerTexts(), [
            inDollars(String(Number(total) - 3.3)),
            inDollars(String(Number(total) - 1.1))
        ]);
        await page.getByRole('link', { name: '2 payments' }).waitFor();
        await screenshot(page, 'document-payments');
    });

    it('says that it was deleted in Intacct, and can be edited by nobody', async () => {
        const key = await stack.finance.enter('Sales Order');
        const id = await pulled(ORDER, key);
        await stack.finance.remove('Sales Order', key);
        const page = await openMirror('admin', ORDER, id);
        await page.getByRole('button', { name: 'Refresh' }).click();
        await page.getByText('This document has been deleted in Intacct').waitFor();
        assert.equal(await page.getByRole('button', { name: 'Edit' }).count(), 0);
        assert.equal(await page.getByRole('button', { name: 'Convert' }).count(), 0);
    });

    it('fits a telephone and reads French', async () => {
        const key = await stack.finance.enter('Sales Order', { lines: [aLine()] });
        const page = await openMirror('rep', ORDER, await pulled(ORDER, key), 'fr');
        await page.setViewportSize({ width: 360, height: 800 });
        await page.getByRole('button', { name: 'Actualiser' }).waitFor();
        await page.getByText('En attente').first().waitFor();
        await screenshot(page, 'document-french-360');
        const { width } = (await page.locator('c-document-view').boundingBox())!;
        const inner = await page
            .locator('c-document-view')
            .evaluate((element) => element.scrollWidth);
        assert.ok(inner <= Math.ceil(width), `${inner} px of content in ${width} px`);
    });

    it('is listed on its account with what the customer owes', async () => {
        await stack.settings({ Payment_Details__c: true });
        await stack.finance.enter('Sales Invoice', { lines: [aLine()] });
        await stack.run();
        const [account] = await stack.rows<{ Id: string }>(
            "SELECT Id FROM Account WHERE Intacct_Customer_Id__c = 'CG-12520'"
        );
        const url = `${stack.local.stack.urls.org}/lightning/r/Account/${account?.Id}/view`;
        const page = await openAs(browser, url, 'rep');
        await page.locator('[data-id="open-balance"]', { hasText: '$' }).waitFor();
        await page.getByRole('tab', { name: /^Invoices \(\d+\)$/ }).click();
        await page.locator('c-document-list').getByText('Sales Invoice').first().waitFor();
        await screenshot(page, 'account-documents');
    });

    /** Brings everything to Salesforce and answers the id of one mirror. */
    async function pulled(object: string, key: string): Promise<string> {
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        return String((await stack.mirror(object, key))?.['Id']);
    }

    function openMirror(
        user: 'rep' | 'admin',
        object: string,
        id: string,
        language = 'en-US'
    ): Promise<BrowserPage> {
        const url = `${stack.local.stack.urls.org}/lightning/r/${object}/${id}/view`;
        return openAs(browser, url, user, language);
    }
});

function inDollars(amount: string): string {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
    return format.format(Number(amount));
}
