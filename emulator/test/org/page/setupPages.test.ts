import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { RecordInput } from '../../../src/org/kernel/types.ts';
import { startOrgServer, type OrgServer } from '../../../src/org/server.ts';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';

const SLOW = { timeout: 240_000 };
const FLOWS = fileURLToPath(new URL('../flow/fixtures', import.meta.url));
const TOPICS = [
    ['Users', 'user'],
    ['Permission Sets', 'permission-set'],
    ['Named Credentials', 'named-credential'],
    ['Scheduled Jobs', 'row'],
    ['Time-Based Workflow', 'row'],
    ['Failed Flow Interviews', 'row']
] as const;
const DAY_MS = 86_400_000;

describe('every page of Setup', SLOW, () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'local-org-empty-'));
    let filled: OrgServer;
    let bare: OrgServer;
    let browser: Browser;

    before(async () => {
        mkdirSync(path.join(empty, 'force-app'));
        const project = { packageDirectories: [{ path: 'force-app' }], sourceApiVersion: '66.0' };
        writeFileSync(path.join(empty, 'sfdx-project.json'), JSON.stringify(project));
        [filled, bare, browser] = await openTogether(
            startOrgServer({ project: FLOWS, port: 0, calloutUrl: 'http://127.0.0.1:9' }),
            startOrgServer({ project: empty, port: 0 }),
            launchBrowser()
        );
        const user = filled.org.users.byUsername('admin@local.test')!;
        const context = { user, mode: 'system' } as const;
        const inTenDays = new Date(filled.org.clock.now().getTime() + 10 * DAY_MS).toISOString();
        const ship = (values: RecordInput): string =>
            filled.org.records.create('Shipment__c', values, context);
        ship({ Name: 'Later', Status__c: 'New', Due_At__c: inTenDays });
        const broken = ship({ Name: 'Broken' });
        filled.org.records.update('Shipment__c', broken, { Note__c: 'unhandled' }, context);
        await filled.automation.drain();
    });
    afterEach(() => browser.closePages());
    after(async () => {
        await browser?.close();
        await Promise.all([filled?.close(), bare?.close()]);
        rmSync(empty, { recursive: true, force: true });
    });

    const openAs = async ({ url }: OrgServer, username: string): Promise<BrowserPage> => {
        const page = await browser.open(`${url}/lightning/page/home`);
        await page.evaluate(
            (name) =>
                fetch('/_local/session', {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body: JSON.stringify({ username: name })
                }),
            username
        );
        await page.goto(`${url}/lightning/setup/SetupOneHome/home`);
        await page.locator('[data-id=setup]').waitFor();
        return page;
    };
    const goTo = async (page: BrowserPage, topic: string): Promise<void> => {
        await page.getByRole('navigation').getByRole('link', { name: topic, exact: true }).click();
        await page.getByRole('heading', { name: topic, level: 1 }).waitFor();
    };

    it('shows what there is', async () => {
        const page = await openAs(filled, 'admin@local.test');
        for (const [topic, row] of TOPICS) {
            await goTo(page, topic);
            const rows =
                row === 'row' ? page.locator('tbody tr') : page.locator(`[data-id=${row}]`);
            await rows.first().waitFor();
            await screenshot(page, `setup-${topic.toLowerCase().replaceAll(' ', '-')}`);
        }
        assert.deepEqual(page.errors, []);
    });

    it('says so where there is nothing', async () => {
        const page = await openAs(bare, 'admin@local.test');
        for (const [topic] of TOPICS.slice(1)) {
            await goTo(page, topic);
            await page.getByText('Nothing here.').waitFor();
        }
        assert.deepEqual(page.errors, []);
    });

    it('refuses a user without View Setup in words', async () => {
        const page = await openAs(filled, 'proxy@local.test');
        for (const [topic] of TOPICS) {
            await goTo(page, topic);
            await page.getByRole('alert').getByText('View Setup and Configuration').waitFor();
        }
    });

    it('fits a phone', async () => {
        const page = await openAs(filled, 'admin@local.test');
        await page.setViewportSize({ width: 360, height: 800 });
        for (const [topic] of TOPICS) {
            await goTo(page, topic);
            const { scroll, width } = await page.evaluate(() => ({
                scroll: document.documentElement.scrollWidth,
                width: document.documentElement.clientWidth
            }));
            assert.ok(scroll <= width, `${topic}: ${scroll} px wide`);
        }
    });

    it('runs what is due from Time-Based Workflow', async () => {
        const page = await openAs(filled, 'admin@local.test');
        await goTo(page, 'Time-Based Workflow');
        await page.locator('tbody tr').first().waitFor();
        await page.getByRole('button', { name: 'Run what is due' }).click();
        await page.locator('tbody tr').first().waitFor();
        assert.equal(await page.getByRole('alert').count(), 0);
    });
});
