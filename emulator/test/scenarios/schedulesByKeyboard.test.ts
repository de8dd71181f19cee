import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { LocalStack } from './localStack.ts';
import { hasFocus, openAs, tabTo } from './pages.ts';

interface ScheduleRow {
    readonly Name: string;
    readonly Active__c: boolean;
    readonly Interval__c: number;
}

describe('the schedules with the keyboard alone', () => {
    let local: LocalStack;
    let browser: Browser;
    let page: BrowserPage;

    before(async () => {
        [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
        page = await openAs(
            browser,
            `${local.stack.urls.org}/lightning/n/Intacct_Schedules`,
            'admin'
        );
    });
    after(() => Promise.all([browser?.close(), local?.close()]));

    it('are made in a window that gives the focus back', async () => {
        await button('New Schedule').waitFor();
        await tabTo(page, button('New Schedule'));
        await page.keyboard.press('Enter');
        await tabTo(page, page.getByLabel('Name'));
        await page.keyboard.type('Quarter hours');
        await tabTo(page, button('Save'));
        await page.keyboard.press('Enter');
        await row().getByText('Every 15 minutes').waitFor();
        await isClosed();
        await keepsFocusOn(button('New Schedule'));
    });

    it('are changed in a window that gives the focus back, also when it is left with Escape', async () => {
        await tabTo(page, button('Edit Quarter hours'));
        await page.keyboard.press('Enter');
        await tabTo(page, page.getByLabel('Every'));
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type('20');
        await page.keyboard.press('Enter');
        await tabTo(page, button('Save'));
        await page.keyboard.press('Space');
        await row().getByText('Every 20 minutes').waitFor();
        await isClosed();
        await keepsFocusOn(button('Edit Quarter hours'));
        await page.keyboard.press('Enter');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await isClosed();
        await keepsFocusOn(button('Edit Quarter hours'));
    });

    it('are paused and go on, with the focus on the switch', async () => {
        const active = row().locator('[data-id="switch"]');
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Shift+Tab');
        await keepsFocusOn(active);
        await page.keyboard.press('Space');
        await row().getByText('Paused').waitFor();
        await keepsFocusOn(active);
        await page.keyboard.press('Space');
        await row().getByText('Paused').waitFor({ state: 'detached' });
        await keepsFocusOn(active);
        assert.deepEqual(await schedules(), [
            { Name: 'Quarter hours', Active__c: true, Interval__c: 20 }
        ]);
    });

    it('run at once, and the focus is on the answer', async () => {
        await tabTo(page, button('Run Now'));
        await page.keyboard.press('Enter');
        await page.getByText('Quarter hours has been started.').waitFor();
        await keepsFocusOn(page.locator('[data-id="notice"]'));
        await row().locator('[data-id="counts"]', { hasText: 'read' }).waitFor();
        await keepsFocusOn(page.locator('[data-id="notice"]'));
        await screenshot(page, 'schedule-by-keyboard');
    });

    it('are deleted only when that was meant, and the focus is on the answer', async () => {
        const remove = button('Delete Quarter hours');
        await tabTo(page, remove);
        await page.keyboard.press('Enter');
        const question = page.getByRole('alertdialog', { name: 'Delete Schedule' });
        await question.getByText(/^Delete Quarter hours\?/).waitFor();
        await tabTo(page, button('Cancel'));
        await page.keyboard.press('Enter');
        await question.waitFor({ state: 'detached' });
        await keepsFocusOn(remove);
        assert.equal((await schedules()).length, 1);

        await page.keyboard.press('Enter');
        await tabTo(page, button('OK'));
        await page.keyboard.press('Enter');
        await page.getByText('Quarter hours has been deleted.').waitFor();
        await row().waitFor({ state: 'detached' });
        await keepsFocusOn(page.locator('[data-id="notice"]'));
        assert.deepEqual(await schedules(), []);
        const { totalSize } = await local.admin.query(
            "SELECT Id FROM Intacct_Sync_Request__c WHERE Operation__c = 'Pull Changes'"
        );
        assert.equal(totalSize, 1);
    });

    function button(name: string) {
        return page.getByRole('button', { name, exact: true });
    }

    function row() {
        return page.getByRole('listitem').filter({ hasText: 'Quarter hours' });
    }

    function isClosed(): Promise<void> {
        return page.getByRole('dialog').waitFor({ state: 'detached' });
    }

    async function keepsFocusOn(target: ReturnType<typeof button>): Promise<void> {
        assert.ok(await hasFocus(target), `the focus is not on ${target.toString()}`);
    }

    async function schedules(): Promise<ScheduleRow[]> {
        const { records } = await local.admin.query<ScheduleRow>(
            'SELECT Name, Active__c, Interval__c FROM Intacct_Sync_Schedule__c'
        );
        return records.map(({ Name, Active__c, Interval__c }) => ({
            Name,
            Active__c,
            Interval__c
        }));
    }
});
