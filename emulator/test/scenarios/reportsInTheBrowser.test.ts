import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { openAs } from './pages.ts';
import { ReportedStack } from './reportedStack.ts';

const DASHBOARDS = '/lightning/o/Dashboard/home';
const REPORTS = '/lightning/o/Report/home';
const MOST_TABS = 60;

describe('reports and the dashboard, in a browser', () => {
    let reported: ReportedStack;
    let browser: Browser;
    before(async () => {
        [reported, browser] = await openTogether(ReportedStack.open(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), reported?.close()]));

    const open = (
        path: string,
        user: 'rep' | 'admin' | 'proxy' = 'admin',
        language = 'en-US'
    ): Promise<BrowserPage> => openAs(browser, reported.url + path, user, language);
    const heading = (page: BrowserPage, name: string) =>
        page.getByRole('heading', { name, level: 1 }).waitFor();
    const tile = (page: BrowserPage, name: string) =>
        page.getByRole('region', { name, exact: true });

    it('lead an administrator from the dashboard to a report and on to the record', async () => {
        const page = await open('/lightning/page/home');
        await page.getByRole('button', { name: 'App Launcher' }).click();
        await page.getByRole('dialog').getByRole('link', { name: 'Dashboards' }).click();
        await page.getByRole('link', { name: 'Intacct Sync', exact: true }).click();
        await heading(page, 'Intacct Sync');
        const balances = tile(page, 'Open balance by account');
        await balances.getByRole('row', { name: 'Claire Gute EUR $50.00' }).waitFor();
        await balances.getByRole('img', { name: 'Open balance by account' }).waitFor();
        await screenshot(page, 'dashboard');
        await balances.getByRole('link', { name: /^View Report/ }).click();
        await heading(page, 'Intacct Open Balances');
        await page.getByRole('row', { name: 'Subtotal: USD $100.10 $0.30' }).waitFor();
        assert.equal(await page.getByRole('row', { name: /^Total/ }).count(), 0);
        await screenshot(page, 'report');
        await page.getByRole('link', { name: 'SI-0001' }).click();
        await page.locator('[data-id="total"]', { hasText: '$0.10' }).waitFor();
        assert.deepEqual(page.errors, []);
    });

    it('list the reports by folder, and leave out the rows when asked to', async () => {
        const page = await open(REPORTS);
        await page.getByRole('heading', { name: 'Intacct', level: 2 }).waitFor();
        await page.getByRole('link', { name: 'Intacct Failures by Cause' }).click();
        const row = page.getByRole('link', { name: /^SR-/ }).first();
        await row.waitFor();
        await page.getByText('Total Records: 3').waitFor();
        await page.getByText('Detail Rows').click();
        await row.waitFor({ state: 'detached' });
        await page.getByRole('row', { name: 'CUSTOMER.NOT_FOUND (2)' }).waitFor();
    });

    it('show a rep what is the rep’s own, and say when there is nothing', async () => {
        const page = await open(REPORTS, 'rep');
        await page.getByRole('link', { name: 'Intacct Open Issues by Cause' }).click();
        await page.getByText(/^No results: /).waitFor();
        await page.goto(reported.url + DASHBOARDS);
        await page.getByRole('link', { name: 'Intacct Sync', exact: true }).click();
        await page.getByText(/viewing as Riley Rep$/).waitFor();
        await tile(page, 'Failures by cause')
            .getByRole('row', { name: /^CUSTOMER/ })
            .waitFor();
        await tile(page, 'Documents not applied, by cause')
            .getByText(/^No results: /)
            .waitFor();
    });

    it('say to somebody who may not run reports what is missing', async () => {
        const page = await open(DASHBOARDS, 'proxy');
        await page.getByRole('alert').getByText('Run Reports').waitFor();
        const { id } = await reported.dashboard();
        await page.goto(`${reported.url}/lightning/r/Dashboard/${id}/view`);
        await page.getByRole('alert').getByText('Run Reports').waitFor();
    });

    it('read French where the fields do, on a telephone without anything cut off', async () => {
        const { id } = await reported.dashboard();
        const page = await open(`/lightning/r/Dashboard/${id}/view`, 'admin', 'fr');
        await page.setViewportSize({ width: 360, height: 800 });
        await page.getByText("Nombre d'enregistrements").first().waitFor();
        await screenshot(page, 'dashboard-french-360');
        await page
            .getByRole('link', { name: /^Afficher le rapport/ })
            .first()
            .click();
        await page.getByText('Sous-total : USD').waitFor();
        const { scroll, width } = await page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            width: document.documentElement.clientWidth
        }));
        assert.ok(scroll <= width, `${scroll} px of content in ${width} px`);
    });

    it('are reached with the keyboard alone', async () => {
        const page = await open(DASHBOARDS);
        await page.getByRole('link', { name: 'Intacct Sync', exact: true }).waitFor();
        await tabTo(page, 'Intacct Sync');
        await page.keyboard.press('Enter');
        await heading(page, 'Intacct Sync');
        await tile(page, 'Failures by cause').waitFor();
        await tabTo(page, 'View Report (Intacct Failures by Cause)');
        await page.keyboard.press('Enter');
        await heading(page, 'Intacct Failures by Cause');
    });
});

/** Presses Tab until the link of that name has the focus. */
async function tabTo(page: BrowserPage, name: string): Promise<void> {
    const link = page.getByRole('link', { name, exact: true });
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element.matches(':focus'))) return;
    }
    assert.fail(`${name} was not reached by ${MOST_TABS} presses of Tab`);
}
