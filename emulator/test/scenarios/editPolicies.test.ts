import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser, type Browser } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const PATIENCE_MS = 20_000;

describe('opening Intacct Setup', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('leaves on the transaction types what Intacct lets people change', async () => {
        assert.deepEqual(await policies(), [null]);
        await openAs(browser, `${local.stack.urls.org}/lightning/n/Intacct_Setup`, 'admin');
        const deadline = Date.now() + PATIENCE_MS;
        while ((await policies()).includes(null) && Date.now() < deadline) {
            await pause(50);
        }
        assert.deepEqual(await policies(), ['all']);
    });

    async function policies(): Promise<(string | null)[]> {
        const { records } = await local.admin.query<{ Edit_Policy__c: string | null }>(
            'SELECT Edit_Policy__c FROM Intacct_Transaction_Type__c'
        );
        return [...new Set(records.map((row) => row.Edit_Policy__c))];
    }
});
