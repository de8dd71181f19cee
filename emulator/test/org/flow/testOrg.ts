import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import Fastify from 'fastify';
import type { HTTPMethods } from 'fastify';
import { createOrg } from '../../../src/org/kernel/createOrg.ts';
import { OrgError } from '../../../src/org/kernel/types.ts';
import type { Context, Org, QueryRow } from '../../../src/org/kernel/types.ts';
import { installAutomation, registerAutomationRoutes } from '../../../src/org/flow/index.ts';
import type { Automation } from '../../../src/org/flow/index.ts';

export interface TestOrgOptions {
    /** Folder of a DX project; default the fixtures. */
    readonly project?: string;
    readonly calloutUrl?: string;
    /** Principal whose secret is set. */
    readonly principal?: { readonly externalCredential: string; readonly principal: string };
}

/** An org with its automation, without a server; `restart` is what remains after a killed process. */
export interface TestOrg {
    org: Org;
    automation: Automation;
    admin: Context;
    rep: Context;
    query(soql: string): QueryRow[];
    request<Body = unknown>(
        method: HTTPMethods,
        url: string,
        payload?: object,
        as?: Context
    ): Promise<{ readonly status: number; readonly body: Body }>;
    until(condition: () => boolean): Promise<void>;
    restart(): Promise<void>;
    close(): Promise<void>;
}

const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));

/** Starts an org in a database file of its own, with a secret for the fixtures' principal. */
export async function startTestOrg(options: TestOrgOptions = {}): Promise<TestOrg> {
    const database = join(tmpdir(), `flow-test-${randomUUID()}.db`);
    const test = { ...start(database, options) } as TestOrg;
    const stop = async (): Promise<void> => {
        await test.automation.stop();
        test.org.close();
    };
    return Object.assign(test, {
        query: (soql: string) => test.org.query(soql, test.admin).records,
        request: (method: HTTPMethods, url: string, payload?: object, as?: Context) =>
            send(test, method, url, payload, as),
        until: async (condition: () => boolean) => {
            for (let waited = 0; !condition(); waited += 5) {
                if (waited > 2000) throw new Error('waited for two seconds');
                await sleep(5);
            }
        },
        restart: async () => {
            const now = test.org.clock.now();
            await stop();
            Object.assign(test, start(database, options));
            test.org.clock.set(now);
        },
        close: async () => {
            await stop();
            rmSync(database, { force: true });
        }
    });
}

function start(
    database: string,
    { project = FIXTURES, calloutUrl, principal }: TestOrgOptions
): Pick<TestOrg, 'org' | 'automation' | 'admin' | 'rep'> {
    const org = createOrg({ project, database });
    const automation = installAutomation(org, { sql: org.sql, ...(calloutUrl && { calloutUrl }) });
    automation.secrets.put(principal ?? { externalCredential: 'Carrier', principal: 'Clerk' }, {
        clientId: 'clerk',
        clientSecret: 's3cret'
    });
    return {
        org,
        automation,
        admin: contextOf(org, 'admin@local.test', 'system'),
        rep: contextOf(org, 'rep@local.test', 'user')
    };
}

function contextOf(org: Org, username: string, mode: Context['mode']): Context {
    const user = org.users.byUsername(username);
    if (!user) throw new Error(`${username} does not exist`);
    return { user, mode };
}

async function send(
    { org, automation }: TestOrg,
    method: HTTPMethods,
    url: string,
    payload?: object,
    as?: Context
): Promise<{ readonly status: number; readonly body: unknown }> {
    const app = Fastify();
    app.setErrorHandler((error, _request, reply) =>
        reply
            .code(error instanceof OrgError ? error.status : 500)
            .send(error instanceof OrgError ? error.items : { message: String(error) })
    );
    registerAutomationRoutes(app, org, automation);
    const headers = as
        ? { authorization: `Bearer ${org.sessions.open(as.user, 'api').token}` }
        : {};
    const response = await app.inject({
        method: method as 'GET',
        url,
        headers,
        ...(payload && { payload })
    });
    await app.close();
    return { status: response.statusCode, body: response.body ? response.json() : undefined };
}
