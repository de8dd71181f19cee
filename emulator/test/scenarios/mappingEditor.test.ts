import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';

const ORDER = 'Adam Bellavance – CA-2016-129714';
const LIVE_MEMO = `SELECT Rule__c, Value__c FROM Intacct_Field_Mapping__c
    WHERE Transaction_Type__r.Name = 'Sales Order' AND Intacct_Field__c = 'memo' AND Active__c = true
    AND Workflow__c = 'Classic'`;

describe('an administrator in the map editor', () => {
    let local: LocalStack;
    let browser: Browser;
    let page: BrowserPage;
    let editor: Locator;
    /** How often Intacct was asked for the fields of a definition. */
    let questions = 0;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('sees what is live: Intacct on one side, Salesforce on the other', async () => {
        page = await openAs('admin@local.test', '/lightning/n/Intacct_Setup');
        page.on('request', (request) => {
            questions += request.postData()?.includes('Intacct_SCR_DescribeDefinition') ? 1 : 0;
        });
        editor = await openEditor();
        await editor.getByText('This is what is live.').waitFor();
        await editor.getByText('Account > Intacct Customer ID').waitFor();
        await screenshot(page, 'mapping-editor');
        assert.deepEqual(page.errors, []);
    });

    it('writes a template and sees what it makes of one record, beside what is live', async () => {
        await editor.getByRole('button', { name: 'Edit Memo' }).click();
        const text = editor.getByLabel('Text with fields in braces');
        await text.fill('Order of ');
        await editor.getByRole('button', { name: 'Insert field' }).click();
        await editor.getByRole('button', { name: 'Fields of Account' }).click();
        await editor.getByRole('searchbox', { name: 'Search Account' }).fill('account name');
        await editor.locator('c-field-picker [data-id="choice"]').first().click();
        assert.equal(await text.inputValue(), 'Order of {Account.Name}');
        await screenshot(page, 'mapping-template');
        await editor.getByRole('combobox', { name: 'Try it on' }).fill('CA-2016-129714');
        await page.getByRole('option', { name: ORDER }).click();
        const memo = editor.locator('c-mapping-try-out tr', { hasText: 'Memo' });
        await memo.getByText('Changed').waitFor();
        assert.match(await memo.innerText(), /Adam Bellavance – CA-2016-129714\s+Order of Adam/);
        await screenshot(page, 'mapping-try-out');
    });

    it('has asked Intacct once for its fields, however much was edited', () => {
        assert.equal(questions, 1);
    });

    it('keeps the draft apart from what is live', async () => {
        await editor.getByRole('button', { name: 'Save draft' }).click();
        await editor.getByText('Draft saved.').waitFor();
        await editor.getByText('You are editing the draft “Draft 1”.').waitFor();
        assert.deepEqual(await liveMemo(), { rule: 'Template', value: '{Name}' });
        assert.match(await previewedMemo(), /^Adam Bellavance – CA-2016-129714/);
    });

    it('does not publish a mapping with errors, and is led to them', async () => {
        await editor.getByRole('tab', { name: 'Header fields' }).click();
        const text = editor.getByLabel('Text with fields in braces');
        if ((await text.count()) === 0) {
            await editor.getByRole('button', { name: 'Edit Memo' }).click();
        }
        await text.fill('Order of {Account.Gone__c}');
        await editor.getByRole('button', { name: '1 to correct' }).click();
        await editor.getByText('The field Gone__c does not exist on Account any more').waitFor();
        await editor.getByRole('button', { name: 'Publish…' }).click();
        await editor.getByText('Correct the errors before you publish.').waitFor();
        await screenshot(page, 'mapping-problem');
        await editor.locator('c-mapping-publish').getByText('Cancel').click();
        await editor.getByRole('button', { name: 'Undo changes' }).click();
    });

    it('publishes with a name and a note; the next preview uses it', async () => {
        await editor.getByRole('button', { name: 'Publish…' }).click();
        await editor.getByLabel('Version name').fill('Customer in the memo');
        await editor.getByLabel('What changes, and why').fill('Asked by finance');
        await editor.getByRole('button', { name: 'Publish', exact: true }).click();
        await editor.getByText('“Customer in the memo” is live.').waitFor();
        assert.deepEqual(await liveMemo(), {
            rule: 'Template',
            value: 'Order of {Account.Name}'
        });
        assert.match(await previewedMemo(), /^Order of Adam Bellavance/);
    });

    it('returns to what was installed with one click, and a question', async () => {
        await editor.getByRole('tab', { name: 'Versions' }).click();
        await editor.getByText('Asked by finance').waitFor();
        await screenshot(page, 'mapping-versions');
        await editor.getByRole('button', { name: 'Return to this version' }).click();
        await editor.locator('[data-id="confirm"]').click();
        await editor.getByText('“As installed” is live again.').waitFor();
        assert.deepEqual(await liveMemo(), { rule: 'Template', value: '{Name}' });
        assert.match(await previewedMemo(), /^Adam Bellavance – CA/);
    });

    it('takes a mapping from one org to another as a file', async () => {
        const download = page.waitForEvent('download');
        await editor.getByRole('button', { name: 'Export' }).click();
        const file = await (await download).path();
        await editor.locator('input[type="file"]').setInputFiles(file);
        await editor.getByText(/\d+ rows imported from/).waitFor();
        assert.equal(await editor.getByText('You have changes that are not saved.').count(), 0);
    });

    it('is asked before changes are lost', async () => {
        await editor.getByRole('tab', { name: 'Header fields' }).click();
        await editor.locator('[data-id="filter"]').getByRole('combobox').click();
        await editor.getByRole('option', { name: 'All Intacct fields' }).click();
        await editor.getByRole('button', { name: 'Map Due Date' }).click();
        await editor.getByText('You have changes that are not saved.').waitFor();
        await page.keyboard.press('Escape');
        await editor.getByRole('button', { name: 'Close', exact: true }).click();
        await editor.getByText('Close without saving your changes?').waitFor();
        await screenshot(page, 'mapping-unsaved');
        await editor.getByRole('button', { name: 'Close without saving' }).click();
        await editor.waitFor({ state: 'detached' });
    });

    it('reads French when that is the language, also on a telephone', async () => {
        await page.setViewportSize({ width: 360, height: 740 });
        page = await openAs('admin@local.test', '/lightning/n/Intacct_Setup', 'fr');
        await page.setViewportSize({ width: 360, height: 740 });
        editor = await openEditor();
        await editor.getByText('Voici le mappage en vigueur.').waitFor();
        await editor.getByText('ID client Intacct').first().waitFor();
        await screenshot(page, 'mapping-editor-french-360');
    });

    it('publishes nothing for a rep, whatever is asked', async () => {
        const rep = await openAs('rep@local.test', '/lightning/page/home');
        const [version] = (
            await local.admin.query<{ Id: string }>(
                "SELECT Id FROM Intacct_Mapping_Version__c WHERE Name = 'Customer in the memo'"
            )
        ).records;
        const outputs = await rep.evaluate(async (versionId) => {
            const response = await fetch('/_local/flow/run', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({
                    flowApiName: 'MappingVersion_SCR_Publish',
                    inputs: { versionId }
                })
            });
            return (await response.json()).outputVariables as { name: string; value: unknown }[];
        }, version?.Id);
        assert.equal(outputs.find(({ name }) => name === 'ok')?.value, false);
        assert.deepEqual(await liveMemo(), { rule: 'Template', value: '{Name}' });
    });

    async function openAs(username: string, path: string, language = 'en'): Promise<BrowserPage> {
        await browser.closePages();
        const opened = await browser.open(`${local.stack.urls.org}/lightning/page/home`);
        await opened.evaluate(
            (session) =>
                fetch('/_local/session', {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body: JSON.stringify(session)
                }),
            { username, language }
        );
        await opened.goto(`${local.stack.urls.org}${path}`);
        return opened;
    }

    async function openEditor(): Promise<Locator> {
        await page.locator('[data-id="map-header"][data-name="Sales Order"]').click();
        const dialog = page.getByRole('dialog');
        await dialog.locator('c-mapping-target-row').first().waitFor();
        return dialog;
    }

    async function liveMemo(): Promise<{ rule: string; value: string }> {
        const { records } = await local.admin.query<{ Rule__c: string; Value__c: string }>(
            LIVE_MEMO
        );
        const [live, ...others] = records;
        assert.deepEqual(others, []);
        return { rule: live?.Rule__c ?? '', value: live?.Value__c ?? '' };
    }

    /** The memo in the preview that somebody opens now, in a tab of its own. */
    async function previewedMemo(): Promise<string> {
        const id = await local.opportunityNamed(ORDER);
        const preview = await browser.open(
            `${local.stack.urls.org}/lightning/r/Opportunity/${id}/view`
        );
        await preview.getByRole('button', { name: 'Create Sales Order' }).click();
        const memo = preview.locator('c-preview-header [data-id="memo"] dd');
        await memo.waitFor();
        const text = await memo.innerText();
        await preview.close();
        return text;
    }
});
