import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { settledRequests, transactionTypeId } from '../../src/client/requests.ts';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const SALE = 'Adam Bellavance – CA-2016-129714';
const QUOTE = 'Intacct_Sales_Quote__c';

describe('converting in a browser', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('goes from quote to order to invoice, and each leads to the others', async () => {
        const quoteId = await createQuote(SALE);
        const page = await open('admin', QUOTE, quoteId);
        await convert(page, 'Sales Order');
        await dialog(page).locator('[data-id="created"]').getByRole('link').click();
        await dialog(page).waitFor({ state: 'detached' });
        await page.getByText('Convert', { exact: true }).waitFor();

        await convert(page, 'Sales Invoice');
        await dialog(page).locator('[data-id="created"]').getByRole('link').click();
        await dialog(page).waitFor({ state: 'detached' });
        const chain = page.locator('c-document-chain');
        await chain.getByRole('link', { name: 'SQ-0001' }).waitFor();
        await chain.getByRole('link', { name: 'SO-0001' }).waitFor();
        await screenshot(page, 'document-chain');
        await chain.getByRole('link', { name: 'SQ-0001' }).click();
        await chain.getByRole('link', { name: 'SI-0001' }).waitFor();
        await page.locator('c-document-header', { hasText: 'Converted' }).waitFor();
    });

    it('converts a part as a rep, and offers the rest', async () => {
        const quoteId = await createQuote('Claire Gute – CA-2016-152156');
        const page = await open('rep', QUOTE, quoteId);
        await openWindow(page, 'Sales Order');
        await dialog(page).getByText('Quantities that I enter').click();
        const field = dialog(page).getByRole('spinbutton').first();
        await field.waitFor();
        await field.fill('999');
        await dialog(page)
            .getByText(/^At most .* is left\.$/)
            .waitFor();
        const submit = dialog(page).getByRole('button', { name: 'Create Sales Order' });
        assert.equal(await submit.isDisabled(), true);
        await field.fill('1');
        await screenshot(page, 'convert-part');
        await submit.click();
        await dialog(page).locator('[data-id="created"]').waitFor();
        await page.keyboard.press('Escape');
        await dialog(page).waitFor({ state: 'detached' });
        await page
            .locator('[data-id="state"]', { hasText: 'Partially converted' })
            .first()
            .waitFor();

        await openWindow(page, 'Sales Order');
        await dialog(page).getByRole('button', { name: 'Create Sales Order' }).click();
        await dialog(page).locator('[data-id="created"]').waitFor();
        await page.keyboard.press('Escape');
        await page.getByText('A document cannot be converted while it is converted.').waitFor();
    });

    it('is offered from the opportunity, too', async () => {
        const opportunity = 'Ann Chong – CA-2017-157987';
        await createQuote(opportunity);
        const page = await open('rep', 'Opportunity', await local.opportunityNamed(opportunity));
        const card = page.locator('c-transaction-overview');
        await card.getByRole('button', { name: 'Convert' }).click();
        await dialog(page).getByText('Sales Order', { exact: true }).waitFor();
        await dialog(page).getByRole('button', { name: 'Create Sales Order' }).click();
        await dialog(page).locator('[data-id="created"]').waitFor();
        await page.keyboard.press('Escape');
        await card.getByText('Converted').waitFor();
        await screenshot(page, 'opportunity-converted');
    });

    it('says when Intacct gave no answer, and leaves the choice', async () => {
        const page = await open('rep', QUOTE, await createQuote('%CA-2014-115812'));
        await local.stack.kill('proxy');
        await openWindow(page, 'Sales Order');
        await dialog(page)
            .getByText(/^Intacct did not say what this document can become/)
            .waitFor();
        await screenshot(page, 'convert-without-answer');
        await local.stack.restart('proxy');
    });

    async function createQuote(opportunity: string): Promise<string> {
        const id = await local.opportunityNamed(opportunity);
        const { id: requestId } = await local.rep.sobject('Intacct_Sync_Request__c').create({
            Operation__c: 'Create Document',
            Transaction_Type__c: await transactionTypeId(local.rep, 'Sales Quote'),
            Source_Record_Id__c: id,
            Opportunity__c: id
        });
        const rows = await settledRequests(local.admin);
        const row = rows.find(({ Id }) => Id === requestId);
        assert.equal(row?.Status__c, 'Succeeded', row?.Error_Message__c ?? '');
        return row?.Document_Record_Id__c ?? '';
    }

    function open(user: 'rep' | 'admin', object: string, id: string): Promise<BrowserPage> {
        const url = `${local.stack.urls.org}/lightning/r/${object}/${id}/view`;
        return openAs(browser, url, user);
    }
});

async function openWindow(page: BrowserPage, target: string): Promise<void> {
    await page.getByRole('button', { name: 'Convert' }).click();
    await dialog(page).getByText(target, { exact: true }).click();
}

async function convert(page: BrowserPage, target: string): Promise<void> {
    await openWindow(page, target);
    await dialog(page)
        .getByRole('button', { name: `Create ${target}` })
        .click();
    await dialog(page).locator('[data-id="created"]').waitFor();
}

function dialog(page: BrowserPage) {
    return page.getByRole('dialog');
}
