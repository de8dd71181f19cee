import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transactionTypeId } from '../../src/client/requests.ts';
import { launchBrowser, type Browser } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const MAPPING = 'Intacct_Field_Mapping__c';
/** As many records as an answer of GraphQL holds. */
const ANSWER = 2000;

describe('the setup of an org with more mapping rows than an answer holds', () => {
    let local: LocalStack;
    let browser: Browser;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('gives no second standard map to a type whose live rows come after all others', async () => {
        const last = await transactionTypeId(local.admin, 'Sales Return');
        const order = await transactionTypeId(local.admin, 'Sales Order');
        await local.admin.sobject(MAPPING).find({ Transaction_Type__c: last }).destroy();
        await insertRows(ANSWER, order, 'Classic');
        await insertRows(1, last, 'Classic');
        await insertRows(1, last, 'Advanced');

        await createFromSalesforce('Sales Return');

        const { records } = await local.admin.query<{ Name: string }>(
            `SELECT Name FROM ${MAPPING} WHERE Transaction_Type__c = '${last}'`
        );
        assert.deepEqual(
            records.map(({ Name }) => Name),
            ['Classic 0', 'Advanced 0']
        );
    });

    /** Ticks a type on the setup page, and saves. */
    async function createFromSalesforce(type: string): Promise<void> {
        const page = await openAs(
            browser,
            `${local.stack.urls.org}/lightning/n/Intacct_Setup`,
            'admin'
        );
        const box = page.getByRole('checkbox', { name: `From Salesforce: ${type}` });
        await box.waitFor();
        await box.focus();
        await page.keyboard.press('Space');
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await page.getByText('Intacct Setup is saved.').first().waitFor();
        await page.close();
    }

    async function insertRows(count: number, typeId: string, workflow: string): Promise<void> {
        const rows = Array.from({ length: count }, (_, index) => ({
            Name: `${workflow} ${index}`,
            Transaction_Type__c: typeId,
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Workflow__c: workflow,
            Intacct_Field__c: `nsp::FIELD_${index}`,
            Rule__c: 'Constant',
            Value__c: 'x',
            Active__c: true
        }));
        const saved = await local.admin.sobject(MAPPING).create(rows, { allowRecursive: true });
        assert.ok(saved.every(({ success }) => success));
    }
});
