import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('flow screens on the Lightning page', SLOW, () => {
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
    const openFlow = (query = ''): Promise<BrowserPage> =>
        open(`/flow/Plan_Visit?recordId=${org.deals.open}${query}`);
    const press = (page: BrowserPage, name: string): Promise<void> =>
        page.getByRole('button', { name, exact: true }).click();
    const fillWho = async (page: BrowserPage): Promise<void> => {
        await page.getByText('A visit for Big Deal').waitFor();
        await page.getByLabel('Guest', { exact: false }).first().fill('Ada');
        await press(page, 'Next');
        await page.getByText('A table for 2').waitFor();
    };

    it('is run from a quick action, which closes at the end and shows what the flow changed', async () => {
        const page = await open(`/lightning/r/Opportunity/${org.deals.open}/view`);
        await press(page, 'Show more actions');
        await page.getByRole('menuitem', { name: 'Plan a visit' }).click();
        const window = page.getByRole('dialog', { name: 'Plan a visit' });
        await window.getByText('A visit for Big Deal').waitFor();
        await screenshot(page, 'flow-screen');
        await fillWho(page);
        await page.getByRole('button', { name: 'Take table 7' }).click();
        await page.getByText('picked: 7').waitFor();
        await window.getByText('Lunch').click();
        await window.getByText('Music').click();
        await screenshot(page, 'flow-choices');
        await press(page, 'Book');
        await window.getByText('Ada at table 7, 2 seats, noon, music').waitFor();
        await press(page, 'Finish');
        await window.waitFor({ state: 'detached' });
        await page.getByText('Ada at table 7', { exact: false }).first().waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('says at the field what is wrong, and shows a field once its condition is met', async () => {
        const page = await openFlow();
        await page.getByText('A visit for Big Deal').waitFor();
        await press(page, 'Next');
        await page.getByText('Complete this field.').waitFor();
        await page.getByLabel('Guest', { exact: false }).first().fill('Ada');
        await page.getByLabel('Seats', { exact: false }).fill('11');
        await press(page, 'Next');
        await page.getByText('At most 10 seats.').waitFor();
        await screenshot(page, 'flow-refused');
        assert.equal(await page.getByLabel('Link', { exact: false }).count(), 0);
        await page.getByText('Online').click();
        await page.getByLabel('Link', { exact: false }).fill('https://a.test');
        await page.getByLabel('Seats', { exact: false }).fill('4');
        await press(page, 'Next');
        await page.getByText('A table for 4').waitFor();
    });

    it('asks the component whether it is valid, and goes on when the component says so', async () => {
        const page = await openFlow();
        await fillWho(page);
        await press(page, 'Book');
        await page.getByText('Pick a table.').waitFor();
        await press(page, 'Take table 7');
        await page.getByText('picked: 7').waitFor();
        await press(page, 'Go on from here');
        await page.getByText('Ada at table 7').waitFor();
    });

    it('has on the way back what was entered', async () => {
        const page = await openFlow();
        await fillWho(page);
        await page.getByLabel('Note').fill('by the window');
        await press(page, 'Previous');
        await page.getByText('A visit for Big Deal').waitFor();
        assert.equal(await page.getByLabel('Guest', { exact: false }).first().inputValue(), 'Ada');
        await press(page, 'Next');
        await page.getByText('A table for 2').waitFor();
        assert.equal(await page.getByLabel('Note').inputValue(), 'by the window');
    });

    it('goes where its address says when it is through', async () => {
        const page = await openFlow('&retURL=/lightning/n/Talk');
        await fillWho(page);
        await press(page, 'Take table 7');
        await page.getByText('picked: 7').waitFor();
        await press(page, 'Book');
        await press(page, 'Finish');
        await page.waitForURL(/\/lightning\/n\/Talk$/);
    });

    it('goes on after a pause', async () => {
        const page = await openFlow();
        await page.getByText('A visit for Big Deal').waitFor();
        await page.getByLabel('Guest', { exact: false }).first().fill('Ada');
        await press(page, 'Pause');
        await page.getByText('Your flow is paused.').waitFor();
        await press(page, 'Resume');
        await page.getByText('A visit for Big Deal').waitFor();
        assert.equal(await page.getByLabel('Guest', { exact: false }).first().inputValue(), 'Ada');
    });

    it('takes what the standard components ask for', async () => {
        const page = await open('/flow/Standard_Parts');
        await page.getByLabel('First Name').fill('Ada');
        await page.getByLabel('Last Name').fill('Ash');
        await press(page, 'Next');
        await page.getByText('Complete this field.').waitFor();
        await page.getByLabel('Mobile').fill('555');
        await page.getByLabel('Site').fill('https://a.test');
        await page.getByLabel('City').fill('Rome');
        await page.getByRole('combobox', { name: 'Company' }).fill('Acme');
        await page.getByRole('option', { name: 'Acme & Söhne' }).click();
        await page.getByText('Loud').first().click();
        await page.getByRole('slider').fill('7');
        await screenshot(page, 'flow-parts');
        await press(page, 'Next');
        const told = 'Ada Ash; 555; https://a.test; Rome; Acme & Söhne; true; 7';
        await page.getByText(told).waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('stands on a page with the inputs that the page gives, and tells of a fault', async () => {
        const page = await open('/lightning/n/Talk');
        const card = page.locator('[data-id=flow]');
        await card.getByText('Deal name').waitFor();
        assert.equal(await card.getByLabel('Deal name').inputValue(), 'From the page');
        await card.getByRole('button', { name: 'Next' }).click();
        await card.getByText('An unhandled fault has occurred in this flow').waitFor();
        await screenshot(page, 'flow-fault');
    });
});
