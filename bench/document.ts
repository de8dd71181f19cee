import { launchBrowser, type Browser, type BrowserPage } from '../emulator/test/browser.ts';
import { openTogether } from '../emulator/test/openTogether.ts';
import { openAs } from '../emulator/test/scenarios/pages.ts';
import { aLine } from '../emulator/test/scenarios/pull/finance.ts';
import { PullStack } from '../emulator/test/scenarios/pull/pullStack.ts';
import { medianMs, report, timed } from './measure.ts';

const LINES = 1500;
const PAGE = 100;
const RUNS = 5;
/** A person takes a page that opens in two seconds for quick, and one that turns in one for immediate. */
const OPEN_BOUND_MS = 2000;
const TURN_BOUND_MS = 1000;
const ORDER = 'Intacct_Sales_Order__c';

/** How long a rep waits for the lines of an order of 1,500 lines, and how often the org is asked for them. */
export async function benchDocument(): Promise<void> {
    const [stack, browser] = await openTogether(PullStack.open(), launchBrowser());
    try {
        const { url, recordId } = await enterOrder(stack);
        const page = await openAs(browser, url, 'rep');
        await shows(page, 1);
        const calls = countCalls(page);
        const open = await medianMs(RUNS, async () => {
            await page.reload();
            await shows(page, 1);
        });
        const openCalls = calls.taken() / RUNS;
        const turn = (await timed(() => turnToTheEnd(page))).ms / (LINES / PAGE - 1);
        const turnCalls = calls.taken() / (LINES / PAGE - 1);
        const plain = await medianMs(RUNS, () => readAllAtOnce(stack, recordId));
        const at = `plain query of all ${LINES}: ${plain.toFixed(0)} ms`;
        report('Document, first lines', ms(open), ms(OPEN_BOUND_MS), `${openCalls} calls; ${at}`);
        report('Document, next 100 lines', ms(turn), ms(TURN_BOUND_MS), `${turnCalls} calls`);
        if (open > OPEN_BOUND_MS || turn > TURN_BOUND_MS) {
            process.exitCode = 1;
        }
    } finally {
        await closeAll(browser, stack);
    }
}

async function closeAll(browser: Browser, stack: PullStack): Promise<void> {
    await Promise.all([browser.close(), stack.close()]);
}

async function enterOrder(stack: PullStack): Promise<{ url: string; recordId: string }> {
    const lines = Array.from({ length: LINES }, () => aLine());
    const key = await stack.finance.enter('Sales Order', { lines });
    await stack.run();
    const recordId = String((await stack.mirror(ORDER, key))?.['Id']);
    const { org } = stack.local.stack.urls;
    return { url: `${org}/lightning/r/${ORDER}/${recordId}/view`, recordId };
}

/** Waits until the page of lines is drawn that begins with a line. */
async function shows(page: BrowserPage, line: number): Promise<void> {
    await page.getByText(`Lines ${line} to ${line + PAGE - 1} of ${LINES}`).waitFor();
    await page
        .locator('[data-id="line"]')
        .nth(PAGE - 1)
        .waitFor();
}

async function turnToTheEnd(page: BrowserPage): Promise<void> {
    for (let line = PAGE + 1; line < LINES; line += PAGE) {
        await page.getByRole('button', { name: 'Next' }).click();
        await shows(page, line);
    }
}

/** Counts what the page asks the org's API; what was counted is taken away by whoever looks. */
function countCalls(page: BrowserPage): { taken(): number } {
    let count = 0;
    page.on('request', (request) => {
        count += request.url().includes('/services/data/') ? 1 : 0;
    });
    return {
        taken: () => {
            const taken = count;
            count = 0;
            return taken;
        }
    };
}

function readAllAtOnce(stack: PullStack, recordId: string): Promise<unknown> {
    return stack.rows(
        `SELECT Line_Number__c, Item_Id__c, Description__c, Quantity__c, Unit__c, Unit_Price__c, Amount__c FROM Intacct_Sales_Order_Line__c WHERE Document__c = '${recordId}' ORDER BY Line_Number__c`
    );
}

function ms(duration: number): string {
    return `${duration.toFixed(0)} ms`;
}
