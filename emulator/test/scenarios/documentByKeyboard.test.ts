import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { hasFocus, openAs, tabTo } from './pages.ts';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';
const INVOICE = 'Intacct_Sales_Invoice__c';
const LINES = 150;

describe('a document with the keyboard alone', () => {
    let stack: PullStack;
    let browser: Browser;
    let orderKey: string;
    let invoiceKey: string;

    before(async () => {
        [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
        await stack.settings({ Payment_Details__c: true });
        const lines = Array.from({ length: LINES }, () => aLine());
        orderKey = await stack.finance.enter('Sales Order', { lines });
        const { documentId } = await stack.finance.read('Sales Order', orderKey);
        invoiceKey = await stack.finance.enter('Sales Invoice', {
            sourceDocument: { id: documentId }
        });
        await stack.finance.pay(invoiceKey, '1.10');
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), stack?.close()]));

    it('is paged to its end and back, with the focus on a button that goes on', async () => {
        const page = await open(ORDER, orderKey);
        const [previous, next] = [button(page, 'Previous'), button(page, 'Next')];
        await page.getByText(`Lines 1 to 100 of ${LINES}`).waitFor();
        await tabTo(page, next);
        await page.keyboard.press('Enter');
        await page.getByText(`Lines 101 to 150 of ${LINES}`).waitFor();
        await keepsFocusOn(previous);
        await page.keyboard.press('Enter');
        await page.getByText(`Lines 1 to 100 of ${LINES}`).waitFor();
        await keepsFocusOn(next);
        await tabTo(page, page.getByRole('spinbutton', { name: 'Go to line' }));
        await page.keyboard.type('120');
        await page.keyboard.press('Enter');
        await page.getByText(`Lines 120 to 150 of ${LINES}`).waitFor();
        await keepsFocusOn(page.getByRole('spinbutton', { name: 'Go to line' }));
    });

    it('opens its tabs with the arrows', async () => {
        const page = await open(INVOICE, invoiceKey);
        const tab = (name: string) => page.locator('c-document-view').getByRole('tab', { name });
        await tabTo(page, tab('Lines'));
        for (const [name, shown] of [
            ['Payments', '[data-id="payment"]'],
            ['History', 'c-document-history'],
            ['Details', '[data-id="Total__c"]']
        ] as const) {
            await page.keyboard.press('ArrowRight');
            await keepsFocusOn(tab(name));
            await page.locator('c-document-view').locator(shown).first().waitFor();
        }
    });

    it('leads along the sale, from the invoice to its payment', async () => {
        const page = await open(INVOICE, invoiceKey);
        const payment = page.locator('c-document-chain').getByRole('link').last();
        await payment.waitFor();
        await tabTo(page, payment);
        await page.keyboard.press('Enter');
        await page.getByText('Intacct Payment', { exact: true }).first().waitFor();
    });

    it('is read again from Intacct, with the focus on the button all the time', async () => {
        const page = await open(ORDER, orderKey);
        const refresh = button(page, 'Refresh');
        await tabTo(page, refresh);
        await page.keyboard.press('Enter');
        await page.locator('c-request-progress').waitFor();
        await keepsFocusOn(refresh);
        await page.locator('[data-id="done"]').waitFor();
        await keepsFocusOn(refresh);
        await screenshot(page, 'document-by-keyboard');
    });

    async function open(object: string, key: string): Promise<BrowserPage> {
        const id = String((await stack.mirror(object, key))?.['Id']);
        const url = `${stack.local.stack.urls.org}/lightning/r/${object}/${id}/view`;
        const page = await openAs(browser, url, 'rep');
        await page.locator('c-document-view [data-id="line"]').first().waitFor();
        return page;
    }
});

function button(page: BrowserPage, name: string): Locator {
    return page.locator('c-document-view').getByRole('button', { name, exact: true });
}

async function keepsFocusOn(target: Locator): Promise<void> {
    assert.ok(await hasFocus(target), `the focus is not on ${target.toString()}`);
}
