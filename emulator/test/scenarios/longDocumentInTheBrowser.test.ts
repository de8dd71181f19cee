import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { launchBrowser, screenshot, type Browser, type BrowserPage } from '../browser.ts';
import { openTogether } from '../openTogether.ts';
import { openAs } from './pages.ts';
import { aLine } from './pull/finance.ts';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';
const DRAFT = 'Intacct_Sales_Document__c';
const LINES = 1500;
const PAGE = 100;
const COLLECTION = 200;

describe('a document of many lines in a browser', () => {
    let stack: PullStack;
    let browser: Browser;
    let orderId: string;
    let total: string;

    before(async () => {
        [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
        const lines = Array.from({ length: LINES }, (_, at) =>
            aLine({ unitQuantity: '1', unitPrice: `${(at % 97) + 1}.10` })
        );
        const key = await stack.finance.enter('Sales Order', { lines });
        await stack.run();
        total = (await stack.finance.read('Sales Order', key)).total;
        orderId = String((await stack.mirror(ORDER, key))?.['Id']);
    });
    afterEach(() => browser.closePages());
    after(() => Promise.all([browser?.close(), stack?.close()]));

    it('shows each of 1,500 lines once, and they add up to what Intacct says', async () => {
        const page = await open(ORDER, orderId);
        const lines: string[][] = [];
        for (let first = 1; first <= LINES; first += PAGE) {
            await place(page, first, first + PAGE - 1, LINES).waitFor();
            lines.push(...(await cells(page, '#', 'Amount')));
            if (first + PAGE <= LINES) {
                await page.getByRole('button', { name: 'Next' }).click();
            }
        }
        assert.deepEqual(
            lines.map(([number]) => number),
            Array.from({ length: LINES }, (_, at) => String(at + 1))
        );
        assert.equal(sumOf(lines.map(([, amount]) => amount!)), total);
        assert.equal(await page.getByRole('button', { name: 'Next' }).isDisabled(), true);
    });

    it('goes straight to a line, to the lines before it, and stays for one that does not exist', async () => {
        const page = await open(ORDER, orderId);
        await place(page, 1, 100, LINES).waitFor();
        const goTo = page.getByRole('spinbutton', { name: 'Go to line' });
        await goTo.fill('1451');
        await goTo.press('Enter');
        await place(page, 1451, 1500, LINES).waitFor();
        await screenshot(page, 'document-lines');
        await page.getByRole('button', { name: 'Previous' }).click();
        await place(page, 1351, 1450, LINES).waitFor();
        await goTo.fill('1501');
        await goTo.press('Enter');
        assert.equal(await goTo.inputValue(), '');
        await place(page, 1351, 1450, LINES).waitFor();
    });

    it('asks the org once for each page, also while the number of a line is typed', async () => {
        const page = await open(ORDER, orderId);
        await place(page, 1, 100, LINES).waitFor();
        const asked: string[] = [];
        page.on('request', (request) => {
            if (request.postData()?.includes('intacctDocumentLines')) asked.push(request.url());
        });
        await page.getByRole('spinbutton', { name: 'Go to line' }).click();
        await page.keyboard.type('901');
        await page.keyboard.press('Enter');
        await place(page, 901, 1000, LINES).waitFor();
        await page.getByRole('button', { name: 'Next' }).click();
        await place(page, 1001, 1100, LINES).waitFor();
        assert.equal(asked.length, 2);
    });

    it('shows lines of a draft that share a number, or have none, in their order', async () => {
        const numbers = [...range(1, 100), 100, ...range(102, 120), ...Array<null>(110).fill(null)];
        const page = await open(DRAFT, await draftOf(numbers));
        const lines: string[][] = [];
        for (let first = 1; first <= numbers.length; first += PAGE) {
            const last = Math.min(first + PAGE - 1, numbers.length);
            await place(page, first, last, numbers.length).waitFor();
            lines.push(...(await cells(page, '#', 'Description')));
            if (last < numbers.length) await page.getByRole('button', { name: 'Next' }).click();
        }
        assert.deepEqual(
            lines.map(([number]) => number),
            numbers.map((number) => (number === null ? '' : String(number)))
        );
        assert.equal(new Set(lines.map(([, description]) => description)).size, numbers.length);
    });

    function open(object: string, id: string): Promise<BrowserPage> {
        const url = `${stack.local.stack.urls.org}/lightning/r/${object}/${id}/view`;
        return openAs(browser, url, 'rep');
    }

    /** A draft of the rep with a line for each number, told apart by their descriptions. */
    async function draftOf(numbers: readonly (number | null)[]): Promise<string> {
        const { rep } = stack.local;
        const { id } = await rep.sobject(DRAFT).create({ Name: 'Many racks' });
        const rows = numbers.map((Line_Number__c, at) => ({
            Document__c: id,
            Item_Id__c: 'FUR-1',
            Quantity__c: 1,
            Description__c: `Rack ${at}`,
            Line_Number__c
        }));
        for (let start = 0; start < rows.length; start += COLLECTION) {
            const some = rows.slice(start, start + COLLECTION);
            const results = await rep.sobject('Intacct_Sales_Document_Line__c').create(some);
            assert.ok(
                results.every(({ success }) => success),
                JSON.stringify(results[0])
            );
        }
        return String(id);
    }
});

function place(page: BrowserPage, first: number, last: number, total: number) {
    return page.getByText(`Lines ${first} to ${last} of ${total}`, { exact: true });
}

/** What the lines on show say in some columns. */
function cells(page: BrowserPage, ...columns: readonly string[]): Promise<string[][]> {
    return page
        .locator('[data-id="line"]')
        .evaluateAll(
            (rows, labels) =>
                rows.map((row) =>
                    labels.map(
                        (label) =>
                            (row.querySelector(`[data-label="${label}"]`) as HTMLElement).innerText
                    )
                ),
            columns
        );
}

/** Adds amounts as the page writes them, in cents. */
function sumOf(amounts: readonly string[]): string {
    const cents = amounts.map((amount) => Number(amount.replace(/\D/g, '')));
    return (cents.reduce((sum, one) => sum + one, 0) / 100).toFixed(2);
}

function range(from: number, to: number): number[] {
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
