import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signIn, type Connection } from '../emulator/src/client/salesforce.ts';
import { freePortBase } from '../emulator/src/stack/freePorts.ts';
import { startService, type ServiceProcess } from '../emulator/src/stack/serviceProcess.ts';
import { launchBrowser } from '../emulator/test/browser.ts';
import { benchHotReload } from './hotReload.ts';
import { medianMs, report, timed } from './measure.ts';

const BULK_ROWS = 20_000;
const PLAIN_ROWS = 2_000;
const QUERY_ROWS = 2_000;
const SINGLE_READS = 200;

/** How fast the local org is: boot, query, Bulk API, page, hot reload. */
export async function benchOrg(): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'intacct-bench-'));
    const database = join(folder, 'org.db');
    try {
        await (await startOrg(database)).stop();
        const { ms, result: org } = await timed(() => startOrg(database));
        try {
            const admin = await signIn(org.url, 'admin@local.test');
            report(`Boot with ${await countRecords(admin)} records`, seconds(ms), '5 s');
            await benchQuery(admin);
            await benchBulk(admin);
            await benchPage(org.url, admin);
        } finally {
            await org.stop();
        }
        await benchHotReload(join(folder, 'project'));
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

async function countRecords(admin: Connection): Promise<number> {
    const objects = ['Account', 'Contact', 'Product2', 'PricebookEntry', 'Opportunity'];
    const counts = await Promise.all(
        [...objects, 'OpportunityLineItem'].map(
            async (name) => (await admin.query(`SELECT COUNT() FROM ${name}`)).totalSize
        )
    );
    return counts.reduce((sum, count) => sum + count, 0);
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
    await ingest(admin, csvOf(PLAIN_ROWS, 'Warm'));
    const { ms } = await timed(() => ingest(admin, csvOf(BULK_ROWS, 'Bulk')));
    const { ms: plain } = await timed(async () => {
        const all = accounts(PLAIN_ROWS, 'Plain');
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

/** The four calls of a Bulk API 2.0 job, without a client library's own work on the rows. */
async function ingest(admin: Connection, csv: string): Promise<void> {
    const jobs = `${admin.instanceUrl}/services/data/v66.0/jobs/ingest`;
    const call = (method: string, path: string, type: string, body?: string) =>
        fetch(`${jobs}${path}`, {
            method,
            headers: { authorization: `Bearer ${admin.accessToken}`, 'content-type': type },
            ...(body === undefined ? {} : { body })
        });
    const json = (method: string, path: string, body?: object) =>
        call(method, path, 'application/json', body && JSON.stringify(body));
    const job = { object: 'Account', operation: 'insert', contentType: 'CSV', lineEnding: 'LF' };
    const { id } = (await (await json('POST', '', job)).json()) as { id: string };
    await call('PUT', `/${id}/batches`, 'text/csv', csv);
    await json('PATCH', `/${id}`, { state: 'UploadComplete' });
    for (;;) {
        const { state } = (await (await json('GET', `/${id}`)).json()) as { state: string };
        if (state === 'JobComplete') {
            return;
        }
        if (state === 'Failed') {
            throw new Error(`Bulk job ${id} failed`);
        }
        await pause(10);
    }
}

function accounts(count: number, prefix: string) {
    return Array.from({ length: count }, (_, index) => ({
        Name: `${prefix} ${index}`,
        Intacct_Customer_Id__c: `${prefix}-${index}`
    }));
}

function csvOf(count: number, prefix: string): string {
    const rows = accounts(count, prefix).map((row) => `${row.Name},${row.Intacct_Customer_Id__c}`);
    return ['Name,Intacct_Customer_Id__c', ...rows].join('\n');
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
