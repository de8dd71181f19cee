import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const ORDER = 'Adam Bellavance – CA-2016-129714';
const BROKEN = 'Broken – line without location';

describe('a Sales Document in a browser', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('is what people draft once an administrator has chosen the advanced workflow', async () => {
        const setup = await openAs(browser, tab('Intacct_Setup'), 'admin');
        await setup.getByText('Advanced', { exact: true }).click();
        await setup.getByText(/^A rep drafts a Sales Document/).waitFor();
        await screenshot(setup, 'workflow-advanced');
        await setup.getByRole('button', { name: 'Save', exact: true }).click();
        await setup.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });

        const page = await draftOf(ORDER);
        await screenshot(page, 'sales-document-draft');
        assert.equal((await local.intacct.totals('Sales Order')).size, 0);
    });

    it('is edited like any record as long as it is a draft, then marked ready', async () => {
        const page = await openAs(browser, await salesDocumentOf(ORDER), 'rep');
        await page.getByRole('link', { name: '1', exact: true }).click();
        await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
        const quantity = dialog(page).getByLabel('Quantity', { exact: true });
        await quantity.focus();
        // The field writes its number anew when it gets the focus.
        await quantity.press('ControlOrMeta+a');
        await quantity.pressSequentially('3');
        assert.equal(await quantity.inputValue(), '3');
        await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
        await dialog(page).waitFor({ state: 'detached' });

        const document = await openAs(browser, await salesDocumentOf(ORDER), 'rep');
        await document.getByRole('button', { name: 'Mark Ready' }).click();
        await path(document, 'Ready').waitFor();
    });

    it('is what an administrator lets a schedule send', async () => {
        const panel = await openAs(browser, tab('Intacct_Schedules'), 'admin');
        await panel.getByRole('button', { name: 'New Schedule' }).click();
        await panel.getByLabel('Name').fill('Ready documents');
        await choose(panel, 'What to do', 'Send sales documents');
        await screenshot(panel, 'schedule-sends');
        await panel.getByRole('button', { name: 'Save' }).click();
        const row = panel.getByRole('listitem').filter({ hasText: 'Ready documents' });
        await row.getByText('Ready: All transaction types').waitFor();
        const { records } = await local.admin.query<{ Filter__c: string | null }>(
            "SELECT Filter__c FROM Intacct_Sync_Schedule__c WHERE Operation__c = 'Send Document'"
        );
        assert.deepEqual(
            records.map(({ Filter__c }) => Filter__c),
            [null]
        );
    });

    it('is sent at once from its page after the check, and locked from then on', async () => {
        const page = await openAs(browser, await salesDocumentOf(ORDER), 'rep');
        await page.getByRole('button', { name: 'Send to Intacct' }).click();
        await dialog(page).getByText('Subtotal').waitFor();
        await dialog(page).getByRole('button', { name: 'Send to Intacct' }).click();
        await dialog(page).locator('[data-id="created"]').waitFor();
        await dialog(page).getByRole('button', { name: 'Close' }).last().click();
        await path(page, 'Synced').waitFor();
        await page.getByText('Open in Intacct').waitFor();
        // 2 × $6.79 more than the opportunity's $4,438.69: the draft is what was sent.
        assert.deepEqual([...(await local.intacct.totals('Sales Order')).values()], ['4452.27']);
        await page.reload();
        await path(page, 'Synced').waitFor();
        await screenshot(page, 'sales-document-synced');
        assert.equal(await page.getByRole('button', { name: 'Edit', exact: true }).count(), 0);
        assert.equal(await page.getByRole('button', { name: 'Send to Intacct' }).count(), 0);
    });

    it('gets a further line from the list of its lines, which knows its document', async () => {
        const page = await draftOf(BROKEN);
        const list = page.locator('[data-id="related-list"]', { hasText: 'Lines' });
        await list.getByRole('button', { name: 'New' }).click();
        const form = dialog(page);
        const { records } = await local.admin.query<{ Name: string }>(
            `SELECT Name FROM Intacct_Sales_Document__c WHERE Opportunity__r.Name = '${BROKEN}'`
        );
        await form.getByText(String(records[0]?.Name), { exact: true }).waitFor();
        await screenshot(page, 'sales-document-new-line');
    });

    it('is not sent while the check finds what only a correction helps', async () => {
        const page = await draftOf(BROKEN);
        await page.getByRole('button', { name: 'Send to Intacct' }).click();
        await dialog(page).locator('[data-id="problem"]').first().waitFor();
        await screenshot(page, 'sales-document-problem');
        const send = dialog(page).getByRole('button', { name: 'Send to Intacct' });
        assert.equal(await send.isDisabled(), true);
    });

    it('reads French when that is the language', async () => {
        const page = await openAs(browser, await salesDocumentOf(BROKEN), 'rep', 'fr');
        await page.getByRole('button', { name: 'Envoyer à Intacct' }).waitFor();
        await screenshot(page, 'sales-document-in-french');
    });

    function tab(name: string): string {
        return `${local.stack.urls.org}/lightning/n/${name}`;
    }

    async function draftOf(name: string): Promise<BrowserPage> {
        const id = await local.opportunityNamed(name);
        const url = `${local.stack.urls.org}/lightning/r/Opportunity/${id}/view`;
        const page = await openAs(browser, url, 'rep');
        await page.getByRole('button', { name: 'Create Sales Order' }).click();
        await dialog(page).getByText('Subtotal').waitFor();
        await screenshot(page, 'sales-document-window');
        await dialog(page).getByRole('button', { name: 'Create Draft' }).click();
        await path(page, 'Draft').waitFor();
        return page;
    }

    async function salesDocumentOf(opportunityName: string): Promise<string> {
        const { records } = await local.admin.query<{ Id: string }>(
            `SELECT Id FROM Intacct_Sales_Document__c WHERE Opportunity__r.Name = '${opportunityName}'`
        );
        return `${local.stack.urls.org}/lightning/r/Intacct_Sales_Document__c/${records[0]?.Id}/view`;
    }
});

function dialog(page: BrowserPage) {
    return page.getByRole('dialog');
}

/** The step of the path on which the document stands. */
function path(page: BrowserPage, step: string) {
    return page
        .locator(
            'c-sales-document-panel .slds-path__item.slds-is-current, c-sales-document-panel .slds-path__item.slds-is-active'
        )
        .filter({ hasText: step });
}

async function choose(page: BrowserPage, field: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
}
