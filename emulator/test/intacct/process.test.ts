import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { anOrder, ORDERS } from './support/orders.ts';

const folder = mkdtempSync(join(tmpdir(), 'intacct-'));
after(() => rmSync(folder, { recursive: true }));

interface Running {
    readonly child: ChildProcess;
    readonly origin: string;
}

async function start(...args: readonly string[]): Promise<Running> {
    const script = new URL('../../src/intacct/main.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', script, '--port', '0', ...args], {
        stdio: ['ignore', 'pipe', 'inherit']
    });
    for await (const line of createInterface({ input: child.stdout })) {
        return { child, origin: (JSON.parse(line) as { listening: string }).listening };
    }
    throw new Error('ended before it listened');
}

function end({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return exited;
}

async function token(origin: string): Promise<string> {
    const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: 'local',
        client_secret: 'local',
        username: 'admin@local'
    });
    const reply = await fetch(`${origin}/ia/api/v1/oauth2/token`, { method: 'POST', body });
    return ((await reply.json()) as { access_token: string }).access_token;
}

async function order({ origin }: Running, bearer: string) {
    const reply = await fetch(`${origin}/ia/api/v1${ORDERS}`, {
        method: 'POST',
        headers: {
            authorization: `Bearer ${bearer}`,
            'content-type': 'application/json',
            'idempotency-key': 'one'
        },
        body: JSON.stringify(anOrder())
    });
    return {
        isReplay: reply.headers.has('x-ia-idempotency-cached-date'),
        body: await reply.json()
    };
}

describe('the intacct process', () => {
    it('answers health once it printed where it listens, and ends on SIGTERM', async () => {
        const running = await start('--seed', 'none');
        const reply = await fetch(`${running.origin}/_local/health`);
        assert.equal(reply.status, 200);
        assert.equal(await end(running, 'SIGTERM'), 0);
    });

    it('killed with SIGKILL, knows its documents, keys and tokens when it starts again', async () => {
        const db = join(folder, 'killed.db');
        const first = await start('--db', db);
        const bearer = await token(first.origin);
        const { body } = await order(first, bearer);
        await end(first, 'SIGKILL');
        const second = await start('--db', db);
        assert.deepEqual(await order(second, bearer), { isReplay: true, body });
        await end(second, 'SIGTERM');
    });
});
