import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('pages made in the App Builder', SLOW, () => {
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
    const shown = (page: BrowserPage, id: string, text: string) =>
        page.locator(`[data-id=${id}]`, { hasText: text }).waitFor();

    it('opens the tab that the page marks as active', async () => {
        const page = await open('/lightning/n/Talk');
        await page.getByRole('button', { name: 'Pick a word' }).waitFor();
        await page.getByRole('tab', { name: 'Related' }).click();
        await page.getByText('Nothing to pick').waitFor();
        await screenshot(page, 'app-page');
    });

    it('carries out a dynamic interaction: an event of one component sets a property of another', async () => {
        const page = await open('/lightning/n/Talk');
        await shown(page, 'word', 'Word: none');
        await page.getByRole('button', { name: 'Pick a word' }).click();
        await shown(page, 'word', 'Word: tulip');
        assert.deepEqual(page.errors, []);
    });

    it('shows as many actions as the page says, and the others in a menu', async () => {
        const page = await open(`/lightning/r/Opportunity/${org.deals.open}/view`);
        const panel = page.locator('[data-id=highlights]');
        await panel.getByRole('button', { name: 'Delete' }).waitFor();
        const buttons = panel.getByRole('button');
        assert.equal((await buttons.all()).length, 5);
        await panel.getByRole('button', { name: 'Show more actions' }).click();
        assert.deepEqual(await panel.getByRole('menuitem').allInnerTexts(), ['Plan a visit']);
    });

    it('gives an Integer property a number', async () => {
        const page = await open('/lightning/n/Talk');
        await shown(page, 'next', 'Next: 4');
    });

    it('shows the first records of a list view in a card', async () => {
        const page = await open('/lightning/n/Talk');
        const card = page.locator('[data-id=list-card]');
        await card.getByRole('link', { name: 'Acme & Söhne' }).waitFor();
        await card.getByRole('link', { name: 'View All' }).click();
        await page.getByText('1 items', { exact: false }).waitFor();
    });

    it('opens the Home page that the app assigns', async () => {
        const page = await open('/lightning/page/home');
        await shown(page, 'word', 'Word: home');
    });

    it('opens and closes a component of the utility bar', async () => {
        const page = await open('/lightning/o/Account/list');
        await page.getByRole('button', { name: 'Say something' }).click();
        const panel = page.getByRole('dialog', { name: 'Say something' });
        await panel.getByText('Word: utility').waitFor();
        await screenshot(page, 'utility-bar');
        await panel.getByRole('button', { name: 'Close' }).click();
        await panel.waitFor({ state: 'detached' });
    });
});
