import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const DRAFTED = `SELECT Direction__c, Rule__c, Value__c, Value_Map__c, Salesforce_Field__c
    FROM Intacct_Field_Mapping__c WHERE Version__r.Status__c = 'Draft' AND Workflow__c = 'Classic'`;

describe('rules of a map in a browser', () => {
    let local: LocalStack;
    let browser: Browser;
    let page: BrowserPage;
    let map: Locator;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
        const setup = `${local.stack.urls.org}/lightning/n/Intacct_Setup`;
        page = await openAs(browser, setup, 'admin');
        await page.locator('[data-id="map-header"][data-name="Sales Order"]').focus();
        await page.keyboard.press('Enter');
        map = page.getByRole('dialog');
        await map.getByText('Account > Intacct Customer ID').waitFor();
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('turn values of Salesforce into values of Intacct', async () => {
        await map.getByRole('button', { name: 'Edit Memo' }).click();
        await choose('Rule', 'Field');
        await press(map.getByRole('button', { name: 'Choose field' }));
        await map.getByRole('searchbox', { name: 'Search Opportunity' }).fill('lead source');
        await press(map.locator('c-field-picker [data-id="choice"]').first());
        await press(map.locator('[data-id="values"] button'));
        await map.locator('[data-id="new"] input').fill('Trade fair');
        await press(map.locator('c-mapping-value-map [data-id="add"] button'));
        const line = map.locator('c-mapping-value-map [data-value="Trade fair"] input');
        await line.fill('fair');
        await screenshot(page, 'mapping-value-map');
        await saveDraft();
        const [row] = await drafted("Intacct_Field__c = 'memo'");
        assert.deepEqual(JSON.parse(String(row?.['Value_Map__c'])), { 'Trade fair': 'fair' });
    });

    it('bring fields of Intacct together in a template that comes in', async () => {
        await choose('Direction', 'From Intacct');
        await choose('Rule', 'Template');
        await press(map.getByRole('button', { name: 'Insert field' }));
        await map.getByRole('searchbox', { name: 'Search Intacct' }).fill('documentNumber');
        await press(map.locator('c-intacct-field-picker [data-id="choice"]').first());
        const text = map.getByLabel('Text with fields in braces');
        assert.equal(await text.inputValue(), '{documentNumber}');
        await press(map.getByRole('button', { name: 'Close field list' }));
        await press(map.getByRole('button', { name: 'Choose field' }));
        await press(map.locator('c-field-picker [data-id="choice"]').first());
        await screenshot(page, 'mapping-from-intacct');
        await saveDraft();
        const [row] = await drafted("Intacct_Field__c = 'memo'");
        assert.equal(row?.['Direction__c'], 'From Intacct');
        assert.equal(row['Value__c'], '{documentNumber}');
        assert.match(String(row['Salesforce_Field__c']), /^\w+$/);
    });

    async function press(button: Locator): Promise<void> {
        await button.focus();
        await page.keyboard.press('Enter');
    }

    async function choose(box: string, option: string): Promise<void> {
        await map.getByRole('combobox', { name: box }).click();
        await map.getByRole('option', { name: option, exact: true }).click();
    }

    async function saveDraft(): Promise<void> {
        await press(map.getByRole('button', { name: 'Save draft' }));
        await map.getByText('Draft saved.').waitFor();
    }

    async function drafted(condition: string): Promise<Record<string, unknown>[]> {
        const { records } = await local.admin.query<Record<string, unknown>>(
            `${DRAFTED} AND ${condition}`
        );
        return records;
    }
});
