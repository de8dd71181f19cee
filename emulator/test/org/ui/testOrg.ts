import path from 'node:path';
import Fastify from 'fastify';
import { createOrg } from '../../../src/org/kernel/createOrg.ts';
import { OrgError } from '../../../src/org/kernel/types.ts';
import type { Context, Org } from '../../../src/org/kernel/types.ts';
import { registerEvents } from '../../../src/org/events/registerEvents.ts';
import { registerGraphql } from '../../../src/org/graphql/graphqlApi.ts';
import { registerUiApi } from '../../../src/org/uiapi/uiApi.ts';

const V = '/services/data/v66.0';

/** What a route answered. */
export interface Answer {
    readonly status: number;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly body: any;
}

/** Calls routes as one user. */
export interface Caller {
    get(url: string): Promise<Answer>;
    post(url: string, body: object): Promise<Answer>;
    patch(url: string, body: object, headers?: Record<string, string>): Promise<Answer>;
    delete(url: string): Promise<Answer>;
    /** Runs a GraphQL request. */
    graphql(query: string, variables?: object): Promise<Answer['body']>;
}

/** An org made of the fixture project, with its routes and two users. */
export interface TestOrg {
    readonly org: Org;
    /** May do everything. */
    readonly admin: Caller;
    /** Has the permission set Invoice_Clerk: no Secret__c, Status__c read-only, no delete of invoices. */
    readonly clerk: Caller;
    readonly system: Context;
    /** Calls an address outside the versioned API. */
    local(url: string): Promise<Answer>;
    /** Calls an address without a session. */
    anonymous(url: string): Promise<Answer>;
    close(): Promise<void>;
}

/** Starts a fixture org; every test that writes gets its own. */
export function startOrg(): TestOrg {
    const org = createOrg({ project: path.join(import.meta.dirname, 'fixture') });
    const admin = org.users.byUsername('admin@local.test')!;
    const clerk = org.users.byUsername('rep@local.test')!;
    const system: Context = { user: admin, mode: 'system' };
    const [set] = org.query(
        `SELECT Id FROM PermissionSet WHERE Name = 'Invoice_Clerk'`,
        system
    ).records;
    const assignment = { AssigneeId: clerk.id, PermissionSetId: String(set?.Id) };
    org.records.create('PermissionSetAssignment', assignment, system);

    const app = Fastify();
    app.setErrorHandler((error, _request, reply) => {
        if (!(error instanceof OrgError)) throw error;
        void reply.code(error.status).send(error.items);
    });
    registerUiApi(app, org);
    registerGraphql(app, org);
    registerEvents(app, org);

    const request = async (
        token: string,
        method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
        url: string,
        payload?: object,
        headers: Record<string, string> = {}
    ): Promise<Answer> => {
        const response = await app.inject({
            method,
            url,
            headers: { authorization: `Bearer ${token}`, ...headers },
            ...(payload ? { payload } : {})
        });
        const body = response.body ? (response.json() as unknown) : undefined;
        return { status: response.statusCode, body };
    };
    const callerFor = (user: typeof admin): Caller => {
        const { token } = org.sessions.open(user, 'page');
        return {
            get: (url) => request(token, 'GET', V + url),
            post: (url, body) => request(token, 'POST', V + url, body),
            patch: (url, body, headers) => request(token, 'PATCH', V + url, body, headers),
            delete: (url) => request(token, 'DELETE', V + url),
            graphql: async (query, variables) =>
                (await request(token, 'POST', `${V}/graphql`, { query, variables })).body
        };
    };
    const pageToken = org.sessions.open(admin, 'page').token;
    return {
        org,
        admin: callerFor(admin),
        clerk: callerFor(clerk),
        system,
        local: (url) => request(pageToken, 'GET', url),
        anonymous: (url) => request('none', 'GET', url),
        close: async () => {
            await app.close();
            org.close();
        }
    };
}

/** Some customers and invoices: INV-1 … INV-5 of 50, 100, … 250 for Acme, and INV-6 for nobody. */
export interface Ledger {
    readonly account: string;
    readonly invoices: readonly string[];
}

/** Fills a ledger, as the system. */
export function fillLedger({ org, system }: TestOrg): Ledger {
    const account = org.records.create('Account', { Name: 'Acme' }, system);
    const invoices = [1, 2, 3, 4, 5, 6].map((number) =>
        org.records.create(
            'Invoice__c',
            {
                Name: `INV-${number}`,
                Amount__c: number * 50,
                Due__c: `2027-01-0${number}`,
                Account__c: number === 6 ? null : account,
                Status__c: number % 2 ? 'Open' : 'Sent',
                Secret__c: 'hush'
            },
            system
        )
    );
    return { account, invoices };
}
