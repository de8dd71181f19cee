import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../src/app.ts';
import type { Preferences } from '../../../emulator/src/intacct/company/company.ts';
import type { CompanySeed } from '../../../emulator/src/seed/company.ts';
import { benchSettings } from './bench.ts';
import { localIntacct, type LocalIntacct } from './localIntacct.ts';
import { ORG_ID } from './salesData.ts';

/** Any answer of the proxy, read by the names of the contract. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Body = any;

/** The proxy in front of the local Intacct company; no Salesforce answers unless one is given. */
export interface QuestionBench {
    readonly app: FastifyInstance;
    readonly intacct: LocalIntacct;
    /** Lines that the proxy wrote, warnings and worse, as JSON texts. */
    readonly log: readonly string[];
    /** Time of the proxy's clock, in milliseconds, that has passed beside the real one. */
    advance(ms: number): void;
    ask(path: string, question?: object): Promise<Body>;
    /** As `ask`, with the content read as JSON. */
    content(path: string, question?: object): Promise<Body>;
    close(): Promise<void>;
}

export async function openQuestions(
    options: {
        readonly preferences?: Partial<Preferences>;
        readonly seed?: CompanySeed;
        readonly entityId?: string;
        readonly salesforceUrl?: string;
    } = {}
): Promise<QuestionBench> {
    const intacct = await localIntacct(options.preferences, options.seed);
    const settings = benchSettings(options.salesforceUrl ?? 'http://127.0.0.1:9', intacct.url);
    const [org] = settings.ORGS;
    const log: string[] = [];
    let ahead = 0;
    const app = buildApp(
        {
            ...settings,
            LOG_LEVEL: 'warn',
            ORGS: [
                {
                    ...org!,
                    intacct: {
                        baseUrl: `${intacct.url}/ia/api/v1`,
                        clientId: 'local',
                        clientSecret: 'local',
                        username: 'admin@local',
                        ...(options.entityId && { entityId: options.entityId })
                    }
                }
            ]
        },
        {
            logStream: { write: (entry) => void log.push(entry) },
            policy: { tries: 1, baseMs: 1 },
            clock: {
                now: () => new Date(Date.now() + ahead),
                wait: () => Promise.resolve(),
                random: () => 0
            }
        }
    );
    await app.ready();
    const form = 'grant_type=client_credentials&client_id=acme&client_secret=acme-client-secret';
    const { access_token: token } = (
        await app.inject({
            method: 'POST',
            url: '/oauth/token',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: form
        })
    ).json();
    const ask = async (path: string, question: object = {}): Promise<Body> => {
        const reply = await app.inject({
            method: 'POST',
            url: path,
            headers: { authorization: `Bearer ${token}` },
            body: { organizationId: ORG_ID, ...question }
        });
        return reply.json();
    };
    return {
        app,
        intacct,
        log,
        advance: (ms) => void (ahead += ms),
        ask,
        content: async (path, question) => JSON.parse((await ask(path, question)).content),
        async close() {
            await app.close();
            await intacct.close();
        }
    };
}
