import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { requestDocuments } from '../../src/client/requests.ts';
import type { Connection } from '../../src/client/salesforce.ts';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { openAs } from './pages.ts';
import { PullStack } from './pull/pullStack.ts';

const CUSTOMER = 'CG-12520';
const UNLINKED = 'Broken – account without customer id';
const WELL = 'Adam Bellavance – CA-2016-129714';

describe('the worklist of the synchronization', () => {
    let stack: PullStack;
    let browser: Browser;

    before(async () => {
        [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), stack?.close()]));

    it('tells after a pull with nothing left to do that everything is in step', async () => {
        await pullOf('Every quarter', 'Succeeded');
        const page = await openActivity('admin');
        await page.getByText(/^Everything is in step\. *Last checked/).waitFor();
        await page.getByRole('tab', { name: 'Done' }).click();
        await rowOf(page, 'Every quarter').getByText('Bring changes').waitFor();
    });

    it('shows a rep only what the rep has asked for', async () => {
        await create(stack.local.admin, UNLINKED);
        await create(stack.local.rep, UNLINKED);
        const admins = await openActivity('admin');
        await admins.getByRole('tab', { name: 'Needs you (2)' }).waitFor();
        const reps = await openActivity('rep');
        await reps.getByRole('tab', { name: 'Needs you (1)' }).waitFor();
        assert.match(await rows(reps).innerText(), /by Riley Rep/);
        await reps.getByRole('tab', { name: 'Done' }).click();
        await reps.getByText('Nothing here.').waitFor();
    });

    it('is narrowed down by type, by who can fix it and by cause', async () => {
        await leaveOneBehind();
        const page = await openActivity('admin');
        await page.getByRole('tab', { name: 'Needs you (3)' }).waitFor();
        await choose(page, 'Transaction type', 'Sales Order');
        await countOf(page, 2);
        await choose(page, 'Transaction type', 'Sales Quote');
        await page.getByText('No request fits the filter.').waitFor();
        await choose(page, 'Transaction type', 'All');
        await choose(page, 'Who can fix it', 'Finance');
        await page.getByText('No request fits the filter.').waitFor();
        await choose(page, 'Who can fix it', 'All');
        await countOf(page, 3);
        await page.getByRole('combobox', { name: 'Cause' }).click();
        await page.getByRole('option', { name: /\(2\)$/ }).click();
        await countOf(page, 2);
        await screenshot(page, 'activity-filtered');
    });

    it('says when a throttled request is tried again, and does it at once when asked', async () => {
        await stack.local.control.failIntacct({
            match: '/document::',
            times: 50,
            action: { status: 429 }
        });
        await create(stack.local.rep, WELL, 'Waiting');
        const page = await openActivity('rep');
        await page.getByRole('tab', { name: 'Waiting (1)' }).click();
        await rows(page).getByText('Tries again at').waitFor();
        const state = await page.locator('[data-id="state"]').innerText();
        assert.match(state, /Tries again at\s*\d+:\d\d/);
        await page.getByRole('button', { name: /^Show the story/ }).click();
        await page.getByText('Tries again by itself').waitFor();
        await screenshot(page, 'activity-waiting');
        await stack.local.control.mend();
        await page.getByRole('button', { name: 'Retry', exact: true }).click();
        await page.getByText('The request is tried again.').waitFor();
        await page.getByRole('tab', { name: 'Waiting (0)' }).waitFor();
        await page.getByRole('tab', { name: 'Done' }).click();
        await rows(page).getByText('Succeeded').waitFor();
    });

    it('retries and cancels many at once', async () => {
        const page = await openActivity('admin');
        await page.getByText('Select all on this page').click();
        await page.getByRole('button', { name: /^Retry \([1-9]\)$/ }).waitFor();
        await page.getByRole('button', { name: 'Cancel (2)' }).click();
        await page.getByText('2 requests have been cancelled.').waitFor();
        await page.getByRole('tab', { name: 'Needs you (1)' }).waitFor();
    });

    it('follows a run and says how far it is, beside the schedule too', async () => {
        const runId = await pullOf('Every hour', 'Running');
        await progress(runId, 12_400, 24.8);
        const activity = await openActivity('admin');
        await activity.getByRole('tab', { name: 'Running (1)' }).click();
        await activity.getByText('12,400 of about 50,000').waitFor();
        const panel = await open('Intacct_Schedules', 'admin');
        await panel.getByText('12,400 of about 50,000').waitFor();
        await screenshot(panel, 'activity-running');
        await progress(runId, 30_000, 60);
        await activity.getByText('30,000 of about 50,000').waitFor();
        await panel.getByText('30,000 of about 50,000').waitFor();
        await asIntegration(runId, { Status__c: 'Succeeded', Progress__c: 100 });
        await activity.getByRole('tab', { name: 'Running (0)' }).waitFor();
    });

    it('is worked with the keyboard alone', async () => {
        await create(stack.local.rep, UNLINKED);
        const page = await openActivity('rep');
        const expand = page.getByRole('button', { name: /^Show the story/ });
        await expand.waitFor();
        await tabTo(page, /^Show the story/);
        await page.keyboard.press('Enter');
        await page.getByText('Riley Rep asked for it').waitFor();
        await tabTo(page, /^Cancel Request$/);
        await page.keyboard.press('Space');
        await page.getByText('The request has been cancelled.').waitFor();
    });

    function openActivity(user: 'rep' | 'admin', language?: string): Promise<BrowserPage> {
        return open('Intacct_Sync_Activity', user, language);
    }

    function open(tab: string, user: 'rep' | 'admin', language?: string): Promise<BrowserPage> {
        return openAs(browser, `${stack.local.stack.urls.org}/lightning/n/${tab}`, user, language);
    }

    /** Asks for a Sales Order of an opportunity and waits until its request stands as it should. */
    async function create(as: Connection, name: string, status = 'Failed'): Promise<void> {
        const opportunityId = await stack.local.opportunityNamed(name);
        await requestDocuments(as, await stack.typeId('Sales Order'), [opportunityId]);
        await stack.local.control.runJobs();
        const [{ Id } = { Id: '' }] = await stack.rows<{ Id: string }>(
            'SELECT Id FROM Intacct_Sync_Request__c ORDER BY Name DESC LIMIT 1'
        );
        await stack.ended(Id);
        assert.equal(await stack.status(Id), status);
    }

    /** A schedule with a pull of its own: a real one, or one that a run has claimed and works on. */
    async function pullOf(name: string, status: 'Succeeded' | 'Running'): Promise<string> {
        const { id: Schedule__c } = await stack.local.admin
            .sobject('Intacct_Sync_Schedule__c')
            .create({ Name: name, Operation__c: 'Pull Changes', Frequency__c: 'Hourly' });
        if (status === 'Succeeded') {
            const request = await stack.run('Pull Changes', { Schedule__c });
            assert.equal(request.Status__c, status, JSON.stringify(request));
            return request.Id;
        }
        const runId = await stack.ask('Pull Changes', { Schedule__c, Status__c: 'Waiting' });
        const Started_At__c = new Date().toISOString();
        await asIntegration(runId, { Status__c: 'Running', Claim__c: 'another', Started_At__c });
        return runId;
    }

    function progress(runId: string, read: number, percent: number): Promise<void> {
        return asIntegration(runId, { Records_Read__c: read, Progress__c: percent });
    }

    async function asIntegration(Id: string, fields: object): Promise<void> {
        const requests = stack.asIntegration().sobject('Intacct_Sync_Request__c');
        const { success, errors } = await requests.update({ Id, ...fields });
        assert.ok(success, JSON.stringify(errors));
    }

    /** A pull meets an order of a customer whom no account stands for. */
    async function leaveOneBehind(): Promise<void> {
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE Intacct_Customer_Id__c = '${CUSTOMER}'`
        );
        const accounts = stack.local.admin.sobject('Account');
        await accounts.update({ Id: String(account?.Id), Intacct_Customer_Id__c: null });
        await stack.finance.enter('Sales Order');
        const request = await stack.run();
        assert.equal(request.Records_Failed__c, 1, JSON.stringify(request));
    }
});

function rows(page: BrowserPage) {
    return page.locator('tr[data-id="row"]');
}

function rowOf(page: BrowserPage, text: string) {
    return rows(page).filter({ hasText: text });
}

async function countOf(page: BrowserPage, count: number): Promise<void> {
    await rows(page)
        .nth(count - 1)
        .waitFor();
    await rows(page).nth(count).waitFor({ state: 'detached' });
}

async function choose(page: BrowserPage, field: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
}

/** Presses Tab until the button of that name has the focus. */
async function tabTo(page: BrowserPage, name: RegExp): Promise<void> {
    const button = page.getByRole('button', { name }).first();
    for (let presses = 0; presses < 60; presses += 1) {
        await page.keyboard.press('Tab');
        if (await button.evaluate((element) => element.matches(':focus'))) {
            return;
        }
    }
    assert.fail(`${name} was not reached with Tab`);
}
