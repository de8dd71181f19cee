import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('editing in the cells of a list', SLOW, () => {
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

    const open = async (path: string): Promise<BrowserPage> => {
        const page = await browser.open(org.url + path);
        await page.locator('tbody tr').first().waitFor();
        return page;
    };
    const openDeals = (): Promise<BrowserPage> =>
        open('/lightning/o/Opportunity/list?filterName=AllOpportunities');
    const cell = (page: BrowserPage, row: string, column: string) =>
        page.locator('tbody tr', { hasText: row }).locator(`:is(th, td)[data-label="${column}"]`);
    const edit = async (page: BrowserPage, row: string, column: string) => {
        await cell(page, row, column).hover();
        await cell(page, row, column).getByRole('button', { name: 'Edit' }).click();
        return page.getByRole('dialog', { name: `Edit ${column}` });
    };
    const idOf = (name: string): string => {
        const user = org.org.users.byUsername('rep@local.test')!;
        const context = { user, mode: 'system' } as const;
        const soql = `SELECT Id FROM Opportunity WHERE Name = '${name}'`;
        return String(org.org.query(soql, context).records[0]?.['Id']);
    };
    const values = (id: string) => {
        const user = org.org.users.byUsername('rep@local.test')!;
        return org.org.records.read('Opportunity', id, { user, mode: 'system' })!;
    };

    it('marks what was changed and saves it with the bar below', async () => {
        const page = await openDeals();
        await (await edit(page, 'Big Deal', 'Name')).getByRole('textbox').fill('Bigger Deal');
        await page.keyboard.press('Enter');
        const amount = await edit(page, 'Bigger Deal', 'Amount');
        await amount.locator('input').fill('99.5');
        await page.keyboard.press('Enter');
        assert.equal(await page.locator('td.slds-is-edited, th.slds-is-edited').count(), 2);
        await screenshot(page, 'inline-edit');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText('Your changes are saved (1).').waitFor();
        await page.getByRole('link', { name: 'Bigger Deal' }).waitFor();
        const { Name, Amount } = values(org.deals.open);
        assert.deepEqual([Name, Amount], ['Bigger Deal', 99.5]);
        assert.equal(await page.getByRole('button', { name: 'Save', exact: true }).count(), 0);
        assert.deepEqual(page.errors, []);
    });

    it('offers the values of a picklist, and Cancel forgets the choice', async () => {
        const page = await openDeals();
        const stage = await edit(page, 'Deal 002', 'Stage');
        await stage.getByRole('combobox').click();
        await stage.getByRole('option', { name: 'Qualification' }).click();
        await page.locator('h1').click();
        await cell(page, 'Deal 002', 'Stage').getByText('Qualification').waitFor();
        await screenshot(page, 'inline-edit-picklist');
        await page.getByRole('button', { name: 'Cancel', exact: true }).click();
        await cell(page, 'Deal 002', 'Stage').getByText('Prospecting').waitFor();
        assert.equal(values(idOf('Deal 002'))['StageName'], 'Prospecting');
    });

    it('opens a cell with Enter and leaves it unchanged with Escape', async () => {
        const page = await openDeals();
        await cell(page, 'Deal 002', 'Close Date').click();
        await page.keyboard.press('Enter');
        const dialog = page.getByRole('dialog', { name: 'Edit Close Date' });
        await dialog.waitFor();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        assert.equal(await page.locator('td.slds-is-edited').count(), 0);
    });

    it('keeps a refused row in its cells and says why', async () => {
        const page = await open('/lightning/o/Account/list?filterName=AllAccounts');
        const phone = await edit(page, 'Acme', 'Account Phone');
        await phone.getByRole('textbox').fill('1'.repeat(60));
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByRole('button', { name: 'Acme & Söhne has 1 errors' }).click();
        await page.getByText('data value too large').first().waitFor();
        await screenshot(page, 'inline-edit-refused');
        assert.equal(await page.locator('td.slds-is-edited').count(), 1);
    });

    it('leaves lookups as they are', async () => {
        const page = await openDeals();
        assert.equal(
            await cell(page, 'Deal 002', 'Account').getByRole('button', { name: 'Edit' }).count(),
            0
        );
    });
});
