import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { openAs, tabTo } from './pages.ts';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const CUSTOMER = 'CG-12520';
const DEAL = 'Claire Gute – CA-2016-152156';
const DEAL_TOTAL = '$993.90';

describe('the Intacct cards of accounts and opportunities in a browser', () => {
    let stack: PullStack;
    let browser: Browser;

    before(async () => {
        [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
        await stack.settings({ Payment_Details__c: true });
        const invoice = await stack.finance.enter('Sales Invoice', {
            lines: [aLine({ unitQuantity: '40', unitPrice: '25.00' })]
        });
        await stack.finance.pay(invoice, '300.00');
        await stack.finance.enter('Sales Quote');
        for (let order = 0; order < 11; order += 1) {
            await stack.finance.enter('Sales Order');
        }
        await stack.local.createSalesOrder(await stack.local.opportunityNamed(DEAL));
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), stack?.close()]));

    it('say what a customer owes, and hold its documents by class', async () => {
        const card = accountCard(await openAccount(`Intacct_Customer_Id__c = '${CUSTOMER}'`));
        await card.locator('[data-id="open-balance"]', { hasText: '$700.00' }).waitFor();
        await card.locator('[data-id="overdue-balance"]', { hasText: '$700.00' }).waitFor();
        const tabs = card.getByRole('tab');
        assert.deepEqual(await tabs.allInnerTexts(), ['Quotes (1)', 'Orders (12)', 'Invoices (1)']);
        await tabs.filter({ hasText: 'Invoices' }).click();
        const invoice = card.locator('[data-id="document"]', { hasText: 'Sales Invoice' });
        assert.match(await invoice.innerText(), /\$1,000\.00[^]*Pending[^]*Due\s*\$700\.00/);
    });

    it('page through the documents of a class', async () => {
        const card = accountCard(await openAccount(`Intacct_Customer_Id__c = '${CUSTOMER}'`));
        await card.getByRole('tab', { name: 'Orders (12)' }).click();
        await card.getByText('1 to 10 of 12', { exact: true }).waitFor();
        await card.getByRole('button', { name: 'Next' }).click();
        await card.getByText('11 to 12 of 12', { exact: true }).waitFor();
        await card.getByRole('tabpanel', { name: 'Orders' }).locator('article').nth(1).waitFor();
    });

    it('lead from the account to a document with the keyboard alone', async () => {
        const page = await openAccount(`Intacct_Customer_Id__c = '${CUSTOMER}'`);
        const quotes = accountCard(page).getByRole('tab', { name: 'Quotes (1)' });
        await quotes.focus();
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        await tabTo(page, accountCard(page).getByRole('link', { name: /^SI-/ }));
        await page.keyboard.press('Enter');
        await page.locator('c-document-view [data-id="number"]', { hasText: /^SI-/ }).waitFor();
    });

    it('tell an account without documents from one whose balance is zero', async () => {
        const card = accountCard(await openAccount("Name = 'Ann Chong'"));
        await card.getByText(/^This account has no/).waitFor();
        assert.equal(await card.locator('[data-id="open-balance"]').innerText(), 'not read yet');
    });

    it('hold the documents of a deal with their sum, and say where there is none', async () => {
        const card = opportunityCard(await openOpportunity(DEAL));
        await card.locator('[data-id="document"]', { hasText: DEAL_TOTAL }).waitFor();
        assert.match(
            await card.locator('c-document-totals').innerText(),
            new RegExp(`Ordered\\s*\\${DEAL_TOTAL}`)
        );
        const other = opportunityCard(await openOpportunity('Ann Chong – CA-2017-157987'));
        await other.locator('[data-id="no-documents"]').waitFor();
        assert.equal(await other.locator('c-document-totals').innerText(), '');
    });

    it('lead from the deal to its document with the keyboard alone', async () => {
        const page = await openOpportunity(DEAL);
        const link = opportunityCard(page).getByRole('link', { name: /^SO-/ });
        await link.focus();
        await page.keyboard.press('Enter');
        await page.locator('c-document-view [data-id="line"]').first().waitFor();
    });

    it('read French', async () => {
        const account = await openAccount(`Intacct_Customer_Id__c = '${CUSTOMER}'`, 'fr');
        await accountCard(account).locator('[data-id="document"]').waitFor();
        await screenshot(account, 'account-card-french');
        const said = await accountCard(account).innerText();
        assert.match(
            said,
            /Solde ouvert\s*700,00\s\$US[^]*En retard[^]*Devis \(1\)[^]*mis à jour \S/
        );
        const deal = opportunityCard(await openOpportunity(DEAL, 'fr'));
        await deal.getByText('Commandé', { exact: true }).waitFor();
        await deal.getByRole('button', { name: 'Créer Sales Order' }).waitFor();
    });

    it('say that the org did not answer', async () => {
        const { control } = stack.local;
        await control.failSalesforce({ match: '/graphql', times: 50, action: { status: 500 } });
        const account = await openAccount(`Intacct_Customer_Id__c = '${CUSTOMER}'`);
        await accountCard(account).getByRole('alert').waitFor();
        const deal = await openOpportunity(DEAL);
        await opportunityCard(deal).getByRole('alert').waitFor();
        await control.mend();
    });

    it('are not on the pages of somebody without a permission set', async () => {
        const [held] = await stack.rows<{ Id: string }>(
            "SELECT Id FROM PermissionSetAssignment WHERE Assignee.Username = 'rep@local.test' AND PermissionSet.Name = 'Intacct_Sync_User'"
        );
        await stack.local.admin.sobject('PermissionSetAssignment').destroy(String(held?.Id));
        for (const page of [
            await openAccount(`Intacct_Customer_Id__c = '${CUSTOMER}'`),
            await openOpportunity(DEAL)
        ]) {
            await page.getByText('System Information').waitFor();
            assert.equal(await accountCard(page).or(opportunityCard(page)).count(), 0);
        }
    });

    async function openAccount(condition: string, language = 'en-US'): Promise<BrowserPage> {
        const [account] = await stack.rows<{ Id: string }>(
            `SELECT Id FROM Account WHERE ${condition}`
        );
        return open('Account', String(account?.Id), language);
    }

    async function openOpportunity(name: string, language = 'en-US'): Promise<BrowserPage> {
        return open('Opportunity', await stack.local.opportunityNamed(name), language);
    }

    function open(object: string, id: string, language: string): Promise<BrowserPage> {
        const url = `${stack.local.stack.urls.org}/lightning/r/${object}/${id}/view`;
        return openAs(browser, url, 'rep', language);
    }
});

function accountCard(page: BrowserPage) {
    return page.locator('c-account-documents');
}

function opportunityCard(page: BrowserPage) {
    return page.locator('c-create-transaction');
}
