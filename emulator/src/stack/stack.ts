import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { ORGANIZATION_ID } from '../org/kernel/organization.ts';
import { startService, type ServiceCommand, type ServiceProcess } from './serviceProcess.ts';

export type SeedSize = 'none' | 'small' | 'full';
export type ServiceName = 'org' | 'intacct' | 'proxy';

export interface StackOptions {
    /** The org listens on this port, Intacct and the proxy on the next two. */
    readonly portBase: number;
    readonly seed: SeedSize;
    /** Folder for the org's and Intacct's databases; absent: both live in memory. */
    readonly dataDir?: string | undefined;
    /** Gives Intacct forty transaction definitions instead of a handful. */
    readonly manyDefinitions?: boolean | undefined;
    /** Folder of the DX project that the org serves; absent: this one. */
    readonly project?: string | undefined;
    /** Hears a sentence when a service that somebody killed runs again. */
    readonly onRevived?: ((sentence: string) => void) | undefined;
}

/** The three services of the local stack and how to stop, kill and restart them one by one. */
export interface Stack {
    readonly urls: Readonly<Record<ServiceName, string>>;
    stop(): Promise<void>;
    kill(name: ServiceName): Promise<void>;
    restart(name: ServiceName): Promise<void>;
    /** Process of a service: for those who end it behind the stack's back. */
    processId(name: ServiceName): number;
    /** Resolves with a sentence when a service is lost: it ended, and its memory with it. */
    readonly failed: Promise<string>;
}

/**
 * Starts the local org, the local Intacct and the proxy, each its own process, wired to each other.
 * Used by `npm start`, the demo, the benchmarks and the scenario tests.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
    if (options.dataDir) {
        mkdirSync(options.dataDir, { recursive: true });
    }
    const commands = commandsFor(options);
    const names: readonly ServiceName[] = ['intacct', 'org', 'proxy'];
    const services = new Map<ServiceName, ServiceProcess>();
    const stopping = new Set<ServiceName>();
    let fail: (sentence: string) => void;
    const failed = new Promise<string>((resolve) => (fail = resolve));

    const start = async (name: ServiceName) => {
        const service = await startService(commands[name]);
        stopping.delete(name);
        services.set(name, service);
        void service.ended.then(async (reason) => {
            if (!stopping.has(name)) {
                await revive(name, reason);
            }
        });
    };
    /** The proxy remembers nothing, the others all that is on disk; from memory nothing comes back. */
    const revive = async (name: ServiceName, reason: string) => {
        const sentence = `${name} ended unexpectedly (${reason})`;
        if (name !== 'proxy' && options.dataDir === undefined) {
            fail(`${sentence}; see .cache/logs/${name}.log`);
            return;
        }
        try {
            await start(name);
            options.onRevived?.(`${sentence} and runs again.`);
        } catch (error) {
            fail(`${sentence} and does not start again: ${String(error)}`);
        }
    };
    const end = async (name: ServiceName, how: 'stop' | 'kill') => {
        stopping.add(name);
        await services.get(name)?.[how]();
    };
    const stop = async () => {
        await Promise.all([...names].reverse().map((name) => end(name, 'stop')));
    };

    // One that is still on its way when another fails must be stopped too.
    const started = await Promise.allSettled(names.map(start));
    const missing = started.find((one) => one.status === 'rejected');
    if (missing) {
        await stop();
        throw missing.reason;
    }
    const url = (name: ServiceName) => services.get(name)!.url;
    return {
        urls: { org: url('org'), intacct: url('intacct'), proxy: url('proxy') },
        stop,
        kill: (name) => end(name, 'kill'),
        restart: async (name) => {
            await end(name, 'stop');
            await start(name);
        },
        processId: (name) => services.get(name)!.processId,
        failed
    };
}

function commandsFor(options: StackOptions): Record<ServiceName, ServiceCommand> {
    const url = (offset: number) => `http://127.0.0.1:${options.portBase + offset}`;
    const [orgUrl, intacctUrl, proxyUrl] = [url(0), url(1), url(2)];
    const database = (name: string) =>
        options.dataDir ? ['--db', `${options.dataDir}/${name}.db`] : [];
    const port = (offset: number) => ['--port', String(options.portBase + offset)];
    return {
        org: {
            name: 'org',
            script: 'emulator/src/org/main.ts',
            args: [
                ...port(0),
                '--seed',
                options.seed,
                ...(options.project ? ['--project', options.project] : []),
                '--proxy-url',
                proxyUrl,
                '--intacct-url',
                intacctUrl,
                ...database('org')
            ],
            env: {}
        },
        intacct: {
            name: 'intacct',
            script: 'emulator/src/intacct/main.ts',
            args: [
                ...port(1),
                '--seed',
                options.seed,
                ...(options.manyDefinitions ? ['--many-definitions'] : []),
                ...database('intacct')
            ],
            env: {}
        },
        proxy: {
            name: 'proxy',
            script: 'proxy/src/server.ts',
            args: [],
            env: {
                PORT: String(options.portBase + 2),
                HOST: '127.0.0.1',
                PUBLIC_URL: proxyUrl,
                TOKEN_SIGNING_KEY: randomBytes(32).toString('base64url'),
                LOG_LEVEL: 'info',
                ORGS: JSON.stringify([localOrg(orgUrl, intacctUrl)])
            }
        }
    };
}

/** The fixed local credentials, good for nothing else. */
function localOrg(orgUrl: string, intacctUrl: string) {
    const client = { clientId: 'local', clientSecret: 'local' };
    return {
        organizationId: ORGANIZATION_ID,
        ...client,
        salesforce: { loginUrl: orgUrl, ...client },
        intacct: { baseUrl: `${intacctUrl}/ia/api/v1`, ...client, username: 'admin@local' },
        webhook: client
    };
}
