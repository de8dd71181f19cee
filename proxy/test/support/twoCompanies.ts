import type { FastifyInstance } from 'fastify';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../src/app.ts';
import { Company } from '../../../emulator/src/intacct/company/company.ts';
import { buildIntacct } from '../../../emulator/src/intacct/server.ts';
import { seedCompany } from '../../../emulator/src/seed/company.ts';
import { benchSettings } from './bench.ts';
import type { Body } from './questionBench.ts';

/** One org and the Intacct company behind it. */
export interface Tenant {
    readonly company: Company;
    content(path: string, question?: object): Promise<Body>;
}

/** Two orgs whose companies Intacct serves at one address: only the user's name tells them apart. */
export interface TwoCompanies {
    readonly east: Tenant;
    readonly west: Tenant;
    close(): Promise<void>;
}

export async function twoCompanies(): Promise<TwoCompanies> {
    const names = ['east', 'west'] as const;
    const companies = { east: new Company('east'), west: new Company('west') };
    const services = new Map<string, FastifyInstance>();
    for (const name of names) {
        seedCompany(companies[name], { size: 'small' });
        services.set(name, await buildIntacct(companies[name]));
    }
    const door = await oneAddress(services);
    const settings = benchSettings('http://127.0.0.1:9', door.url);
    const app = buildApp(
        {
            ...settings,
            LOG_LEVEL: 'silent',
            ORGS: names.map((name) => ({
                ...settings.ORGS[0]!,
                organizationId: organizationOf(name),
                clientId: name,
                intacct: {
                    baseUrl: `${door.url}/ia/api/v1`,
                    clientId: 'local',
                    clientSecret: 'local',
                    username: `admin@${name}`
                }
            }))
        },
        { policy: { tries: 1, baseMs: 1 } }
    );
    await app.ready();
    return {
        east: await tenant(app, 'east', companies.east),
        west: await tenant(app, 'west', companies.west),
        async close() {
            await app.close();
            await door.close();
            await Promise.all([...services.values()].map((service) => service.close()));
        }
    };
}

function organizationOf(name: string): string {
    return `00D0000000${name}1`;
}

async function tenant(app: FastifyInstance, name: string, company: Company): Promise<Tenant> {
    const reply = await app.inject({
        method: 'POST',
        url: '/oauth/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `grant_type=client_credentials&client_id=${name}&client_secret=acme-client-secret`
    });
    const authorization = `Bearer ${reply.json().access_token}`;
    return {
        company,
        async content(path, question = {}) {
            const body = { organizationId: organizationOf(name), ...question };
            const answer = await app.inject({
                method: 'POST',
                url: path,
                headers: { authorization },
                body
            });
            return JSON.parse(answer.json().content);
        }
    };
}

/** Sends a sign-in to the company that the user's name ends with, all else to that of its token. */
async function oneAddress(services: ReadonlyMap<string, FastifyInstance>) {
    const byToken = new Map<string, FastifyInstance>();

    async function pass(request: IncomingMessage) {
        const chunks: Buffer[] = [];
        for await (const chunk of request) {
            chunks.push(chunk as Buffer);
        }
        const payload = Buffer.concat(chunks).toString();
        const { method, url = '/', headers } = request;
        const company = new URLSearchParams(payload).get('username')?.split('@')[1] ?? '';
        const token = headers.authorization?.replace('Bearer ', '') ?? '';
        const service = services.get(company) ?? byToken.get(token)!;
        const answer = await service.inject({ method: method as 'POST', url, headers, payload });
        if (services.has(company)) {
            byToken.set(answer.json().access_token, service);
        }
        return answer;
    }

    const server = createServer(
        (request, response) =>
            void pass(request).then(({ statusCode, body }) => {
                response.writeHead(statusCode, { 'content-type': 'application/json' });
                response.end(body);
            })
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () =>
            new Promise<void>((resolve) => {
                server.closeAllConnections();
                server.close(() => resolve());
            })
    };
}
