import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { transactionTypeId } from '../../src/client/requests.ts';
import type { Connection } from '../../src/client/salesforce.ts';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const MAPPING = 'Intacct_Field_Mapping__c';
const LIVE = `Transaction_Type__r.Name = 'Sales Order' AND Active__c = true`;
const CONTENT = `Name, Workflow__c, Level__c, Direction__c, Intacct_Field__c, Rule__c, Salesforce_Field__c,
    Value__c, Value_Map__c, Is_Required__c, Is_Standard__c, Sort_Order__c`;
const LEFT_OUT = 'Left out, because this Intacct company does not have them: Export Order.';

type Values = Readonly<Record<string, unknown>>;

describe('a setup that moves from a sandbox to production as a file', () => {
    let sandbox: LocalStack;
    let production: LocalStack;
    let browser: Browser;
    let file: string;

    before(async () => {
        [sandbox, production, browser] = await openTogether(
            LocalStack.open(),
            LocalStack.open(),
            launchBrowser()
        );
        await changeSetup(sandbox.admin);
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), sandbox?.close(), production?.close()]));

    it('is downloaded where it was made', async () => {
        const page = await openFilePanel(sandbox);
        const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: 'Export' }).click()
        ]);
        assert.match(download.suggestedFilename(), /^intacct-setup-\d{4}-\d\d-\d\d\.json$/);
        file = await readFile(await download.path(), 'utf8');
        assert.match(file, /"format": "intacct-setup"/);
    });

    it('shows what it changes before anything is changed, and names what is left out', async () => {
        const [before, live] = [await settings(production), await liveRows(production)];
        const page = await openFilePanel(production);
        await importFile(page, file);
        for (const [what, here, there] of [
            ['Documents per opportunity', /As many as needed/, /One of each type/],
            ['Price source', /^Salesforce/, /^Intacct/],
            ['Button: Sales Order', /^\(empty\)$/, /^Place order$/],
            ['Order: Sales Order', /^20$/, /^5$/],
            ['Sales Order: Memo (Header fields)', /^\{Name\}$/, /^Order of \{Account\.Name\}$/],
            ['Sales Order: Reference (Header fields)', /^Not mapped$/, /^“WEB”$/]
        ] as const) {
            const row = page.locator('c-setup-file-changes tr', { hasText: what });
            assert.match(await row.locator('td').nth(0).innerText(), here);
            assert.match(await row.locator('td').nth(1).innerText(), there);
        }
        await page.getByText(LEFT_OUT).waitFor();
        await screenshot(page, 'setup-file-changes');
        assert.deepEqual(await settings(production), before);
        assert.deepEqual(await liveRows(production), live);
    });

    it('is saved as settings and a draft, which makes both orgs alike once it is published', async () => {
        const page = await openFilePanel(production);
        await importFile(page, file);
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.locator('[data-id="save-bar"]').waitFor({ state: 'detached' });
        assert.deepEqual(await settings(production), await settings(sandbox));
        assert.deepEqual(await orderType(production), await orderType(sandbox));
        assert.notDeepEqual(await liveRows(production), await liveRows(sandbox));

        await page.getByRole('tab', { name: 'Sales transactions' }).click();
        await page.locator('tr[data-name="Sales Order"] [data-id="draft"]').waitFor();
        await page.getByRole('button', { name: 'Map the header of Sales Order' }).click();
        const map = page.getByRole('dialog');
        await map.getByText('You are editing the draft “Imported from local”.').waitFor();
        await map.getByRole('button', { name: 'Publish…' }).click();
        await map.getByRole('button', { name: 'Publish', exact: true }).click();
        await map.getByText('“Imported from local” is live.').waitFor();
        assert.deepEqual(await liveRows(production), await liveRows(sandbox));
        assert.deepEqual(page.errors, []);
    });

    it('brings nothing more once both orgs are alike', async () => {
        const page = await openFilePanel(production);
        await importFile(page, file);
        assert.deepEqual(await page.locator('[data-id="outcome"]').allInnerTexts(), [LEFT_OUT]);
    });

    for (const { what, text, told } of [
        {
            what: 'is broken',
            text: () => file.slice(0, file.length / 2),
            told: 'The file is not JSON.'
        },
        {
            what: 'was written by a newer release',
            text: () => file.replace('"version": 1', '"version": 2'),
            told: 'The file has version 2, which this release does not know.'
        },
        {
            what: 'has values of another type',
            text: () => file.replace('"oneToOne": true', '"oneToOne": "yes"'),
            told: 'Missing or not allowed: settings > oneToOne.'
        },
        {
            what: 'has a text that is too long',
            text: () => file.replace('Order of {Account.Name}', 'x'.repeat(256)),
            told: /Missing or not allowed: Sales Order > mapping > \d+ > value\./
        }
    ]) {
        it(`is refused as a whole when it ${what}`, async () => {
            const page = await openFilePanel(production);
            await importFile(page, text());
            await page.locator('c-setup-file-panel c-error-panel').getByText(told).waitFor();
            assert.equal(await page.locator('[data-id="save-bar"]').count(), 0);
        });
    }

    async function openFilePanel(local: LocalStack): Promise<BrowserPage> {
        const page = await openAs(
            browser,
            `${local.stack.urls.org}/lightning/n/Intacct_Setup`,
            'admin'
        );
        await page.getByText('One row for each transaction definition').waitFor();
        await page.getByRole('tab', { name: 'Export and import' }).click();
        await page.getByRole('button', { name: 'Export' }).waitFor();
        return page;
    }
});

