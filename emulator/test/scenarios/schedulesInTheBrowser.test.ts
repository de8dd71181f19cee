import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { requestDocuments, transactionTypeId } from '../../src/client/requests.ts';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';

const REQUESTS = 1000;
const PAGE = 50;

describe('schedules and sync activity in a browser', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('let an administrator make a schedule, run it at once and pause it', async () => {
        const page = await open('admin@local.test', 'Intacct_Schedules');
        await page.getByText(/^Nothing is read from Intacct by itself/).waitFor();
        await page.getByRole('button', { name: 'New Schedule' }).click();
        await page.getByLabel('Name').fill('Quarter hours');
        await screenshot(page, 'schedule-window');
        await page.getByRole('button', { name: 'Save' }).click();

        const row = page.getByRole('listitem').filter({ hasText: 'Quarter hours' });
        await row.getByText('Every 15 minutes').waitFor();
        await row.getByRole('button', { name: 'Run Now' }).click();
        await page.getByText('Quarter hours has been started.').waitFor();
        await row.locator('[data-id="last"]').filter({ hasNotText: 'Never' }).waitFor();
        await screenshot(page, 'schedules');
        await row.getByText('Active').click();
        await row.getByText('Paused').waitFor();
        const { records } = await local.admin.query<{ Active__c: boolean }>(
            'SELECT Active__c FROM Intacct_Sync_Schedule__c'
        );
        assert.deepEqual(
            records.map((schedule) => schedule.Active__c),
            [false]
        );
    });

    it('let an administrator have the documents of won opportunities created', async () => {
        const page = await open('admin@local.test', 'Intacct_Schedules');
        await page.getByRole('button', { name: 'New Schedule' }).click();
        await page.getByLabel('Name').fill('Orders of won deals');
        await choose(page, 'What to do', 'Create sales documents');
        await choose(page, 'Type of the documents', 'Sales Order');
        await page.getByText('Closed Won').click();
        await page.getByLabel(/^Only opportunities closed in the last/).fill('30');
        await screenshot(page, 'schedule-creates');
        await page.getByRole('button', { name: 'Save' }).click();

        const row = page.getByRole('listitem').filter({ hasText: 'Orders of won deals' });
        await row
            .getByText(
                'Sales Order for opportunities without one in: Closed Won · closed in the last 30 days'
            )
            .waitFor();
        const { records } = await local.admin.query<{ Filter__c: string }>(
            "SELECT Filter__c FROM Intacct_Sync_Schedule__c WHERE Operation__c = 'Create Document' AND Transaction_Type__r.Name = 'Sales Order'"
        );
        assert.deepEqual(
            records.map(({ Filter__c }) => JSON.parse(Filter__c)),
            [{ stages: ['Closed Won'], closedWithinDays: 30 }]
        );
    });

    it('show how far a run is, then what it has read and how long that took', async () => {
        await local.control.preferIntacct({ latencyMs: 1000 });
        const page = await open('admin@local.test', 'Intacct_Schedules');
        const row = page.getByRole('listitem').filter({ hasText: 'Quarter hours' });
        await row.getByRole('button', { name: 'Run Now' }).click();
        await row.locator('[data-id="progress"]').waitFor();
        await screenshot(page, 'schedule-runs');
        await local.control.preferIntacct({ latencyMs: 0 });
        await row.locator('[data-id="progress"]').waitFor({ state: 'detached' });
        await row.getByText(/^took \d+ sec/).waitFor();
        await row.locator('[data-id="counts"]', { hasText: 'read' }).waitFor();
        await screenshot(page, 'schedule-has-run');
    });

    it('keep the schedules from a rep', async () => {
        const page = await open('rep@local.test', 'Intacct_Schedules');
        await page.getByText(/not available|may not change schedules/).waitFor();
    });

    it('tell a rep that everything is in step', async () => {
        const page = await open('rep@local.test', 'Intacct_Sync_Activity');
        await page.getByText(/^Everything is in step/).waitFor();
    });

    it('show 1,000 failed requests page by page, and retry and cancel some', async () => {
        await failRequests();
        const page = await open('rep@local.test', 'Intacct_Sync_Activity');
        await page.getByRole('tab', { name: `Needs you (${REQUESTS})` }).waitFor();
        const rows = page.locator('tr[data-id="row"]');
        await rows.nth(PAGE - 1).waitFor();
        await screenshot(page, 'sync-activity');
        const [first] = await numbers(page);
        await page.getByRole('button', { name: 'Next' }).click();
        await page.getByText('Page 2').waitFor();
        await rows
            .first()
            .getByRole('link', { name: `SR-${minus(first!, PAGE)}` })
            .waitFor();
        assert.equal(await rows.count(), PAGE);

        await page.getByText('Select all on this page').click();
        await page.getByRole('button', { name: `Cancel (${PAGE})` }).click();
        await page.getByText(`${PAGE} requests have been cancelled.`).waitFor();
        await page.getByRole('tab', { name: `Needs you (${REQUESTS - PAGE})` }).waitFor();
        await page
            .getByRole('link', { name: `SR-${minus(first!, PAGE)}` })
            .waitFor({ state: 'detached' });

        await rows
            .first()
            .getByRole('button', { name: /^Show the story/ })
            .click();
        await page.getByText('Riley Rep asked for it').waitFor();
        await screenshot(page, 'sync-activity-story');
        await page.getByRole('button', { name: 'Retry', exact: true }).click();
        await page.getByText('The request is tried again.').waitFor();
    });

    it('read French when that is the language', async () => {
        const page = await open('admin@local.test', 'Intacct_Sync_Activity', 'fr');
        await page.getByRole('tab', { name: /^À traiter/ }).waitFor();
        const schedules = await open('admin@local.test', 'Intacct_Schedules', 'fr');
        await schedules.getByText('Toutes les 15 minutes').first().waitFor();
    });

    async function open(username: string, tab: string, language = 'en_US'): Promise<BrowserPage> {
        const page = await browser.open(`${local.stack.urls.org}/lightning/page/home`);
        await page.evaluate(
            (body) =>
                fetch('/_local/session', {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body
                }),
            JSON.stringify({ username, language })
        );
        await page.goto(`${local.stack.urls.org}/lightning/n/${tab}`);
        return page;
    }

    /** Requests of the rep that nothing can deliver: the sync is switched off. */
    async function failRequests(): Promise<void> {
        const typeId = await transactionTypeId(local.rep, 'Sales Order');
        const { records: settings } = await local.admin.query<{ Id: string }>(
            'SELECT Id FROM Intacct_Settings__c'
        );
        for (const { Id } of settings) {
            await local.admin.sobject('Intacct_Settings__c').update({ Id, Sync_Enabled__c: false });
        }
        const { records } = await local.rep.query<{ Id: string }>(
            'SELECT Id FROM Opportunity LIMIT 50'
        );
        const ids = Array.from({ length: REQUESTS }, (_, at) => records[at % records.length]!.Id);
        await requestDocuments(local.rep, typeId, ids);
        await local.control.runJobs();
    }
});

async function choose(page: BrowserPage, field: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
}

async function numbers(page: BrowserPage): Promise<number[]> {
    const texts = await page.locator('tr[data-id="row"] a').allInnerTexts();
    return texts.map((text) => Number(text.replace('SR-', '')));
}

function minus(number: number, count: number): string {
    return String(number - count).padStart(6, '0');
}
