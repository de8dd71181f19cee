import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../../browser.ts';
import { openTogether } from '../../openTogether.ts';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

const SLOW = { timeout: 240_000 };

describe('an object with record types', SLOW, () => {
    let org: PageOrg;
    let browser: Browser;

    before(async () => {
        [org, browser] = await openTogether(openPageOrg(), launchBrowser());
        create('Inspection', 'Site');
        create('Chat', 'Call');
    });
    afterEach(() => browser.closePages());
    after(async () => {
        await browser?.close();
        await org?.close();
    });

    const admin = () => {
        const user = org.org.users.byUsername('admin@local.test')!;
        return { user, mode: 'system' } as const;
    };
    const typeId = (name: string): string => {
        const soql = `SELECT Id FROM RecordType WHERE DeveloperName = '${name}'`;
        return String(org.org.query(soql, admin()).records[0]?.['Id']);
    };
    const create = (Name: string, type: string): string =>
        org.org.records.create('Visit__c', { Name, RecordTypeId: typeId(type) }, admin());
    const typeOf = (name: string): unknown => {
        const soql = `SELECT RecordType.DeveloperName FROM Visit__c WHERE Name = '${name}'`;
        const [row] = org.org.query(soql, admin()).records;
        return (row?.['RecordType'] as Record<string, unknown>)['DeveloperName'];
    };
    const open = async (path: string): Promise<BrowserPage> => {
        const page = await browser.open(`${org.url}/lightning/page/home`);
        await page.evaluate(() =>
            fetch('/_local/session', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ username: 'admin@local.test' })
            })
        );
        await page.goto(org.url + path);
        return page;
    };
    const save = async (page: BrowserPage, name: string): Promise<void> => {
        const form = page.locator('[data-id=record-form]');
        await form.getByLabel('Visit Name').fill(name);
        await form.getByRole('button', { name: 'Save' }).click();
        await page.locator('[data-id=record-name]', { hasText: name }).waitFor();
    };

    it('asks for the type of a new record first, then offers what the type offers', async () => {
        const page = await open('/lightning/o/Visit__c/list');
        await page.locator('[data-id=new]').click();
        const picker = page.getByRole('dialog', { name: 'New Visit' });
        await picker.getByText('A trip to the customer').waitFor();
        assert.ok(await picker.getByRole('radio').first().isChecked());
        await screenshot(page, 'record-types');
        await picker.getByRole('radio', { name: 'Site' }).check();
        await picker.getByRole('button', { name: 'Next' }).click();
        const form = page.locator('[data-id=record-form]');
        await form.getByRole('combobox', { name: 'Mood' }).click();
        await form.getByRole('option', { name: 'Dusty' }).waitFor();
        assert.equal(await form.getByRole('option', { name: 'Good' }).count(), 0);
        await page.keyboard.press('Escape');
        await save(page, 'Tour');
        assert.equal(typeOf('Tour'), 'Site');
        assert.deepEqual(page.errors, []);
    });

    it('takes the type that the url names without asking', async () => {
        const page = await open(`/lightning/o/Visit__c/new?recordTypeId=${typeId('Site')}`);
        await save(page, 'Named');
        assert.equal(typeOf('Named'), 'Site');
    });

    it('can be edited in the cells of a list whose records are all of one type', async () => {
        const page = await open('/lightning/o/Visit__c/list?filterName=Sites');
        await page.getByRole('link', { name: 'Inspection' }).waitFor();
        assert.equal(await page.getByRole('link', { name: 'Chat' }).count(), 0);
        assert.notEqual(await page.locator('tbody button', { hasText: 'Edit' }).count(), 0);
        await page.goto(`${org.url}/lightning/o/Visit__c/list?filterName=Everything`);
        await page.getByRole('link', { name: 'Chat' }).waitFor();
        assert.equal(await page.locator('tbody button', { hasText: 'Edit' }).count(), 0);
    });
});
