import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { ORGANIZATION_ID } from '../../emulator/src/org/kernel/organization.ts';
import type { Stack } from '../../emulator/src/stack/stack.ts';

/** The proxy as it is shipped: one file, no loader beside it. */
export interface ShippedProxy {
    /** Most memory held so far, in MB. */
    peakMemory(): number;
    stop(): Promise<void>;
}

const PACKAGE = 'proxy';

/** Puts the shipped proxy in the place of the stack's own, so that its memory is what operators see. */
export async function shipProxy({ urls, kill }: Stack): Promise<ShippedProxy> {
    execFileSync(process.execPath, ['proxy/scripts/build.mjs']);
    await kill('proxy');
    const child = spawn(process.execPath, startArguments(), {
        cwd: PACKAGE,
        env: { ...process.env, ...environment(urls) },
        stdio: ['ignore', 'pipe', 'inherit']
    });
    await once(child.stdout, 'data');
    child.stdout.resume();
    return {
        peakMemory: () => peakOf(child),
        async stop() {
            child.kill('SIGKILL');
            await once(child, 'exit');
        }
    };
}

/** What `npm start` gives to Node.js. */
function startArguments(): string[] {
    const { scripts } = JSON.parse(readFileSync(`${PACKAGE}/package.json`, 'utf8')) as {
        readonly scripts: { readonly start: string };
    };
    return scripts.start.split(' ').slice(1);
}

function environment({ org, intacct, proxy }: Stack['urls']): Record<string, string> {
    const client = { clientId: 'local', clientSecret: 'local' };
    return {
        PORT: new URL(proxy).port,
        PUBLIC_URL: proxy,
        TOKEN_SIGNING_KEY: randomBytes(32).toString('base64url'),
        LOG_LEVEL: 'warn',
        ORGS: JSON.stringify([
            {
                organizationId: ORGANIZATION_ID,
                ...client,
                salesforce: { loginUrl: org, ...client },
                intacct: { baseUrl: `${intacct}/ia/api/v1`, ...client, username: 'admin@local' }
            }
        ])
    };
}

function peakOf({ pid }: ChildProcess): number {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}
