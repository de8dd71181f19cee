import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('modules the platform gives to components', SLOW, () => {
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

    const openForms = async (): Promise<BrowserPage> => {
        const page = await browser.open(`${org.url}/lightning/n/Forms`);
        await page.getByRole('combobox', { name: 'Account' }).click();
        await page.getByRole('option', { name: 'Acme & Söhne' }).click();
        return page;
    };

    it('lets record-picker find a record, and the forms show it', async () => {
        const page = await openForms();
        await page.locator('[data-id=edit]').getByText('Riley Rep').waitFor();
        const name = page.locator('[data-id=edit]').getByLabel('Account Name');
        assert.equal(await name.inputValue(), 'Acme & Söhne');
        await page.locator('[data-id=whole]').getByText('Acme & Söhne').waitFor();
        await screenshot(page, 'record-forms');
        assert.deepEqual(page.errors, []);
    });

    it('keeps record-picker closed when an answer comes after the choice', async () => {
        const page = await browser.open(`${org.url}/lightning/n/Forms`);
        const picker = page.getByRole('combobox', { name: 'Account' });
        await picker.focus();
        const option = page.getByRole('option').first();
        await option.waitFor();
        let answerLate = () => {};
        const asked = new Promise<void>((resolve) => {
            void page.route('**/lookups/**', async (route) => {
                const answer = await route.fetch();
                answerLate = () => void route.fulfill({ response: answer });
                resolve();
            });
        });
        await picker.fill('acme');
        await asked;
        await option.click();
        const answered = page.waitForResponse('**/lookups/**');
        answerLate();
        await (await answered).finished();
        await page.locator('[data-id=selected]').waitFor();
        assert.equal(await page.getByRole('option').filter({ visible: true }).count(), 0);
    });

    it('saves what record-edit-form holds, and every other form shows it', async () => {
        const page = await openForms();
        const edit = page.locator('[data-id=edit]');
        await edit.getByLabel('Website').fill('https://acme.example');
        await edit.getByRole('button', { name: 'Store' }).click();
        const view = page.locator('[data-id=view]').getByRole('link');
        await view.filter({ hasText: 'acme.example' }).waitFor();
    });

    it("shows the org's refusal at the input field and in lightning-messages", async () => {
        const page = await openForms();
        const edit = page.locator('[data-id=edit]');
        await edit.getByLabel('Website').fill('http://acme.example');
        await edit.getByRole('button', { name: 'Store' }).click();
        await edit.getByText('Use an address that begins with https.').waitFor();
        await edit.getByText('Review the errors on this page.').waitFor();
    });

    it('turns record-form from view to edit and back', async () => {
        const page = await openForms();
        const whole = page.locator('[data-id=whole]');
        await whole.getByRole('button', { name: 'Edit' }).click();
        await whole.getByLabel('Website').fill('https://form.example');
        await whole.getByRole('button', { name: 'Save' }).click();
        await whole.getByRole('link').filter({ hasText: 'form.example' }).waitFor();
        await whole.getByRole('button', { name: 'Edit' }).waitFor();
    });

    it('imports a component on demand, with the styles it shares', async () => {
        const page = await openForms();
        await page.getByRole('button', { name: 'Load more' }).click();
        const late = page.locator('[data-id=late]');
        await late.waitFor();
        const color = await late.evaluate((element) => getComputedStyle(element).color);
        assert.equal(color, 'rgb(1, 2, 3)');
    });

    it('imports more than one module on demand, also two that import each other', async () => {
        const page = await openForms();
        await page.getByRole('button', { name: 'Load more' }).click();
        await page.locator('[data-id=late]', { hasText: 'ping pong ping out' }).waitFor();
    });

    const openTools = async (): Promise<BrowserPage> => {
        const page = await browser.open(`${org.url}/lightning/n/Tools`);
        await page.locator('[data-id=account]').waitFor();
        return page;
    };
    const said = (page: BrowserPage, id: string, text: string | RegExp) =>
        page.locator(`[data-id=${id}]`, { hasText: text }).waitFor();

    it('serves static resources: a script, and a file inside an archive', async () => {
        const page = await openTools();
        await said(page, 'drawing', 'drawn');
        const logo = page.locator('[data-id=logo]');
        const width = await logo.evaluate((image) => (image as HTMLImageElement).naturalWidth);
        assert.equal(width, 7);
    });

    it('shows what a state manager holds, also when it changes', async () => {
        const page = await openTools();
        await said(page, 'count', '0 of 10');
        await page.getByRole('button', { name: 'Count', exact: true }).click();
        await said(page, 'count', '1 of 10');
        await said(page, 'account', 'loaded Acme & Söhne');
        assert.deepEqual(page.errors, []);
    });

    it('rejects calls of Apex and reports it to wires, without losing the component', async () => {
        const page = await openTools();
        const reason = 'DealController.getDeals is Apex, which the local org does not run.';
        await said(page, 'wired', reason);
        await page.getByRole('button', { name: 'Ask Apex' }).click();
        await said(page, 'apex', reason);
    });

    it('navigates by function from a NavigationContext', async () => {
        const page = await openTools();
        await page.getByRole('button', { name: 'Go to accounts' }).click();
        await page.getByText("You haven't viewed any Accounts recently").waitFor();
    });

    it('stands in for base components that npm does not have', async () => {
        const page = await openTools();
        await page.getByRole('button', { name: 'Paris' }).click();
        await said(page, 'marker', 'paris');
        await page.getByRole('textbox', { name: 'Note' }).fill('bold');
        await said(page, 'note', 'bold');
        await page.getByText('lightning-file-upload is not shown by the local org.').waitFor();
    });

    it('runs a screen-less flow in lightning-flow and hands over its outputs', async () => {
        const page = await browser.open(`${org.url}/lightning/n/Flow_Runner`);
        await page.getByText('FINISHED_SCREEN').waitFor();
        assert.equal(await page.locator('[data-id=said]').innerText(), 'Hello, world');
    });
});