/** What somebody has tried out in the sandbox, besides a definition that production does not have. */
async function changeSetup(admin: Connection): Promise<void> {
    const typeId = await transactionTypeId(admin, 'Sales Order');
    const type = admin.sobject('Intacct_Transaction_Type__c');
    await type.update({ Id: typeId, Button_Label__c: 'Place order', Sort_Order__c: 5 });
    await type.create({
        Name: 'Export Order',
        Document_Class__c: 'Order',
        Active__c: true,
        From_Salesforce__c: true
    });
    const { Id } = await only(admin, 'SELECT Id FROM Intacct_Settings__c');
    await admin
        .sobject('Intacct_Settings__c')
        .update({ Id: String(Id), One_To_One__c: true, Price_Source__c: 'Intacct' });
    const memo = await only(
        admin,
        `SELECT Id FROM ${MAPPING} WHERE ${LIVE} AND Workflow__c = 'Classic' AND Intacct_Field__c = 'memo'`
    );
    const mapping = admin.sobject(MAPPING);
    await mapping.update({ Id: String(memo['Id']), Value__c: 'Order of {Account.Name}' });
    await mapping.create({
        Name: 'Sales Order: Reference number',
        Transaction_Type__c: typeId,
        Workflow__c: 'Classic',
        Level__c: 'Header',
        Direction__c: 'To Intacct',
        Intacct_Field__c: 'referenceNumber',
        Rule__c: 'Constant',
        Value__c: 'WEB',
        Sort_Order__c: 500,
        Active__c: true
    });
}

async function importFile(page: BrowserPage, text: string): Promise<void> {
    await page.locator('input[type="file"]').setInputFiles({
        name: 'intacct-setup.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text)
    });
    await page.locator('[data-id="outcome"], c-setup-file-panel c-error-panel').first().waitFor();
}

function settings({ admin }: LocalStack): Promise<Values> {
    return only(
        admin,
        `SELECT Sync_Enabled__c, Workflow__c, One_To_One__c, Payment_Details__c, Price_Source__c,
            Update_Opportunity_Amount__c, Amount_Includes_Tax__c FROM Intacct_Settings__c`
    );
}

function orderType({ admin }: LocalStack): Promise<Values> {
    return only(
        admin,
        `SELECT From_Salesforce__c, To_Salesforce__c, Include_Details__c, Button_Label__c, Sort_Order__c
            FROM Intacct_Transaction_Type__c WHERE Name = 'Sales Order'`
    );
}

/** The published map of a Sales Order, by content. */
async function liveRows({ admin }: LocalStack): Promise<Values[]> {
    const { records } = await admin.query<Values>(
        `SELECT ${CONTENT} FROM ${MAPPING} WHERE ${LIVE}
            ORDER BY Workflow__c, Level__c, Sort_Order__c, Intacct_Field__c`
    );
    return records.map(withoutAttributes);
}

async function only(admin: Connection, soql: string): Promise<Values> {
    const { records } = await admin.query<Values>(soql);
    assert.equal(records.length, 1, soql);
    return withoutAttributes(records[0]!);
}

function withoutAttributes({ attributes: _, ...values }: Values): Values {
    return values;
}
