import { setTimeout as pause } from 'node:timers/promises';
import { Control } from '../emulator/src/client/control.ts';
import { signIn, type Connection } from '../emulator/src/client/salesforce.ts';
import { freePortBase } from '../emulator/src/stack/freePorts.ts';
import { startStack, type Stack } from '../emulator/src/stack/stack.ts';
import { report, timed } from './measure.ts';
import { control, enterDocuments } from './pull/enterDocuments.ts';
import { plainWay } from './pull/plainWay.ts';
import { shipProxy, type ShippedProxy } from './pull/shippedProxy.ts';

const LINES = 5;
const INTACCT_MS = 150;
const SALESFORCE_MS = 100;
const CONCURRENCY = 4;
const PLAIN_DOCUMENTS = 50;
const MEMORY_DOCUMENTS = [10_000, 100_000];

/**
 * What a pull costs in calls, time and memory: `npm run bench -- pull [documents]`, 10,000 unless
 * told, of five lines each, with the way to both vendors and Intacct's limit of calls at once.
 * `npm run bench -- pull memory` compares the memory at 10,000 and at 100,000 documents instead.
 */
export async function benchPull(what = process.argv[3] ?? '10000'): Promise<void> {
    if (what === 'memory') {
        return memory();
    }
    const documents = Number(what);
    await withDocuments({ documents, lines: LINES }, async (stack, admin, proxy) => {
        await beFarAway(stack);
        await first(stack, admin, { documents, proxy });
        await idle(stack, admin);
        await plain(stack, documents);
    });
}

/** Memory must not grow with the number of documents: both figures stand under the same bound. */
async function memory(): Promise<void> {
    for (const documents of MEMORY_DOCUMENTS) {
        const size = { documents, lines: LINES };
        await withDocuments(size, async (stack, admin, proxy) => {
            const asleep = proxy.peakMemory();
            const { ms } = await measured(stack, admin);
            reportMemory(`${documents} documents, ${LINES} lines`, proxy, {
                asleep,
                note: seconds(ms)
            });
        });
    }
}

async function withDocuments(
    size: { readonly documents: number; readonly lines: number },
    work: (stack: Stack, admin: Connection, proxy: ShippedProxy) => Promise<void>
): Promise<void> {
    const stack = await startStack({ portBase: await freePortBase(), seed: 'small' });
    try {
        await enterDocuments(stack.urls.intacct, size);
        const admin = await signIn(stack.urls.org, 'admin@local.test');
        const proxy = await shipProxy(stack);
        try {
            await work(stack, admin, proxy);
        } finally {
            await proxy.stop();
        }
    } finally {
        await stack.stop();
    }
}

function reportMemory(
    name: string,
    proxy: ShippedProxy,
    { asleep, note = '' }: { asleep: number; note?: string }
): void {
    const figure = `${proxy.peakMemory().toFixed(0)} MB`;
    report(name, figure, '300 MB', `${asleep.toFixed(0)} MB asleep ${note}`.trim());
}

async function beFarAway({ urls }: Stack): Promise<void> {
    await control(urls.intacct, '/_local/preferences', {
        latencyMs: INTACCT_MS,
        concurrency: CONCURRENCY
    });
    await control(urls.org, '/_local/faults', {
        match: '/services/data/',
        times: Number.MAX_SAFE_INTEGER,
        action: { delayMs: SALESFORCE_MS }
    });
}

async function first(
    stack: Stack,
    admin: Connection,
    { documents, proxy }: { documents: number; proxy: ShippedProxy }
): Promise<void> {
    const rows = documents * (1 + LINES);
    const asleep = proxy.peakMemory();
    const { calls, ms } = await measured(stack, admin);
    report('Documents with 5 lines', String(documents), '', `${rows} rows`);
    report('Time', seconds(ms), documents <= 10_000 ? '60 s' : '');
    const perPage = Math.ceil(documents / 4000) + Math.ceil((documents * LINES) / 4000) + 6;
    report('Intacct calls', String(calls.intacct), String(perPage), `plain ${documents}`);
    const collections = Math.ceil(documents / 200) + Math.ceil((documents * LINES) / 200) + 6;
    const bulk = 12 * Math.ceil(rows / 100_000);
    const bound = rows >= 100_000 ? `${bulk} (Bulk)` : String(collections);
    report('Salesforce calls', String(calls.salesforce), bound, `plain ${documents}`);
    reportMemory('Peak memory of the proxy', proxy, { asleep });
}

async function idle(stack: Stack, admin: Connection): Promise<void> {
    const { calls, ms } = await measured(stack, admin);
    report('Idle run: Intacct calls', String(calls.intacct), '2');
    report('Idle run: Salesforce calls', String(calls.salesforce), '2', seconds(ms));
}

/** Measured on some documents, of which every one takes the same two calls. */
async function plain({ urls }: Stack, documents: number): Promise<void> {
    const integration = await signIn(urls.org, 'proxy@local.test');
    const { msPerDocument } = await plainWay(urls, integration, PLAIN_DOCUMENTS);
    const all = seconds(msPerDocument * documents);
    report('Plain way, one call per document', all, '', `${msPerDocument.toFixed(0)} ms each`);
}

/** Lets one pull run, however many deliveries it takes. */
async function measured(
    { urls }: Stack,
    admin: Connection
): Promise<{ ms: number; calls: { salesforce: number; intacct: number } }> {
    const counters = new Control(urls);
    await counters.resetCalls();
    const { ms } = await timed(async () => {
        const { id } = await admin
            .sobject('Intacct_Sync_Request__c')
            .create({ Operation__c: 'Pull Changes' });
        await succeeded(admin, String(id));
    });
    const { salesforce, intacct } = await counters.calls();
    return { ms, calls: { salesforce: salesforce['proxy@local.test'] ?? 0, intacct } };
}

async function succeeded(admin: Connection, id: string): Promise<void> {
    for (;;) {
        const { records } = await admin.query<{ Status__c: string; Error_Detail__c: string }>(
            `SELECT Status__c, Error_Detail__c FROM Intacct_Sync_Request__c WHERE Id = '${id}'`
        );
        const status = records[0]?.Status__c ?? '';
        if (status === 'Succeeded') {
            return;
        }
        if (!['Queued', 'Running'].includes(status)) {
            throw new Error(`The pull is ${status}: ${records[0]?.Error_Detail__c}`);
        }
        await pause(200);
    }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
