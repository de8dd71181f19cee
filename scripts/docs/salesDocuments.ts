import type { Browser, BrowserPage } from '../../emulator/test/browser.ts';
import { LocalStack } from '../../emulator/test/scenarios/localStack.ts';
import { openAs } from '../../emulator/test/scenarios/pages.ts';
import { draw } from './draw.ts';

const WELL = 'Ann Chong – CA-2017-157987';
const REFUSED = 'Broken – item inactive in Intacct';

/** Draws the pictures of docs/sales-documents.md: a document from the choice of the workflow until it is locked. */
export async function drawSalesDocuments(browser: Browser): Promise<void> {
    const local = await LocalStack.open();
    try {
        await chooseWorkflow(browser, local);
        const document = await draft(browser, local, WELL);
        await document.getByText('Mark Ready').waitFor();
        await draw(document.locator('c-document-view'), 'sales-draft');

        const window = await openWindow(document);
        await draw(document.locator('body'), 'sales-send');
        await window.getByRole('button', { name: 'Send to Intacct' }).click();
        await window.locator('[data-id="created"]').waitFor();
        await document.reload();
        await document.getByText('Open in Intacct').waitFor();
        await draw(document.locator('c-document-view'), 'sales-sent');

        const refused = await draft(browser, local, REFUSED);
        await sendUnchecked(local, REFUSED);
        await refused.reload();
        await refused.getByRole('button', { name: 'Try again' }).waitFor();
        await draw(refused.locator('c-document-view'), 'sales-failed');
    } finally {
        await local.close();
    }
}

async function chooseWorkflow(browser: Browser, local: LocalStack): Promise<void> {
    const setup = await openAs(
        browser,
        `${local.stack.urls.org}/lightning/n/Intacct_Setup`,
        'admin'
    );
    await setup.getByText('Advanced', { exact: true }).click();
    await setup.getByText(/^A rep drafts a Sales Document/).waitFor();
    await setup.getByRole('button', { name: 'Save', exact: true }).click();
    await setup.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
    // The bar stood on it.
    await draw(setup.locator('c-workflow-settings'), 'sales-workflow');
}

/** Drafts a Sales Order of an opportunity and answers the page of the draft. */
async function draft(browser: Browser, local: LocalStack, name: string): Promise<BrowserPage> {
    const id = await local.opportunityNamed(name);
    const url = `${local.stack.urls.org}/lightning/r/Opportunity/${id}/view`;
    const page = await openAs(browser, url, 'rep');
    await page.getByRole('button', { name: 'Create Sales Order' }).click();
    await page.getByRole('dialog').getByText('Subtotal').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Create Draft' }).click();
    await page.locator('c-sales-document-panel').waitFor();
    await page.locator('[data-id="line"]').first().waitFor();
    return page;
}

async function openWindow(document: BrowserPage) {
    await document.getByRole('button', { name: 'Send to Intacct' }).click();
    const window = document.getByRole('dialog');
    await window.getByText(/^Checked against Intacct/).waitFor();
    return window;
}

/** Sends a document as a schedule does, which asks nobody beforehand. */
async function sendUnchecked(local: LocalStack, opportunityName: string): Promise<void> {
    const { records } = await local.admin.query<{ Id: string; Transaction_Type__c: string }>(
        `SELECT Id, Transaction_Type__c FROM Intacct_Sales_Document__c WHERE Opportunity__r.Name = '${opportunityName}'`
    );
    const { Id, Transaction_Type__c } = records[0]!;
    await local.rep.sobject('Intacct_Sync_Request__c').create({
        Operation__c: 'Send Document',
        Transaction_Type__c,
        Source_Record_Id__c: Id,
        Document_Record_Id__c: Id
    });
    await local.control.runJobs();
}
