import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('the Lightning page', SLOW, () => {
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
    const openDeal = (id: string): Promise<BrowserPage> =>
        open(`/lightning/r/Opportunity/${id}/view`);
    const button = (page: BrowserPage, name: string) =>
        page.getByRole('button', { name, exact: true });

    it('lists the records of an object, and those that a search names', async () => {
        const page = await open('/lightning/o/Opportunity/list?filterName=AllOpportunities');
        await page.getByText('50 of 62 items', { exact: false }).waitFor();
        await screenshot(page, 'list');
        await page.getByPlaceholder('Search this list...').fill('Big');
        await page.getByText('1 items', { exact: false }).waitFor();
        assert.equal(await page.getByRole('link', { name: 'Big Deal' }).count(), 1);
        assert.deepEqual(page.errors, []);
    });

    it('sorts a list by the column whose header is clicked', async () => {
        const page = await open('/lightning/o/Opportunity/list?filterName=AllOpportunities');
        await page.getByRole('link', { name: 'Big Deal' }).waitFor();
        await page.locator('th[aria-label="Name"] a, th:has-text("Name") a').first().click();
        await page.getByRole('link', { name: 'Lost Deal' }).waitFor();
        assert.match(await page.locator('tbody tr').first().innerText(), /Lost Deal/);
    });

    it('goes from the list to the record page that the app assigns, and back', async () => {
        const page = await open('/lightning/o/Opportunity/list?filterName=AllOpportunities');
        await page.getByRole('link', { name: 'Big Deal' }).click();
        await page.getByText('Hello, Big Deal').waitFor();
        await screenshot(page, 'record');
        assert.equal(await page.locator('[data-id=mood]').innerText(), 'cheerful');
        assert.match(page.url(), /\/lightning\/r\/Opportunity\/\w{18}\/view$/);
        await page.goBack();
        await page.getByText('50 of 62 items', { exact: false }).waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('keeps tabs without room under More, where they still lead to their page', async () => {
        const page = await open('/lightning/o/Opportunity/list?filterName=AllOpportunities');
        const tabs = page.locator('one-nav-bar [data-id=tabs] > li');
        await tabs.first().waitFor();
        const more = page.locator('[data-id=more-tabs]');
        assert.equal(await more.count(), 0);
        const last = await tabs.last().innerText();
        await page.setViewportSize({ width: 360, height: 800 });
        await more.getByRole('button').click();
        await screenshot(page, 'more-tabs');
        await more.getByRole('menuitem', { name: last }).click();
        await page.locator('one-nav-bar .slds-is-active [data-id=more-tabs]').waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('shows the fields of a record with links to its parents', async () => {
        const page = await openDeal(org.deals.open);
        const detail = page.locator('[data-id=detail]');
        await detail.getByRole('link', { name: 'Acme & Söhne' }).waitFor();
        assert.match(await detail.locator('[data-field=Amount]').innerText(), /\$1,234\.50/);
        assert.match(await detail.locator('[data-field=CloseDate]').innerText(), /12\/24\/2026/);
    });

    it('brings a record page its layout and components with the document', async () => {
        const page = await browser.open('about:blank');
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`${org.url}/lightning/r/Opportunity/${org.deals.open}/view`);
        await page.getByText('Hello, Big Deal').waitFor();
        assert.deepEqual(
            asked.filter((path) => path.startsWith('/_local/page/records/')),
            []
        );
        assert.equal(asked.filter((path) => path === '/modules/c/dealCard.js').length, 1);
    });

    it('draws the icons it shows without the sprites of all others', async () => {
        const page = await browser.open('about:blank');
        const drawn = page.waitForResponse((response) =>
            response.url().endsWith('/icons/standard/opportunity.svg')
        );
        const asked: string[] = [];
        page.on('request', (request) => asked.push(new URL(request.url()).pathname));
        await page.goto(`${org.url}/lightning/r/Opportunity/${org.deals.open}/view`);
        assert.equal((await drawn).status(), 200);
        await page.getByText('Hello, Big Deal').waitFor();
        assert.deepEqual(
            asked.filter((path) => path.includes('-sprite/')),
            []
        );
    });

    it('opens the target of NavigationMixin.Navigate', async () => {
        const page = await openDeal(org.deals.open);
        await page.getByText('Hello, Big Deal').waitFor();
        await button(page, 'Go to account').click();
        await page.locator('[data-id=record-name]', { hasText: 'Acme & Söhne' }).waitFor();
        assert.match(page.url(), new RegExp(`/lightning/r/Account/${org.account}/view$`));
    });

    it('shows a toast that a component dispatches', async () => {
        const page = await openDeal(org.deals.open);
        await button(page, 'Greet').click();
        await page.getByText('On Opportunity').waitFor();
    });

    it('runs a screen action in a window that closes when the component says so', async () => {
        const page = await openDeal(org.deals.open);
        await button(page, 'Rename').click();
        const window = page.getByRole('dialog', { name: 'Rename' });
        await window.getByLabel('New name').fill('Bigger Deal');
        await screenshot(page, 'quick-action');
        await window.getByRole('button', { name: 'Rename', exact: true }).click();
        await window.waitFor({ state: 'detached' });
        await page.locator('[data-id=record-name]', { hasText: 'Bigger Deal' }).waitFor();
        await page.getByText('Hello, Bigger Deal').waitFor();
        await page.getByRole('button', { name: 'Rename', exact: true }).click();
        await window.getByLabel('New name').fill('Big Deal');
        await window.getByRole('button', { name: 'Rename', exact: true }).click();
        await page.getByText('Hello, Big Deal').waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('closes a window with Escape and gives the focus back', async () => {
        const page = await openDeal(org.deals.open);
        await button(page, 'Rename').click();
        await page.getByRole('dialog', { name: 'Rename' }).waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog', { name: 'Rename' }).waitFor({ state: 'detached' });
        const focused = await page.evaluate(() => document.activeElement?.textContent);
        assert.match(focused ?? '', /Rename/);
    });

    it('runs an action without a window', async () => {
        const page = await openDeal(org.deals.open);
        await button(page, 'Stamp').click();
        await page.getByText(`Stamped ${org.deals.open}`).waitFor();
    });

    it('says in its place why a component does not compile, where a rule makes it visible', async () => {
        const page = await openDeal(org.deals.lost);
        const error = page.locator('one-component-host [data-id=error]');
        await error.waitFor();
        assert.match(await error.innerText(), /c\/brokenCard[\s\S]*brokenCard\.html.*key/);
        await page.getByText('Hello, Lost Deal').waitFor();
    });

    it('speaks the language and shows the permissions of the user who is switched to', async () => {
        const page = await openDeal(org.deals.open);
        await page.getByText('Hello, Big Deal').waitFor();
        assert.equal(await button(page, 'Greet').count(), 1);
        await page.locator('[data-id=user-menu] button').click();
        await page.getByRole('menuitemcheckbox', { name: 'Français' }).click();
        await page.getByText('Bonjour, Big Deal').waitFor();
        await button(page, 'Modifier').waitFor();
        await page.locator('[data-id=detail]').getByText('Montant').waitFor();
        await page.getByRole('link', { name: 'Affaires' }).waitFor();
        await page.locator('[data-id=user-menu] button').click();
        await page.getByRole('menuitemcheckbox', { name: 'admin@local.test' }).click();
        await page.locator('[data-id=user-menu]', { hasText: 'Admin' }).waitFor();
        await screenshot(page, 'french-admin');
        await page.locator('[data-id=user-menu] button').click();
        await page.getByRole('menuitemcheckbox', { name: 'rep@local.test' }).click();
        await page.locator('[data-id=user-menu]', { hasText: 'Rep' }).waitFor();
        await page.locator('[data-id=user-menu] button').click();
        await page.getByRole('menuitemcheckbox', { name: 'English' }).click();
        await page.getByText('Hello, Big Deal').waitFor();
    });

    it('creates, edits and deletes a record, with the refusals of the org at their fields', async () => {
        const page = await open('/lightning/o/Account/list?filterName=AllAccounts');
        await page.locator('[data-id=new]').click();
        const form = page.getByRole('dialog', { name: 'New Account' });
        await form.getByRole('button', { name: 'Save' }).click();
        await form.getByText('Complete this field.').first().waitFor();
        await form.getByLabel('Account Name').fill('Globex');
        await form.getByLabel('Website').fill('http://example.com');
        await form.getByRole('button', { name: 'Save' }).click();
        await form.getByText('Use an address that begins with https.').waitFor();
        await screenshot(page, 'new-record');
        await form.getByLabel('Website').fill('https://example.com');
        await form.getByRole('button', { name: 'Save' }).click();
        await page.locator('[data-id=record-name]', { hasText: 'Globex' }).waitFor();
        await button(page, 'Edit').click();
        await page.getByRole('dialog').getByLabel('Account Name').fill('Globex Inc');
        await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
        await page.locator('[data-id=record-name]', { hasText: 'Globex Inc' }).waitFor();
        await button(page, 'Delete').click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
        await page.getByText('1 items', { exact: false }).waitFor();
    });

    it('finds records of every object from the header', async () => {
        const page = await open('/lightning/page/home');
        await page.getByPlaceholder('Search...').fill('Söhne');
        await page.getByRole('option', { name: 'Acme & Söhne' }).waitFor();
        await page.keyboard.press('Enter');
        await page.locator('[data-id=record-name]', { hasText: 'Acme & Söhne' }).waitFor();
    });

    it('says that a record is not there', async () => {
        const page = await openDeal('006000000000000AAA');
        await page.getByText('This page is not available').waitFor();
    });
});
