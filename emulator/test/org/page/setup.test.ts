import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('Setup', SLOW, () => {
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

    const openAs = async (username: string, topic: string): Promise<BrowserPage> => {
        const page = await browser.open(`${org.url}/lightning/page/home`);
        await page.evaluate(
            (name) =>
                fetch('/_local/session', {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body: JSON.stringify({ username: name })
                }),
            username
        );
        await page.goto(`${org.url}/lightning/setup/${topic}/home`);
        await page.locator('[data-id=setup]').waitFor();
        return page;
    };
    const open = (topic: string): Promise<BrowserPage> => openAs('admin@local.test', topic);

    it('gives a user a permission set and takes it away', async () => {
        const page = await open('ManageUsers');
        const user = page.locator('[data-id=user]', { hasText: 'proxy@local.test' });
        await user.getByRole('combobox').click();
        await page.getByRole('option', { name: 'Deal Maker' }).click();
        const pill = user.locator('lightning-pill', { hasText: 'Deal Maker' });
        await pill.waitFor();
        await screenshot(page, 'setup-users');
        await pill.getByRole('button').click();
        await pill.waitFor({ state: 'detached' });
        assert.deepEqual(page.errors, []);
    });

    it('says who has a permission set', async () => {
        const page = await open('PermSets');
        const set = page.locator('[data-id=permission-set]', { hasText: 'Deal_Maker' });
        await set.getByText('Riley Rep').waitFor();
    });

    it('keeps the secret of a principal and never shows it again', async () => {
        const page = await open('NamedCredential');
        const principal = page.locator('[data-id=principal]');
        await principal.getByText('Not configured').waitFor();
        await principal.getByLabel('Client Id').fill('carrier');
        await principal.getByLabel('Client Secret').fill('s3cret');
        await principal.getByRole('button', { name: 'Save' }).click();
        await principal.getByText('Configured', { exact: true }).waitFor();
        assert.equal(await principal.getByLabel('Client Secret').inputValue(), '');
        await page.reload();
        await page
            .locator('[data-id=principal]')
            .getByText('Configured', { exact: true })
            .waitFor();
        assert.ok(!(await page.content()).includes('s3cret'));
    });

    it('says when no flow waits and none failed', async () => {
        for (const topic of ['ScheduledJobs', 'WorkflowTimeTrigger', 'Pausedflows']) {
            const page = await open(topic);
            await page.locator('[data-id=empty]').waitFor();
        }
    });

    it('refuses a user who may not see Setup', async () => {
        const page = await openAs('proxy@local.test', 'ManageUsers');
        await page.getByRole('alert').getByText('View Setup and Configuration').waitFor();
    });
});
