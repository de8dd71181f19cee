import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';

const ORDER = 'Adam Bellavance – CA-2016-129714';
const LAST_ITEM = 'GBC DocuBind P400 Electric Binding System';

describe('a rep in a browser', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('goes from the list to a read-only Sales Order that Intacct holds', async () => {
        const page = await browser.open(
            `${local.stack.urls.org}/lightning/o/Opportunity/list?filterName=AllOpportunities`
        );
        await page.getByRole('link', { name: ORDER }).first().click();
        await openPreview(page);
        await page.getByText('Subtotal').waitFor();
        await screenshot(page, 'create-sales-order');
        await dialog(page).getByRole('button', { name: 'Create Sales Order' }).click();

        const created = dialog(page).locator('[data-id="created"]');
        await created.waitFor();
        assert.match(await created.innerText(), /Sales Order SO-0001 created/);
        await created.getByRole('link').click();
        await dialog(page).waitFor({ state: 'detached' });
        await page.getByText('Open in Intacct').waitFor();
        const mirror = page.locator('c-document-view');
        await mirror.getByRole('cell', { name: LAST_ITEM, exact: true }).waitFor();
        await screenshot(page, 'sales-order');
        assert.equal(await page.getByRole('button', { name: 'Edit' }).count(), 0);
        assert.match(await mirror.innerText(), /\$4,438\.69/);
        assert.deepEqual([...(await local.intacct.totals('Sales Order')).values()], ['4438.69']);
    });

    it('sees the order on the opportunity afterwards', async () => {
        const page = await openOpportunity(ORDER);
        await page.getByRole('link', { name: 'SO-0001' }).waitFor();
        await screenshot(page, 'opportunity-with-order');
    });

    it('is told in the preview what to fix, and can send nothing', async () => {
        const page = await openOpportunity('Broken – line without location');
        await openPreview(page);
        await dialog(page).getByText('Intacct Location').first().waitFor();
        await screenshot(page, 'preview-with-problem');
        const create = dialog(page).getByRole('button', { name: 'Create Sales Order' });
        assert.equal(await create.isDisabled(), true);
    });

    it('is told in the preview what only Intacct knows, and who can fix it', async () => {
        const page = await openOpportunity('Broken – item inactive in Intacct');
        await openPreview(page);
        const problem = dialog(page).locator('[data-id="problem"]').first();
        await problem.getByText('Discontinued Label Maker').first().waitFor();
        assert.match(await problem.innerText(), /Finance can fix this/);
        const create = dialog(page).getByRole('button', { name: 'Create Sales Order' });
        assert.equal(await create.isDisabled(), true);
        await screenshot(page, 'preview-checked');
    });

    it('may send without the check when Intacct does not answer, and is told then', async () => {
        await local.stack.kill('proxy');
        const page = await openOpportunity('Broken – item inactive in Intacct');
        await openPreview(page);
        await dialog(page)
            .getByText(/^Not checked against Intacct/)
            .waitFor();
        await local.stack.restart('proxy');
        await dialog(page).getByRole('button', { name: 'Create Sales Order' }).click();
        await dialog(page).getByText('Discontinued Label Maker').last().waitFor();
        await dialog(page).getByRole('button', { name: 'Try again' }).waitFor();
        await screenshot(page, 'failure-in-window');
    });

    it('makes one order out of two windows', async () => {
        const name = 'Claire Gute – CA-2016-152156';
        const pages = [await openOpportunity(name), await openOpportunity(name)];
        for (const page of pages) {
            await openPreview(page);
            await page.getByText('Subtotal').waitFor();
        }
        await Promise.all(
            pages.map(async (page) => {
                await dialog(page).getByRole('button', { name: 'Create Sales Order' }).click();
                await dialog(page).locator('[data-id="created"]').waitFor();
            })
        );
        assert.equal((await local.intacct.totals('Sales Order')).size, 2);
    });

    it('does all of it with the keyboard', async () => {
        const page = await openOpportunity('Ann Chong – CA-2017-157987');
        await page.getByRole('button', { name: 'Create Sales Order' }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Subtotal').waitFor();
        await dialog(page).getByRole('button', { name: 'Create Sales Order' }).focus();
        await page.keyboard.press('Enter');
        await dialog(page).locator('[data-id="created"]').waitFor();
        await page.keyboard.press('Escape');
        await dialog(page).waitFor({ state: 'detached' });
    });

    it('reads French when that is the language', async () => {
        const page = await openOpportunity(ORDER);
        await page.evaluate(() =>
            fetch('/_local/session', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ username: 'rep@local.test', language: 'fr' })
            })
        );
        await page.reload();
        await page.getByRole('heading', { name: 'Documents Intacct' }).waitFor();
        await screenshot(page, 'opportunity-in-french');
    });

    async function openOpportunity(name: string): Promise<BrowserPage> {
        const id = await local.opportunityNamed(name);
        return browser.open(`${local.stack.urls.org}/lightning/r/Opportunity/${id}/view`);
    }
});

async function openPreview(page: BrowserPage): Promise<void> {
    await page.getByRole('button', { name: 'Create Sales Order' }).click();
    await dialog(page).waitFor();
}

function dialog(page: BrowserPage) {
    return page.getByRole('dialog');
}
