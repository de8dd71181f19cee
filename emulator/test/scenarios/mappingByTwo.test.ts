import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const DRAFTED = `SELECT Intacct_Field__c, Rule__c, Value__c FROM Intacct_Field_Mapping__c
    WHERE Version__r.Status__c = 'Draft' AND Workflow__c = 'Classic'
        AND Intacct_Field__c IN ('memo', 'dueDate')
    ORDER BY Intacct_Field__c`;

describe('two administrators who edit one map', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('begin one draft: the second sees what the first has saved, and adds to it', async () => {
        const [mine, theirs] = [await openMap(), await openMap()];
        await mapTemplate(theirs.map, 'Due Date', '{CloseDate}');
        await saveDraft(theirs.map);
        await setTemplate(mine.map, 'Memo', 'Mine {Name}');
        await mine.map.getByRole('button', { name: 'Save draft' }).click();
        const conflict = mine.map.getByRole('region', { name: 'Somebody else has saved' });
        await conflict
            .getByRole('row', { name: /Due Date.*\{CloseDate\}.*Somebody else/ })
            .waitFor();
        await conflict.getByRole('row', { name: /Memo.*Mine \{Name\}.*You/ }).waitFor();
        await screenshot(mine.page, 'mapping-conflict');
        await conflict.getByRole('button', { name: 'Keep mine on top' }).click();
        await saveDraft(mine.map);
        assert.deepEqual(await drafted(), [
            'dueDate Template {CloseDate}',
            'memo Template Mine {Name}'
        ]);
    });

    it('are not published by one while the other has saved since', async () => {
        const [mine, theirs] = [await openMap(), await openMap()];
        await setTemplate(theirs.map, 'Memo', 'Theirs {Name}');
        await saveDraft(theirs.map);
        await mine.map.getByRole('button', { name: 'Publish…' }).click();
        await mine.map.getByRole('button', { name: 'Publish', exact: true }).click();
        await mine.map.getByText('Somebody else has changed the draft meanwhile').waitFor();
        await mine.map.getByText('Theirs {Name}').waitFor();
        assert.equal((await drafted()).length, 2);
    });

    it('read the differences in French, on a telephone too', async () => {
        const [mine, theirs] = [await openMap('fr', 360), await openMap()];
        await setTemplate(theirs.map, 'Memo', 'Again {Name}');
        await saveDraft(theirs.map);
        await mine.map.getByRole('button', { name: /Memo/ }).first().click();
        await mine.map.getByRole('textbox').first().fill('À moi {Name}');
        await mine.map.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
        await mine.map.getByText('Quelqu’un d’autre a enregistré').first().waitFor();
        await screenshot(mine.page, 'mapping-conflict-french-360');
        await mine.map.getByRole('button', { name: /Abandonner les miennes/ }).click();
        await mine.map.getByText('Again {Name}').waitFor();
    });

    async function openMap(
        language = 'en-US',
        width = 1440
    ): Promise<{ page: BrowserPage; map: Locator }> {
        const url = `${local.stack.urls.org}/lightning/n/Intacct_Setup`;
        const page = await openAs(browser, url, 'admin', language);
        await page.setViewportSize({ width, height: 900 });
        await page.locator('[data-id="map-header"][data-name="Sales Order"]').click();
        const map = page.getByRole('dialog');
        await map.getByText('customer.id').first().waitFor();
        return { page, map };
    }

    async function drafted(): Promise<string[]> {
        const { records } = await local.admin.query<Record<string, string>>(DRAFTED);
        return records.map(
            (row) => `${row['Intacct_Field__c']} ${row['Rule__c']} ${row['Value__c']}`
        );
    }
});

async function setTemplate(map: Locator, field: string, text: string): Promise<void> {
    await map.getByRole('button', { name: `Edit ${field}` }).click();
    await map.getByLabel('Text with fields in braces').fill(text);
}

async function mapTemplate(map: Locator, field: string, text: string): Promise<void> {
    await map.locator('[data-id="filter"]').getByRole('combobox').click();
    await map.getByRole('option', { name: 'All Intacct fields' }).click();
    await map.getByRole('button', { name: `Map ${field}` }).click();
    await map.getByRole('combobox', { name: 'Rule' }).click();
    await map.getByRole('option', { name: 'Template' }).click();
    await map.getByLabel('Text with fields in braces').fill(text);
}

async function saveDraft(map: Locator): Promise<void> {
    await map.getByRole('button', { name: 'Save draft' }).click();
    await map.getByText('Draft saved.').waitFor();
}
