/** Draws the pictures of docs/set-up.md, docs/keep-in-step.md and docs/sales-documents.md from the running product. */
import { launchBrowser, type Browser, type BrowserPage } from '../../emulator/test/browser.ts';
import { freePortBase } from '../../emulator/src/stack/freePorts.ts';
import { startStack } from '../../emulator/src/stack/stack.ts';
import { draw } from './draw.ts';
import { drawKeepInStep } from './keepInStep.ts';
import { drawSalesDocuments } from './salesDocuments.ts';

const VIEWPORT = { width: 1200, height: 900 };

const stack = await startStack({ portBase: await freePortBase(), seed: 'small' });
const browser = await launchBrowser(VIEWPORT);
try {
    const page = await openSetup(browser, stack.urls.org);
    await page.locator('[data-id="latency"]').waitFor();
    await draw(page.locator('c-connection-panel'), 'setup-connection');

    const box = page.getByRole('checkbox', { name: 'From Salesforce: Sales Return' });
    await box.focus();
    await page.keyboard.press('Space');
    await page.locator('[data-id="save-bar"]').waitFor();
    await draw(page.locator('body'), 'setup-transactions');
    await page.locator('[data-id="cancel"]').click();

    await page.getByRole('button', { name: 'Map the header of Sales Order' }).click();
    await page.getByRole('dialog').getByText('customer.id').first().waitFor();
    await draw(page.getByRole('dialog'), 'setup-map');
    await page.reload();

    await page.getByRole('tab', { name: 'Permissions check' }).click();
    await page.locator('[data-id="person"]').first().waitFor();
    await draw(page.locator('lightning-tabset'), 'setup-permissions');
    await drawKeepInStep(browser);
    await drawSalesDocuments(browser);
} finally {
    await browser.close();
    await stack.stop();
}

async function openSetup(driver: Browser, orgUrl: string): Promise<BrowserPage> {
    const page = await driver.open(`${orgUrl}/lightning/page/home`);
    await page.evaluate(() =>
        fetch('/_local/session', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ username: 'admin@local.test', language: 'en_US' })
        })
    );
    await page.goto(`${orgUrl}/lightning/n/Intacct_Setup`);
    await page.getByText('One row for each transaction definition').waitFor();
    return page;
}
