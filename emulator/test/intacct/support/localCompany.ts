import type { FastifyInstance } from 'fastify';
import { Company, type Preferences } from '../../../src/intacct/company/company.ts';
import { BASE, buildIntacct } from '../../../src/intacct/server.ts';
import { seedCompany } from '../../../src/seed/company.ts';

/** An answer with its body read as JSON. */
export interface Reply {
    readonly status: number;
    readonly headers: Record<string, unknown>;
    // Tests read answers by the names Sage publishes; a type for each would say nothing more.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly body: any;
}

export interface CallOptions {
    readonly body?: unknown;
    readonly headers?: Record<string, string>;
}

/** A seeded company behind its API, called as the authorised client. */
export interface LocalCompany {
    readonly app: FastifyInstance;
    readonly company: Company;
    readonly token: string;
    call(
        method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
        path: string,
        options?: CallOptions
    ): Promise<Reply>;
}

export async function localCompany(preferences: Partial<Preferences> = {}): Promise<LocalCompany> {
    const company = new Company('local', preferences);
    seedCompany(company, { size: 'small' });
    const app = await buildIntacct(company);
    const token = await accessToken(app);
    return {
        app,
        company,
        token,
        async call(method, path, { body, headers = {} } = {}) {
            const reply = await app.inject({
                method,
                url: `${BASE}${path}`,
                headers: { authorization: `Bearer ${token}`, ...headers },
                ...(body === undefined ? {} : { payload: body as object })
            });
            const text = reply.body;
            return {
                status: reply.statusCode,
                headers: reply.headers,
                body: text === '' ? undefined : JSON.parse(text)
            };
        }
    };
}

export async function accessToken(app: FastifyInstance, username = 'admin@local'): Promise<string> {
    const reply = await app.inject({
        method: 'POST',
        url: `${BASE}/oauth2/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({
            grant_type: 'client_credentials',
            client_id: 'local',
            client_secret: 'local',
            username
        }).toString()
    });
    return reply.json<{ access_token: string }>().access_token;
}
