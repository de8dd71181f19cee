import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { transactionTypeId } from '../../src/client/requests.ts';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const MAPPING = 'Intacct_Field_Mapping__c';
const OPPORTUNITY = 'Adam Bellavance – CA-2016-129714';

/** A row that is wrong: what the editor says of it, and a request that meets it all the same. */
interface BrokenRow {
    readonly what: string;
    readonly intacctField: string;
    readonly rule: 'Field' | 'Constant' | 'Template';
    readonly salesforceField?: string;
    readonly value?: string;
    readonly said: RegExp;
    readonly code: string;
    readonly failure: RegExp;
}

const BROKEN: readonly BrokenRow[] = [
    {
        what: 'writes a field that Intacct does not have',
        intacctField: 'goneField',
        rule: 'Constant',
        value: 'x',
        said: /Intacct has no field goneField in Sales Order any more/,
        code: 'MAPPING.TARGET_UNKNOWN',
        failure: /Intacct has no field goneField on Sales Order/
    },
    {
        what: 'reads a field that was removed, or may not be seen',
        intacctField: 'referenceNumber',
        rule: 'Field',
        salesforceField: 'Account.Gone__c',
        said: /Gone__c does not exist on Account any more, or you may not see it/,
        code: 'MAPPING.SOURCE_UNKNOWN',
        failure: /"Broken" reads Account\.Gone__c, which does not exist .* or is hidden/
    },
    {
        what: 'reads in a template what it writes',
        intacctField: 'customerPONumber',
        rule: 'Template',
        value: 'Again {customerPONumber}',
        said: /The template reads what it writes: customerPONumber → customerPONumber/,
        code: 'MAPPING.SOURCE_UNKNOWN',
        failure: /"Broken" reads customerPONumber, which does not exist in Salesforce/
    },
    {
        what: 'has a template that cannot be read',
        intacctField: 'notes',
        rule: 'Template',
        value: '{Name',
        said: /A brace is missing in “\{Name”/,
        code: 'MAPPING.TEMPLATE_INVALID',
        failure: /The template of notes cannot be read/
    },
    {
        what: 'sends a word as a date',
        intacctField: 'dueDate',
        rule: 'Constant',
        value: 'soon',
        said: /“soon” is not what Due Date takes \(Date\)/,
        code: 'MAPPING.CONSTANT_INVALID',
        failure: /The mapping of dueDate sends "soon", which Intacct cannot take/
    },
    {
        what: 'makes a date of something that is none',
        intacctField: 'shipByDate',
        rule: 'Field',
        salesforceField: 'IsClosed',
        said: /Closed \(Boolean\) cannot become Ship By Date \(Date\)/,
        code: 'MAPPING.VALUE_INVALID',
        failure: /IsClosed of Opportunity "Adam Bellavance.*" is "true", which Intacct cannot take/
    }
];

describe('a map that is wrong', () => {
    let local: LocalStack;
    let browser: Browser;
    let typeId: string;
    let page: BrowserPage;
    let map: Locator;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
        typeId = await transactionTypeId(local.admin, 'Sales Order');
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    describe('in the editor', () => {
        before(async () => {
            const setup = `${local.stack.urls.org}/lightning/n/Intacct_Setup`;
            page = await openAs(browser, setup, 'admin');
            await page.getByRole('button', { name: 'Map the header of Sales Order' }).click();
            map = page.getByRole('dialog');
            await map.getByText(/of 6\d fields/).waitFor();
        });

        it('is said to be wrong row by row, in words', async () => {
            await importFile(withBrokenRows(await exported()));
            await map.getByRole('button', { name: `${BROKEN.length} to correct` }).click();
            const problems = map.locator('c-mapping-problems [data-id="problem"]');
            for (const { said } of BROKEN) {
                await problems.filter({ hasText: said }).waitFor();
            }
            await screenshot(page, 'broken-map');
        });

        it('is not kept in part when the org refuses a part of it', async () => {
            const before = await countRows();
            const versions = local.admin.sobject('Intacct_Mapping_Version__c');
            const held = await versions.create({
                Name: 'Held',
                Transaction_Type__c: typeId,
                Status__c: 'Retired',
                Draft_Key__c: typeId
            });
            await map.getByRole('button', { name: 'Save draft' }).click();
            await map.locator('[data-id="answer"] c-error-panel').waitFor();
            assert.equal(await countRows(), before);
            await map.getByText('You have changes that are not saved.').waitFor();
            await versions.destroy(held.id!);
        });

        it('can be kept as a draft, and is not published', async () => {
            const live = await liveRows();
            await map.getByRole('button', { name: 'Save draft' }).click();
            await map.getByText('Draft saved.').waitFor();
            await map.getByRole('button', { name: 'Publish…' }).click();
            await map.getByText('Correct the errors before you publish.').waitFor();
            const publish = map.getByRole('button', { name: 'Publish', exact: true });
            assert.equal(await publish.isDisabled(), true);
            assert.deepEqual(await liveRows(), live);
        });

        it('is refused as a file when a text is longer than can be kept', async () => {
            await importFile((await exported()).replace('"{Name}"', `"${'x'.repeat(256)}"`));
            await map.getByText(/Row \d+: value must be "…" \(≤ 255\)\./).waitFor();
        });
    });

    describe('that is live all the same', () => {
        let opportunity: string;
        let made: string;

        before(async () => {
            opportunity = await local.opportunityNamed(OPPORTUNITY);
        });
        afterEach(async () => {
            await local.admin.sobject(MAPPING).destroy(made);
            const { records } = await local.admin.query<{ Id: string }>(
                'SELECT Id FROM Intacct_Sync_Request__c'
            );
            await local.admin
                .sobject('Intacct_Sync_Request__c')
                .destroy(records.map(({ Id }) => Id));
        });

        for (const row of BROKEN) {
            it(`sends nothing when it ${row.what}, and says what to correct`, async () => {
                made = await makeLive(row);
                const request = await local.createSalesOrder(opportunity);
                assert.equal(request.Status__c, 'Failed');
                assert.equal(request.Error_Code__c, row.code);
                assert.match(request.Error_Message__c ?? '', row.failure);
                assert.equal((await local.intacct.totals('Sales Order')).size, 0);
            });
        }
    });

    async function exported(): Promise<string> {
        const download = page.waitForEvent('download');
        await map.getByRole('button', { name: 'Export' }).click();
        return readFile(await (await download).path(), 'utf8');
    }

    async function importFile(text: string): Promise<void> {
        await map.locator('input[type="file"]').setInputFiles({
            name: 'broken.json',
            mimeType: 'application/json',
            buffer: Buffer.from(text)
        });
    }

    async function countRows(): Promise<number> {
        return (await local.admin.query(`SELECT COUNT() FROM ${MAPPING}`)).totalSize;
    }

    async function liveRows(): Promise<unknown[]> {
        const { records } = await local.admin.query(
            `SELECT Id, Intacct_Field__c, Value__c FROM ${MAPPING} WHERE Active__c = true ORDER BY Id`
        );
        return records;
    }

    async function makeLive({ intacctField, rule, salesforceField, value }: BrokenRow) {
        const { id } = await local.admin.sobject(MAPPING).create({
            Name: 'Broken',
            Transaction_Type__c: typeId,
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Intacct_Field__c: intacctField,
            Rule__c: rule,
            Salesforce_Field__c: salesforceField ?? null,
            Value__c: value ?? null,
            Active__c: true
        });
        return String(id);
    }
});

function withBrokenRows(file: string): string {
    const read = JSON.parse(file) as { rows: object[] };
    const broken = BROKEN.map(({ intacctField, rule, salesforceField = '', value = '' }) => ({
        ...read.rows[0],
        name: 'Broken',
        level: 'Header',
        direction: 'To Intacct',
        workflow: 'Classic',
        intacctField,
        rule,
        salesforceField,
        value,
        isRequired: false,
        isStandard: false
    }));
    return JSON.stringify({ ...read, rows: [...read.rows, ...broken] });
}
