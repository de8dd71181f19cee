import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('compound fields in a record form', SLOW, () => {
    let org: PageOrg;
    let browser: Browser;

    before(async () => {
        [org, browser] = await openTogether(openPageOrg(), launchBrowser());
    });
    after(async () => {
        await browser?.close();
        await org?.close();
    });

    it("are filled in by their parts: a person's name, an address", async () => {
        const page = await browser.open(`${org.url}/lightning/cmp/c__personForm`);
        await page.getByLabel('First Name').fill('Ada');
        await page.getByLabel('Last Name').fill('Lovelace');
        await page.getByLabel('Mailing City').fill('London');
        await screenshot(page, 'compound-fields');
        await page.getByRole('button', { name: 'Store' }).click();
        const saved = page.locator('[data-id=saved]').filter({ hasText: /^003/ });
        const id = await saved.innerText();
        const user = org.org.users.byUsername('rep@local.test');
        assert.ok(user);
        const { records } = org.org.query(
            `SELECT Name, MailingCity FROM Contact WHERE Id = '${id}'`,
            { user, mode: 'user' }
        );
        assert.equal(records[0]?.['Name'], 'Ada Lovelace');
        assert.equal(records[0]?.['MailingCity'], 'London');
        assert.deepEqual(page.errors, []);
    });
});
