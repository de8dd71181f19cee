import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { Keyboard } from '../keyboard.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { openAs } from './pages.ts';

const ORDER = 'Adam Bellavance – CA-2016-129714';

describe('an administrator without a mouse', () => {
    let local: LocalStack;
    let browser: Browser;
    let page: BrowserPage;
    let keyboard: Keyboard;
    let map: Locator;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
        page = await openAs(browser, `${local.stack.urls.org}/lightning/n/Intacct_Setup`, 'admin');
        await page.getByText('One row for each transaction definition').waitFor();
        keyboard = new Keyboard(page);
        map = page.getByRole('dialog');
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('tests the connection again, and stays on the button', async () => {
        const test = button('Test again');
        await keyboard.tabTo(test);
        await keyboard.press('Enter');
        await page.getByText('Local Company').waitFor();
        await keyboard.expectOn(test);
    });

    it('chooses by arrows, and takes the choice back', async () => {
        const relation = page.getByRole('radio', { name: 'As many as needed (one-to-many)' });
        await keyboard.tabTo(relation);
        await keyboard.press('ArrowUp');
        await keyboard.expectOn(page.getByRole('radio', { name: 'One of each type (one-to-one)' }));
        await keyboard.tabTo(button('Cancel'));
        await keyboard.press('Enter');
        await keyboard.expectOn(notice('Your changes are undone.'));
        assert.equal(await relation.isChecked(), true);
    });

    it('switches a type on, names a button and saves', async () => {
        await keyboard.tabBackTo(box('From Salesforce', 'Sales Return'));
        await keyboard.press('Space');
        await keyboard.tabBackTo(page.getByRole('textbox', { name: 'Button: Sales Order' }));
        await keyboard.write('Place order');
        await keyboard.tabTo(button('Save'));
        await keyboard.press('Enter');
        await keyboard.expectOn(notice('Intacct Setup is saved.'));
        assert.equal(await typeField('Sales Return', 'From_Salesforce__c'), true);
        assert.equal(await typeField('Sales Order', 'Button_Label__c'), 'Place order');
    });

    it('opens the map of the header, which takes the focus', async () => {
        await keyboard.tabBackTo(button('Map the header of Sales Order'));
        await keyboard.press('Enter');
        await keyboard.expectOn(
            map.getByRole('heading', { name: 'Map the header of Sales Order' })
        );
        await map.getByText(/of 6\d fields/).waitFor();
    });

    it('finds a field and edits its rule with a field behind a lookup', async () => {
        await keyboard.tabTo(map.getByRole('searchbox', { name: 'Search fields on both sides' }));
        await keyboard.write('memo');
        await keyboard.tabTo(inMap('Edit Memo'));
        await keyboard.press('Enter');
        await keyboard.expectOn(inMap('Close Memo'));
        const text = map.getByRole('textbox', { name: 'Text with fields in braces' });
        await keyboard.tabTo(text);
        await keyboard.write('Order of ');
        await keyboard.tabTo(inMap('Insert field'));
        await keyboard.press('Enter');
        await keyboard.tabTo(inMap(/^Fields of Account /));
        await keyboard.press('Enter');
        await keyboard.expectOn(map.getByRole('searchbox', { name: 'Search Account' }));
        await keyboard.write('account name');
        await keyboard.tabTo(inMap(/^Account Name/));
        await keyboard.press('Enter');
        assert.equal(await text.inputValue(), 'Order of {Account.Name}');
        await keyboard.tabBackTo(inMap('Close field list'));
        await keyboard.press('Enter');
        await keyboard.expectOn(inMap('Insert field'));
    });

    it('maps a field that has no row', async () => {
        const filter = map.getByRole('combobox', { name: 'Show', exact: true });
        await keyboard.tabBackTo(filter);
        await keyboard.press('Enter');
        await map.getByRole('option', { name: 'All Intacct fields' }).waitFor();
        await keyboard.press('ArrowDown', 'Enter');
        await filter.filter({ hasText: 'All Intacct fields' }).waitFor();
        await keyboard.tabBackTo(
            map.getByRole('searchbox', { name: 'Search fields on both sides' })
        );
        await keyboard.write('due date');
        await keyboard.tabTo(inMap('Map Due Date'));
        await keyboard.press('Enter');
        await keyboard.expectOn(inMap('Close Due Date'));
        await keyboard.tabTo(inMap('Choose field'));
        await keyboard.press('Enter');
        await keyboard.tabTo(map.getByRole('searchbox', { name: 'Search Opportunity' }));
        await keyboard.write('close date');
        await keyboard.tabTo(inMap(/^Close Date/));
        await keyboard.press('Enter');
        await keyboard.expectOn(inMap('Choose field'));
        await map.getByText('CloseDate').waitFor();
    });

    it('tries it on an opportunity, beside what is live', async () => {
        const picker = map.getByRole('combobox', { name: 'Try it on' });
        await keyboard.tabBackTo(picker);
        await page.keyboard.type('CA-2016-129714');
        await page.getByRole('option', { name: ORDER }).waitFor();
        await keyboard.press('ArrowDown', 'Enter');
        const memo = map.locator('c-mapping-try-out tr', { hasText: 'Memo' });
        await memo.getByText('Order of Adam Bellavance').waitFor();
        await keyboard.expectOn(map.locator('lightning-record-picker').getByRole('button'));
        await screenshot(page, 'keyboard-try-out');
    });

    it('thinks again before publishing, and publishes', async () => {
        await keyboard.tabBackTo(inMap('Publish…'));
        await keyboard.press('Enter');
        const name = map.getByRole('textbox', { name: 'Version name' });
        await keyboard.expectOn(name);
        await keyboard.tabTo(
            map.locator('c-mapping-publish').getByRole('button', { name: 'Cancel' })
        );
        await keyboard.press('Enter');
        await keyboard.expectOn(inMap('Publish…'));
        await keyboard.press('Enter');
        await keyboard.expectOn(name);
        await keyboard.write('Due with the order');
        await keyboard.tabTo(inMap('Publish'));
        await keyboard.press('Enter');
        await keyboard.expectOn(answer('“Due with the order” is live.'));
        assert.deepEqual(await live(), ['dueDate CloseDate', 'memo Order of {Account.Name}']);
    });

    it('goes back to what was live before, after a question', async () => {
        await keyboard.tabTo(map.getByRole('tab', { selected: true }));
        await keyboard.press('ArrowRight', 'ArrowRight');
        await keyboard.expectOn(map.getByRole('tab', { name: 'Versions' }));
        const back = inMap('Return to this version');
        await keyboard.tabTo(back);
        await keyboard.press('Enter');
        const versions = map.locator('c-mapping-versions');
        await keyboard.expectOn(versions.getByRole('button', { name: 'Cancel' }));
        await keyboard.press('Enter');
        await keyboard.expectOn(back);
        await keyboard.press('Enter', 'Tab', 'Enter');
        await keyboard.expectOn(answer('“As installed” is live again.'));
        assert.deepEqual(await live(), ['memo {Name}']);
    });

    it('closes the window, and is where it was opened', async () => {
        await keyboard.press('Escape');
        await keyboard.expectOn(button('Map the header of Sales Order'));
        assert.deepEqual(page.errors, []);
    });

    function button(name: string): Locator {
        return page.getByRole('button', { name, exact: true });
    }

    function inMap(name: string | RegExp): Locator {
        return map.getByRole('button', { name, exact: true });
    }

    function box(column: string, type: string): Locator {
        return page.getByRole('checkbox', { name: `${column}: ${type}` });
    }

    function notice(text: string): Locator {
        return page.locator('c-intacct-setup [data-id="notice"]', { hasText: text });
    }

    function answer(text: string): Locator {
        return map.locator('[data-id="answer"]', { hasText: text });
    }

    async function typeField(name: string, field: string): Promise<unknown> {
        const { records } = await local.admin.query<Record<string, unknown>>(
            `SELECT ${field} FROM Intacct_Transaction_Type__c WHERE Name = '${name}'`
        );
        return records[0]?.[field];
    }

    /** The live rows of the two fields that are edited. */
    async function live(): Promise<string[]> {
        const { records } = await local.admin.query<Record<string, string | null>>(
            `SELECT Intacct_Field__c, Salesforce_Field__c, Value__c FROM Intacct_Field_Mapping__c
                WHERE Transaction_Type__r.Name = 'Sales Order' AND Workflow__c = 'Classic'
                    AND Active__c = true AND Intacct_Field__c IN ('memo', 'dueDate')
                ORDER BY Intacct_Field__c`
        );
        return records.map((row) =>
            [row['Intacct_Field__c'], row['Salesforce_Field__c'] ?? row['Value__c']].join(' ')
        );
    }
});
