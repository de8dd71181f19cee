import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transactionTypeId } from '../../src/client/requests.ts';
import { launchBrowser, screenshot, type Browser } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const OPPORTUNITY = 'Adam Bellavance – CA-2016-129714';

describe('a mapping that reads a field which was removed', () => {
    let local: LocalStack;
    let browser: Browser;
    let opportunity: string;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
        opportunity = await local.opportunityNamed(OPPORTUNITY);
        const typeId = await transactionTypeId(local.admin, 'Sales Order');
        for (const row of [
            { Name: 'Region', Level__c: 'Header', Salesforce_Field__c: 'Account.Gone__c' },
            { Name: 'Lot', Level__c: 'Line', Salesforce_Field__c: 'Lot__c' }
        ]) {
            await local.admin.sobject('Intacct_Field_Mapping__c').create({
                ...row,
                Transaction_Type__c: typeId,
                Workflow__c: 'Classic',
                Direction__c: 'To Intacct',
                Intacct_Field__c: row.Level__c === 'Header' ? 'message' : 'memo',
                Rule__c: 'Field',
                Active__c: true
            });
        }
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    for (const { language, button, told } of [
        {
            language: 'en-US',
            button: /^Create Sales Order/,
            told: /“?"?Region"? reads Account\.Gone__c/
        },
        { language: 'fr', button: /Sales Order/, told: /Region.*lit Account\.Gone__c/ }
    ]) {
        it(`is told in the preview, with its rows, and nothing can be sent: ${language}`, async () => {
            const page = await openAs(
                browser,
                `${local.stack.urls.org}/lightning/r/Opportunity/${opportunity}/view`,
                'rep',
                language
            );
            await page.getByRole('button', { name: button }).first().click();
            const problems = page.getByRole('dialog').locator('[data-id="problem"]');
            await problems.filter({ hasText: told }).waitFor();
            await problems.filter({ hasText: /Lot.*Lot__c/ }).waitFor();
            await screenshot(page, `removed-field-${language}`);
            const create = page.getByRole('dialog').getByRole('button', { name: button });
            assert.equal(await create.isDisabled(), true);
        });
    }

    it('is told on the request when nobody looked at a preview', async () => {
        const request = await local.createSalesOrder(opportunity);
        assert.equal(request.Error_Code__c, 'MAPPING.SOURCE_UNKNOWN');
        assert.match(request.Error_Message__c ?? '', /"Region" reads Account\.Gone__c/);
        assert.equal((await local.intacct.totals('Sales Order')).size, 0);
    });
});
