import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { benchSettings } from './support/bench.ts';
import { fakeIntacct } from './support/fakeIntacct.ts';
import { fakeSalesforce } from './support/fakeSalesforce.ts';
import { ORG_ID, REQUEST_ID, salesData } from './support/salesData.ts';
import { CREATE } from './support/steps.ts';

const SERVER = fileURLToPath(new URL('../src/server.ts', import.meta.url));

function start(environment: Record<string, string>): ChildProcess {
    const { PATH = '' } = process.env;
    return spawn(process.execPath, ['--import', 'tsx', SERVER], {
        env: { PATH, ...environment },
        stdio: ['ignore', 'pipe', 'pipe']
    });
}

async function addressOf(server: ChildProcess): Promise<string> {
    for await (const entry of createInterface({ input: server.stdout! })) {
        const { listening } = JSON.parse(entry);
        if (listening) {
            return listening;
        }
    }
    throw new Error('the proxy ended before it listened');
}

async function exitCode(server: ChildProcess): Promise<number> {
    const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode];
    return code;
}

describe('the proxy as a process', () => {
    it('refuses to start without its configuration, in one message and with exit code 1', async () => {
        const server = start({ PORT: 'eighty' });
        let complaint = '';
        server.stderr!.on('data', (chunk) => (complaint += chunk));
        assert.equal(await exitCode(server), 1);
        assert.match(complaint, /^The proxy cannot start\. Correct its environment:\n/);
        assert.match(complaint, /PORT is invalid/);
        assert.match(complaint, /TOKEN_SIGNING_KEY is missing/);
        assert.doesNotMatch(complaint, /at .*\.ts/);
    });

    it('finishes the run in flight when it is told to stop', async () => {
        const [salesforce, intacct] = await Promise.all([
            fakeSalesforce(salesData()),
            fakeIntacct()
        ]);
        const { ORGS, TOKEN_SIGNING_KEY } = benchSettings(salesforce.url, intacct.url);
        const server = start({
            PORT: '0',
            PUBLIC_URL: 'https://proxy.example',
            TOKEN_SIGNING_KEY,
            ORGS: JSON.stringify(ORGS)
        });
        const url = await addressOf(server);
        intacct.failNext(CREATE, { meanwhile: () => void server.kill('SIGTERM') });

        const form = { grant_type: 'client_credentials', client_id: 'acme' };
        const body = new URLSearchParams({ ...form, client_secret: 'acme-client-secret' });
        const signIn = await fetch(`${url}/oauth/token`, { method: 'POST', body });
        const { access_token: token } = (await signIn.json()) as { access_token: string };
        const reply = await fetch(`${url}/v1/sync-requests/run`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ organizationId: ORG_ID, requestId: REQUEST_ID })
        });

        assert.equal(((await reply.json()) as { status: string }).status, 'Succeeded');
        assert.equal(await exitCode(server), 0);
        await Promise.all([salesforce.close(), intacct.close()]);
    });
});
