import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn, type Connection } from '../emulator/src/client/salesforce.ts';
import { freePortBase } from '../emulator/src/stack/freePorts.ts';
import { startService, type ServiceProcess } from '../emulator/src/stack/serviceProcess.ts';
import { launchBrowser } from '../emulator/test/browser.ts';
import { medianMs, report, timed } from './measure.ts';

const BULK_ROWS = 20_000;
const PLAIN_ROWS = 2_000;
const QUERY_ROWS = 2_000;
const SINGLE_READS = 200;

/** How fast the local org is: boot, query, Bulk API, page. */
export async function benchOrg(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'intacct-bench-'));
    const database = join(folder, 'org.db');
    try {
        await (await startOrg(database)).stop();
        const { ms, result: org } = await timed(() => startOrg(database));
        try {
            const admin = await signIn(org.url, 'admin@local.test');
            const { totalSize: records } = await admin.query(
                'SELECT COUNT() FROM OpportunityLineItem'
            );
            report(`Boot with ${records} lines`, seconds(ms), '5 s');
            await benchQuery(admin);
            await benchBulk(admin);
            await benchPage(org.url, admin);
        } finally {
            await org.stop();
        }
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function startOrg(database: string): Promise<ServiceProcess> {
    return startService({
        name: 'bench-org',
        script: 'emulator/src/org/main.ts',
        args: ['--port', String(await freePortBase(1)), '--seed', 'full', '--db', database],
        env: {}
    });
}

async function benchQuery(admin: Connection): Promise<void> {
    const soql = `SELECT Id, Quantity, UnitPrice, TotalPrice, Opportunity.Name FROM OpportunityLineItem ORDER BY Id LIMIT ${QUERY_ROWS}`;
    const { records } = await admin.query<{ Id: string }>(soql);
    const ms = await medianMs(5, async () => admin.query(soql));
    const { ms: single } = await timed(async () => {
        for (const { Id } of records.slice(0, SINGLE_READS)) {
            await admin.sobject('OpportunityLineItem').retrieve(Id);
        }
    });
    const plain = (single * QUERY_ROWS) / SINGLE_READS;
    report(
        `Query of ${QUERY_ROWS} rows`,
        `${ms.toFixed(0)} ms`,
        '100 ms',
        times(plain / ms, 'one by one')
    );
}

async function benchBulk(admin: Connection): Promise<void> {
    const rows = (count: number, prefix: string) =>
        Array.from({ length: count }, (_, index) => ({
            Name: `${prefix} ${index}`,
            Intacct_Customer_Id__c: `${prefix}-${index}`
        }));
    const { ms } = await timed(() =>
        admin.bulk2.loadAndWaitForResults({
            object: 'Account',
            operation: 'insert',
            input: rows(BULK_ROWS, 'Bulk'),
            pollInterval: 20,
            pollTimeout: 60_000
        })
    );
    const { ms: plain } = await timed(async () => {
        const all = rows(PLAIN_ROWS, 'Plain');
        for (let start = 0; start < all.length; start += 200) {
            await admin.sobject('Account').create(all.slice(start, start + 200));
        }
    });
    const rate = (BULK_ROWS / ms) * 1000;
    const plainRate = (PLAIN_ROWS / plain) * 1000;
    report(
        'Bulk API 2.0 insert',
        `${rate.toFixed(0)} rows/s`,
        '20000 rows/s',
        times(rate / plainRate, 'collections of 200')
    );
}

async function benchPage(url: string, admin: Connection): Promise<void> {
    const { records } = await admin.query<{ Id: string }>(
        'SELECT Id FROM Opportunity ORDER BY Name LIMIT 1'
    );
    const browser = await launchBrowser();
    try {
        const open = async () => {
            const page = await browser.open(
                `${url}/lightning/r/Opportunity/${records[0]!.Id}/view`
            );
            await page.getByRole('button', { name: 'Create Sales Order' }).waitFor();
            await page.close();
        };
        const { ms: cold } = await timed(open);
        const warm = await medianMs(5, open);
        report(
            'Record page interactive',
            seconds(warm),
            '1.5 s',
            `${seconds(cold)} the first time`
        );
    } finally {
        await browser.close();
    }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const times = (ratio: number, plain: string): string =>
    `${ratio.toFixed(1)} x faster than ${plain}`;
