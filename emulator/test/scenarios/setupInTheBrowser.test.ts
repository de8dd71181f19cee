import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';

const SETUP = '/lightning/n/Intacct_Setup';

interface TypeRow {
    readonly Id: string;
    readonly Name: string;
    readonly From_Salesforce__c: boolean;
    readonly To_Salesforce__c: boolean;
    readonly Include_Details__c: boolean;
    readonly Active__c: boolean;
}

describe('Intacct Setup in a browser', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('is no page for a rep, who is told whom to ask', async () => {
        const page = await openAs('rep@local.test');
        await page.getByText('ask for the permission set Intacct Sync Admin').waitFor();
        assert.equal(await page.getByRole('link', { name: 'Intacct Setup' }).count(), 0);
    });

    it('shows the company behind the connection and keeps it', async () => {
        const page = await openSetup();
        const panel = page.locator('c-connection-panel');
        await panel.getByText('Local Company').waitFor();
        assert.match(await panel.innerText(), /local · USD/);
        assert.match(await panel.innerText(), /United States, Holding/);
        const settings = await only(
            'SELECT Company_Id__c, Connection_Status__c FROM Intacct_Settings__c'
        );
        assert.equal(settings['Company_Id__c'], 'local');
        assert.equal(settings['Connection_Status__c'], 'Connected');
        await screenshot(page, 'setup');
    });

    it('says in plain words why Intacct cannot be asked, and recovers', async () => {
        const page = await openSetup();
        await page.getByText('Local Company').waitFor();
        await local.stack.kill('proxy');
        await page.getByRole('button', { name: 'Test again' }).click();
        await page.locator('[data-id="failure"]').waitFor();
        assert.match(
            await page.locator('[data-id="failure"]').innerText(),
            /The Intacct proxy cannot be reached/
        );
        await screenshot(page, 'setup-without-proxy');
        await local.stack.restart('proxy');
        await page.getByRole('button', { name: 'Test again' }).click();
        await page.getByText('Local Company').waitFor();
    });

    it('shows new definitions unchecked and says which are deleted in Intacct', async () => {
        const before = await typeNamed('Sales Return');
        await local.admin.sobject('Intacct_Transaction_Type__c').update({
            Id: before.Id,
            Name: 'Gone Order'
        });
        const page = await openSetup();
        await row(page, 'Sales Return').getByText('New').waitFor();
        assert.equal(await box(page, 'To Salesforce', 'Sales Return').isChecked(), false);
        await row(page, 'Gone Order').getByText('Deleted in Intacct').waitFor();
        assert.equal(await box(page, 'From Salesforce', 'Gone Order').isDisabled(), true);
        assert.equal(await box(page, 'To Salesforce', 'Gone Order').isDisabled(), false);
        await screenshot(page, 'setup-new-and-deleted');
    });

    it('saves rows and settings together, and the rep’s button follows', async () => {
        const page = await openSetup();
        await toggle(page, 'From Salesforce', 'Sales Return');
        await page.getByLabel('Button: Sales Return').fill('Create Return');
        await page.getByText('One of each type (one-to-one)').click();
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
        const saved = await typeNamed('Sales Return');
        assert.equal(saved.From_Salesforce__c && saved.Active__c, true);
        const settings = await only('SELECT One_To_One__c FROM Intacct_Settings__c');
        assert.equal(settings['One_To_One__c'], true);
        const mapped = await local.admin.query(
            `SELECT Id FROM Intacct_Field_Mapping__c WHERE Active__c = true AND Workflow__c = 'Classic' AND Transaction_Type__c = '${saved.Id}'`
        );
        assert.equal(mapped.totalSize, 16);

        const id = await local.opportunityNamed('Ann Chong%');
        const opportunity = await openAs('admin@local.test', `/lightning/r/Opportunity/${id}/view`);
        await opportunity.getByRole('button', { name: 'Create Return' }).waitFor();
    });

    it('saves nothing at all when the org refuses a part', async () => {
        const page = await openSetup();
        const file = await exportSetup(page);
        const drafts = local.admin.sobject('Intacct_Mapping_Version__c');
        // Whatever map the file changes, its draft is refused: the key is taken.
        const types = await local.admin.query<TypeRow>(
            'SELECT Id FROM Intacct_Transaction_Type__c'
        );
        const held = await drafts.create(
            types.records.map(({ Id }) => ({
                Name: 'Held',
                Transaction_Type__c: Id,
                Status__c: 'Retired',
                Draft_Key__c: Id
            }))
        );
        await importSetup(page, changed(file));
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('[data-id="save-bar"] c-error-panel').waitFor();
        await screenshot(page, 'setup-refused');
        const settings = await only('SELECT Sync_Enabled__c FROM Intacct_Settings__c');
        assert.equal(settings['Sync_Enabled__c'], true);
        await page.locator('[data-id="cancel"]').click();
        await page.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
        await drafts.destroy(held.map(({ id }) => id!));
    });

    it('writes over nothing that another administrator has saved meanwhile', async () => {
        const [mine, theirs] = [await openSetup(), await openSetup()];
        await toggle(mine, 'Include details', 'Sales Quote');
        await mine.getByLabel('Button: Sales Order').fill('Order now');
        await theirs.getByLabel('Button: Sales Order').fill('Place order');
        await save(theirs);
        await mine.getByRole('button', { name: 'Save', exact: true }).click();
        const conflict = mine.getByRole('region', { name: 'Somebody else has saved' });
        await conflict
            .getByRole('row', { name: /Button: Sales Order.*Place order.*Both/ })
            .waitFor();
        await screenshot(mine, 'setup-conflict');
        assert.equal(await buttonOf('Sales Order'), 'Place order');

        await conflict.getByRole('button', { name: 'Keep mine on top' }).click();
        await conflict.waitFor({ state: 'detached' });
        await save(mine);
        assert.equal(await buttonOf('Sales Order'), 'Order now');
        assert.equal((await typeNamed('Sales Quote')).Include_Details__c, false);

        await toggle(theirs, 'To Salesforce', 'Sales Quote');
        await theirs.getByRole('button', { name: 'Save', exact: true }).click();
        await theirs.getByRole('button', { name: 'Discard mine, show theirs' }).click();
        await theirs.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
        assert.equal(await theirs.getByLabel('Button: Sales Order').inputValue(), 'Order now');
    });

    it('asks before unsaved changes are lost', async () => {
        const page = await openSetup();
        await toggle(page, 'To Salesforce', 'Sales Quote');
        const away = page.getByRole('link', { name: 'Opportunities' });
        await away.click();
        const dialog = page.getByRole('alertdialog');
        await dialog.getByText('will be lost').waitFor();
        await screenshot(page, 'setup-leave');
        await dialog.getByRole('button', { name: 'Cancel' }).click();
        assert.match(page.url(), /Intacct_Setup/);
        assert.equal(await box(page, 'To Salesforce', 'Sales Quote').isChecked(), false);
        await away.click();
        await dialog.getByRole('button', { name: 'OK' }).click();
        await page.waitForURL(/Opportunity/);
    });

    it('lets payment details be chosen only when Intacct shows what is paid', async () => {
        await local.control.preferIntacct({ displayPaymentStatus: false });
        const page = await openSetup();
        await page.locator('[data-id="remedy"]').waitFor();
        await page.getByRole('tab', { name: 'Payments' }).click();
        assert.equal(await page.getByLabel('Payment details').isDisabled(), true);
        await screenshot(page, 'setup-payments-blocked');
        await local.control.preferIntacct({ displayPaymentStatus: true });
        await page.getByRole('button', { name: 'Test again' }).click();
        await page.getByText('Show payment status is enabled').waitFor();
        await page.getByText('Payment details').first().click();
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
        const settings = await only('SELECT Payment_Details__c FROM Intacct_Settings__c');
        assert.equal(settings['Payment_Details__c'], true);
    });

    it('names who may create what, and what of the integration user is wrong', async () => {
        const page = await openSetup();
        await page.getByRole('tab', { name: 'Permissions check' }).click();
        const rep = page.locator('[data-id="person"]', { hasText: 'Riley Rep' });
        await page.getByText('Everybody has what they need').waitFor();
        assert.equal(await rep.locator('lightning-icon').count(), 2);

        const integration = await only("SELECT Id FROM User WHERE Username = 'proxy@local.test'");
        const set = await only("SELECT Id FROM PermissionSet WHERE Name = 'Intacct_Sync_User'");
        await local.admin.sobject('PermissionSetAssignment').create({
            AssigneeId: integration['Id'],
            PermissionSetId: set['Id']
        });
        await local.control.preferIntacct({ deniedObjects: ['inventory-control/item'] });
        const type = await only(
            "SELECT Id FROM Intacct_Transaction_Type__c WHERE Name = 'Sales Order'"
        );
        const rows = local.admin.sobject('Intacct_Field_Mapping__c');
        const { id: rowId } = await rows.create({
            Name: 'Next step',
            Transaction_Type__c: type['Id'],
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'memo',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Opportunity__r.NextStep',
            Active__c: true
        });
        await page.reload();
        await page.getByRole('tab', { name: 'Permissions check' }).click();
        const findings = page.locator('[data-id="finding"]');
        await findings.nth(2).waitFor();
        const texts = (await findings.allInnerTexts()).join('\n');
        assert.match(texts, /Intacct Integration also holds a permission set for people/);
        assert.match(texts, /item/);
        assert.match(texts, /"Next step" writes Opportunity.NextStep, which .* may not edit/);
        await screenshot(page, 'setup-permissions');
        await rows.destroy(String(rowId));
        await local.control.preferIntacct({ deniedObjects: [] });
    });

    it('moves the configuration as a file, maps that differ as drafts', async () => {
        const page = await openSetup();
        await importSetup(page, changed(await exportSetup(page)));
        await screenshot(page, 'setup-import');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
        const settings = await only('SELECT Sync_Enabled__c FROM Intacct_Settings__c');
        assert.equal(settings['Sync_Enabled__c'], false);
        const draft = await only(
            "SELECT Name, Transaction_Type__r.Name FROM Intacct_Mapping_Version__c WHERE Status__c = 'Draft'"
        );
        assert.equal(draft['Name'], 'Imported from local');
        await page.getByRole('tab', { name: 'Sales transactions' }).click();
        await page.locator('[data-id="draft"]').waitFor();
    });

    async function openAs(username: string, path = SETUP): Promise<BrowserPage> {
        const page = await browser.open(`${local.stack.urls.org}/lightning/page/home`);
        await page.evaluate(
            (body) =>
                fetch('/_local/session', {
                    method: 'POST',
                    headers: { 'content-type': 'application/json' },
                    body
                }),
            JSON.stringify({ username, language: 'en_US' })
        );
        await page.goto(`${local.stack.urls.org}${path}`);
        return page;
    }

    /** The page as the administrator sees it once Intacct has answered. */
    async function openSetup(): Promise<BrowserPage> {
        const page = await openAs('admin@local.test');
        await page.getByText('One row for each transaction definition').waitFor();
        return page;
    }

    async function save(page: BrowserPage): Promise<void> {
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
    }

    async function buttonOf(name: string): Promise<unknown> {
        const fields = await only(
            `SELECT Button_Label__c FROM Intacct_Transaction_Type__c WHERE Name = '${name}'`
        );
        return fields['Button_Label__c'];
    }

    async function only(soql: string): Promise<Record<string, unknown>> {
        const { records } = await local.admin.query<Record<string, unknown>>(soql);
        assert.equal(records.length, 1, soql);
        return records[0]!;
    }

    async function typeNamed(name: string): Promise<TypeRow> {
        const fields =
            'Id, Name, From_Salesforce__c, To_Salesforce__c, Include_Details__c, Active__c';
        return (await only(
            `SELECT ${fields} FROM Intacct_Transaction_Type__c WHERE Name = '${name}'`
        )) as unknown as TypeRow;
    }
});

async function exportSetup(page: BrowserPage): Promise<string> {
    await page.getByRole('tab', { name: 'Export and import' }).click();
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export' }).click()
    ]);
    return readFile(await download.path(), 'utf8');
}

async function importSetup(page: BrowserPage, text: string): Promise<void> {
    await page.locator('input[type="file"]').setInputFiles({
        name: 'intacct-setup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text)
    });
    await page.locator('[data-id="outcome"]').first().waitFor();
}

/** The file of an org that has synchronization off and maps one date from elsewhere. */
function changed(file: string): string {
    return file
        .replace('"syncEnabled": true', '"syncEnabled": false')
        .replace('"salesforceField": "CloseDate"', '"salesforceField": "Close_On__c"');
}

function row(page: BrowserPage, name: string) {
    return page.locator(`tr[data-name="${name}"]`);
}

function box(page: BrowserPage, column: string, name: string) {
    return page.getByRole('checkbox', { name: `${column}: ${name}` });
}

/** Ticks or unticks a box with the keyboard. */
async function toggle(page: BrowserPage, column: string, name: string): Promise<void> {
    await box(page, column, name).focus();
    await page.keyboard.press('Space');
}
