import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureVendor } from '../../../src/org/page/vendor/vendor.ts';
import { launchBrowser, type Browser } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

describe('an org that has compiled nothing yet', { timeout: 240_000 }, () => {
    const home = process.cwd();
    let folder: string;
    let org: PageOrg;
    let browser: Browser;

    before(async () => {
        folder = mkdtempSync(path.join(os.tmpdir(), 'cold-bundles-'));
        const vendor = path.resolve('.cache/vendor');
        await ensureVendor(vendor, '/vendor/');
        mkdirSync(path.join(folder, '.cache'));
        symlinkSync(vendor, path.join(folder, '.cache/vendor'));
        process.chdir(folder);
        [org, browser] = await openTogether(openPageOrg(), launchBrowser());
    });
    after(async () => {
        await browser?.close();
        await org?.close();
        process.chdir(home);
        rmSync(folder, { recursive: true, force: true });
    });

    it('opens a record page', async () => {
        const page = await browser.open(
            `${org.url}/lightning/r/Opportunity/${org.deals.open}/view`
        );
        await page.locator('[data-id=greeting]').waitFor();
        assert.deepEqual(page.errors, []);
    });
});
