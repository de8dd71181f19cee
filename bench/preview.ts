import type { Connection } from '../emulator/src/client/salesforce.ts';
import { launchBrowser, type Browser } from '../emulator/test/browser.ts';
import { openTogether } from '../emulator/test/openTogether.ts';
import { LocalStack } from '../emulator/test/scenarios/localStack.ts';
import { openAs } from '../emulator/test/scenarios/pages.ts';
import { report } from './measure.ts';

const LINES = 200;
/** More are drawn when they are asked for. */
const LINES_SHOWN = 50;
const RUNS = 5;
const BOUND_MS = 300;
const MODEL = 'Ann Chong – CA-2017-157987';

/** How long a rep waits for the preview of an opportunity of 200 lines once the browser has its data. */
export async function benchPreview(): Promise<void> {
    const [local, browser] = await openTogether(LocalStack.open(), launchBrowser());
    try {
        const { org } = local.stack.urls;
        const id = await enterOpportunity(local);
        const waits = [];
        for (let run = 0; run < RUNS; run += 1) {
            waits.push(await waitOf(browser, `${org}/lightning/r/Opportunity/${id}/view`));
        }
        const [, , ms = Infinity] = waits.sort((a, b) => a - b);
        const figure = `${ms.toFixed(0)} ms`;
        report(`Preview of ${LINES} lines, drawn`, figure, `${BOUND_MS} ms`, 'after its data');
        if (ms > BOUND_MS) {
            process.exitCode = 1;
        }
    } finally {
        await Promise.all([browser.close(), local.close()]);
    }
}

/** Milliseconds from the last answer of the org that the preview needs to its first lines. */
async function waitOf(browser: Browser, url: string): Promise<number> {
    const page = await openAs(browser, url, 'rep');
    const create = page.getByRole('button', { name: 'Create Sales Order' });
    await create.waitFor();
    await page.evaluate(() => performance.clearResourceTimings());
    await create.click();
    const drawn = await page.waitForFunction(afterLastAnswer, LINES_SHOWN);
    const ms = await drawn.jsonValue();
    await page.close();
    return ms;
}

/** In the page, each frame: milliseconds since the last answer once so many lines are drawn, before that nothing. */
function afterLastAnswer(lines: number): number {
    const roots: (Document | ShadowRoot)[] = [document];
    let drawn = 0;
    for (const root of roots) {
        drawn += root.querySelectorAll('tr[data-id="line"]').length;
        root.querySelectorAll('*').forEach(
            ({ shadowRoot }) => shadowRoot && roots.push(shadowRoot)
        );
    }
    const calls = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const answers = calls.filter(({ name }) => /\/(ui-api|graphql)/.test(name));
    const last = Math.max(...answers.map(({ responseEnd }) => responseEnd));
    return drawn < lines ? 0 : performance.now() - last;
}

/** A seeded opportunity once more, with its products over and over. */
async function enterOpportunity(local: LocalStack): Promise<string> {
    const { rep } = local;
    const model = await local.opportunityNamed(MODEL);
    const [deal] = await rowsOf(
        rep,
        `SELECT AccountId, Pricebook2Id, CloseDate, StageName FROM Opportunity WHERE Id = '${model}'`
    );
    const products = await rowsOf(
        rep,
        `SELECT PricebookEntryId, UnitPrice, Intacct_Location_Id__c FROM OpportunityLineItem WHERE OpportunityId = '${model}'`
    );
    const { id } = await rep.sobject('Opportunity').create({ ...deal, Name: `${LINES} lines` });
    await rep.sobject('OpportunityLineItem').create(
        Array.from({ length: LINES }, (_, index) => ({
            ...products[index % products.length],
            OpportunityId: String(id),
            Quantity: 1
        }))
    );
    return String(id);
}

/** Rows as they can be sent again. */
async function rowsOf(rep: Connection, soql: string): Promise<object[]> {
    const { records } = await rep.query(soql);
    return records.map((record) => ({ ...record, attributes: undefined }));
}
