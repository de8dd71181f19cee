import { after, before } from 'node:test';
import jsforce from 'jsforce';
import type { Connection } from 'jsforce';
import { startOrgServer } from '../../../../src/org/server.ts';
import type { OrgServer } from '../../../../src/org/server.ts';
import { PROJECT } from '../testOrg.ts';

const CLIENT = { clientId: 'local', clientSecret: 'local' };

/** A running org and the ways tests talk to it; started before and closed after the file's tests. */
export interface TestServer {
    server: OrgServer;
    /** jsforce, signed in by the OAuth password grant. */
    connect(username: string): Promise<Connection>;
    /** Plain HTTP below `/services/data/v66.0`, as the administrator unless headers say otherwise. */
    call(
        method: string,
        path: string,
        body?: unknown,
        headers?: Record<string, string>
    ): Promise<Response>;
    /** Plain HTTP to any path. */
    fetch(path: string, init?: RequestInit): Promise<Response>;
}

export function testServer(project = PROJECT): TestServer {
    let started: OrgServer | undefined;
    let admin = '';
    before(async () => {
        started = await startOrgServer({ project, port: 0, page: false });
        const user = started.org.users.defaultWorkflowUser();
        admin = started.org.sessions.open(user, 'api').token;
    });
    after(() => started?.close());
    const test: TestServer = {
        get server() {
            if (!started) throw new Error('the server starts before the tests');
            return started;
        },
        connect: async (username) => {
            const oauth2 = { loginUrl: test.server.url, ...CLIENT };
            const connection = new jsforce.Connection({ oauth2, version: '66.0' });
            await connection.login(username, 'local');
            return connection;
        },
        call: (method, path, body, headers = {}) =>
            test.fetch(`/services/data/v66.0${path}`, {
                method,
                headers: {
                    authorization: `Bearer ${admin}`,
                    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
                    ...headers
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) })
            }),
        fetch: (path, init) => fetch(`${test.server.url}${path}`, init)
    };
    return test;
}
