import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('Recently Viewed', SLOW, () => {
    let org: PageOrg;
    let browser: Browser;

    before(async () => {
        [org, browser] = await openTogether(openPageOrg(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(async () => {
        await browser?.close();
        await org?.close();
    });

    const open = (path: string): Promise<BrowserPage> => browser.open(org.url + path);
    const view = async (page: BrowserPage, id: string, name: string): Promise<void> => {
        await page.goto(`${org.url}/lightning/r/Opportunity/${id}/view`);
        await page.locator('[data-id=record-name]', { hasText: name }).waitFor();
    };

    it('is the list that an object opens with, and says so while it is empty', async () => {
        const page = await open('/lightning/o/Opportunity/list');
        await page.getByText("You haven't viewed any Opportunities recently").waitFor();
        await screenshot(page, 'recently-viewed-empty');
        assert.deepEqual(page.errors, []);
    });

    it('opens where a page reference names the filter Recent', async () => {
        const page = await open('/lightning/o/Opportunity/list?filterName=Recent');
        await page.getByText('Recently Viewed').first().waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('has the records that the user opened, the last one first', async () => {
        const page = await open('/lightning/page/home');
        await view(page, org.deals.open, 'Big Deal');
        await view(page, org.deals.lost, 'Lost Deal');
        await page.goto(`${org.url}/lightning/o/Opportunity/list`);
        await page.getByText('2 items', { exact: false }).waitFor();
        const names = await page.locator('tbody th a').allInnerTexts();
        assert.deepEqual(names, ['Lost Deal', 'Big Deal']);
        await screenshot(page, 'recently-viewed');
    });

    it('belongs to the user: another one has nothing there', async () => {
        const page = await open('/lightning/page/home');
        await view(page, org.deals.open, 'Big Deal');
        await page.evaluate(() =>
            fetch('/_local/session', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ username: 'admin@local.test' })
            })
        );
        await page.goto(`${org.url}/lightning/o/Opportunity/list`);
        await page.getByText("You haven't viewed any Opportunities recently").waitFor();
    });

    it('is offered by the search of the header before a term is typed', async () => {
        const page = await open('/lightning/page/home');
        await view(page, org.deals.open, 'Big Deal');
        await page.getByPlaceholder('Search...').focus();
        await page.getByRole('option', { name: 'Big Deal' }).waitFor();
        await screenshot(page, 'recent-items');
        await page.keyboard.press('Enter');
        await page.locator('[data-id=record-name]', { hasText: 'Big Deal' }).waitFor();
    });

    it('gives way to the list view that is chosen, which the url then names', async () => {
        const page = await open('/lightning/o/Opportunity/list');
        await page.getByRole('button', { name: 'Select a list view' }).click();
        await page.getByRole('menuitem', { name: 'All Opportunities' }).click();
        await page.getByText('50 of 62 items', { exact: false }).waitFor();
        assert.match(page.url(), /filterName=AllOpportunities$/);
        await page.goBack();
        await page.getByText('Recently Viewed').first().waitFor();
    });

    it('and the other lists are found by the same names in French', async () => {
        const page = await open('/lightning/page/home');
        await page.evaluate(() =>
            fetch('/_local/session', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ username: 'rep@local.test', language: 'fr' })
            })
        );
        await page.goto(`${org.url}/lightning/o/Opportunity/list?filterName=AllOpportunities`);
        await page.getByText('50 éléments sur 62', { exact: false }).waitFor();
        await page.setViewportSize({ width: 360, height: 800 });
        await screenshot(page, 'list-french-phone');
    });
});
