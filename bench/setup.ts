import { launchBrowser, type Browser } from '../emulator/test/browser.ts';
import { signIn, type Connection } from '../emulator/src/client/salesforce.ts';
import { MANY_DEFINITIONS } from '../emulator/src/seed/manyDefinitions.ts';
import { freePortBase } from '../emulator/src/stack/freePorts.ts';
import { startStack } from '../emulator/src/stack/stack.ts';
import { medianMs, report } from './measure.ts';

const MAPPINGS = 400;
const COLLECTION = 200;
const RUNS = 5;

/** How long an administrator waits for Intacct Setup with forty definitions and four hundred mapping rows. */
export async function benchSetup(): Promise<void> {
    const stack = await startStack({
        portBase: await freePortBase(),
        seed: 'small',
        manyDefinitions: true
    });
    const browser = await launchBrowser();
    try {
        await fill(await signIn(stack.urls.org, 'admin@local.test'));
        const page = await openAsAdministrator(browser, stack.urls.org);
        const open = async (ready: string) => {
            await page.goto(`${stack.urls.org}/lightning/n/Intacct_Setup`);
            await page.locator(ready).last().waitFor();
        };
        // The first visit compiles the components, which an org has done at deployment.
        await open('tr[data-id="row"]');
        const rows = await page.locator('tr[data-id="row"]').count();
        const shown = await medianMs(RUNS, () => open('tr[data-id="row"]'));
        const answered = await medianMs(RUNS, () => open('[data-id="latency"]'));
        report(`Setup page, ${rows} rows, usable`, `${shown.toFixed(0)} ms`, '2000 ms');
        report('Setup page, Intacct has answered', `${answered.toFixed(0)} ms`, '');
    } finally {
        await browser.close();
        await stack.stop();
    }
}

async function openAsAdministrator(browser: Browser, orgUrl: string) {
    const page = await browser.open(`${orgUrl}/lightning/page/home`);
    await page.evaluate(() =>
        fetch('/_local/session', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ username: 'admin@local.test' })
        })
    );
    return page;
}

/** Sets up every definition that the company has, and maps fields of them. */
async function fill(admin: Connection): Promise<void> {
    const types = await create(
        admin,
        'Intacct_Transaction_Type__c',
        MANY_DEFINITIONS.map(({ id }) => ({
            Name: id,
            Document_Class__c: 'Order',
            From_Salesforce__c: true,
            To_Salesforce__c: true
        }))
    );
    await create(
        admin,
        'Intacct_Field_Mapping__c',
        Array.from({ length: MAPPINGS }, (_, index) => ({
            Name: `Bench ${index + 1}`,
            Transaction_Type__c: types[index % types.length],
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Intacct_Field__c: `nsp::FIELD_${index + 1}`,
            Rule__c: 'Constant',
            Value__c: 'x',
            Active__c: true
        }))
    );
}

async function create(
    admin: Connection,
    objectApiName: string,
    rows: readonly object[]
): Promise<string[]> {
    const ids: string[] = [];
    for (let start = 0; start < rows.length; start += COLLECTION) {
        const results = await admin
            .sobject(objectApiName)
            .create(rows.slice(start, start + COLLECTION) as Record<string, unknown>[]);
        ids.push(...results.map(({ id }) => id ?? ''));
    }
    return ids;
}
