import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { buildApp, type Surroundings } from '../../src/app.ts';
import type { Settings } from '../../src/config/settings.ts';
import { fakeIntacct, type FakeIntacct } from './fakeIntacct.ts';
import { fakeSalesforce, type FakeSalesforce } from './fakeSalesforce.ts';
import type { Row, Tables } from './fakeSoql.ts';
import { ORG_ID, REQUEST_ID, salesData } from './salesData.ts';

/** The proxy between two fake vendors. */
export interface Bench {
    readonly app: FastifyInstance;
    readonly salesforce: FakeSalesforce;
    readonly intacct: FakeIntacct;
    readonly log: string[];
    token(): Promise<string>;
    /** Delivers the request, as the dispatch flow does. */
    run(): Promise<LightMyRequestResponse>;
    /** The request row as it is now. */
    request(): Row;
    rows(object: string): Row[];
    close(): Promise<void>;
}

export async function openBench(
    tables: Tables = salesData(),
    surroundings: Surroundings = {}
): Promise<Bench> {
    const [salesforce, intacct] = await Promise.all([fakeSalesforce(tables), fakeIntacct()]);
    const log: string[] = [];
    const app = buildApp(benchSettings(salesforce.url, intacct.url), {
        policy: { tries: 3, baseMs: 5 },
        logStream: { write: (entry) => void log.push(entry) },
        ...surroundings
    });
    await app.ready();
    let token: string | undefined;
    async function bearer(): Promise<string> {
        const form =
            'grant_type=client_credentials&client_id=acme&client_secret=acme-client-secret';
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const reply = await app.inject({
            method: 'POST',
            url: '/oauth/token',
            headers,
            body: form
        });
        return (reply.json() as { access_token: string }).access_token;
    }
    return {
        app,
        salesforce,
        intacct,
        log,
        token: bearer,
        async run() {
            token ??= await bearer();
            return app.inject({
                method: 'POST',
                url: '/v1/sync-requests/run',
                headers: { authorization: `Bearer ${token}` },
                body: { organizationId: ORG_ID, requestId: REQUEST_ID }
            });
        },
        request: () => salesforce.tables['Intacct_Sync_Request__c']?.[0] ?? {},
        rows: (object) => salesforce.tables[object] ?? [],
        async close() {
            await app.close();
            await Promise.all([salesforce.close(), intacct.close()]);
        }
    };
}

export function benchSettings(salesforceUrl: string, intacctUrl: string): Settings {
    return {
        PORT: 0,
        HOST: '127.0.0.1',
        PUBLIC_URL: 'https://proxy.example',
        TOKEN_SIGNING_KEY: Buffer.alloc(32, 7).toString('base64url'),
        LOG_LEVEL: 'trace',
        ORGS: [
            {
                organizationId: ORG_ID,
                clientId: 'acme',
                clientSecret: 'acme-client-secret',
                salesforce: {
                    loginUrl: salesforceUrl,
                    clientId: 'proxy',
                    clientSecret: 'salesforce-client-secret'
                },
                intacct: {
                    baseUrl: `${intacctUrl}/ia/api/v1`,
                    clientId: 'proxy',
                    clientSecret: 'intacct-client-secret',
                    username: 'admin@acme'
                }
            }
        ]
    };
}
