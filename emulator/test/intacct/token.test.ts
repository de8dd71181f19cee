import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASE } from '../../src/intacct/server.ts';
import { localCompany } from './support/localCompany.ts';

const form = (values: Record<string, string>) => new URLSearchParams(values).toString();
const credentials = {
    grant_type: 'client_credentials',
    client_id: 'local',
    client_secret: 'local',
    username: 'admin@local'
};

async function askToken(values: Record<string, string>) {
    const { app } = await localCompany();
    return app.inject({
        method: 'POST',
        url: `${BASE}/oauth2/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: form(values)
    });
}

describe('POST /oauth2/token', () => {
    it('gives a bearer token for twelve hours', async () => {
        const { token_type, expires_in } = (await askToken(credentials)).json();
        assert.deepEqual({ token_type, expires_in }, { token_type: 'Bearer', expires_in: 43_200 });
    });

    for (const [name, change, error] of [
        ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
        ['a wrong secret', { client_secret: 'guess' }, 'invalid_client'],
        ['a user without a company', { username: 'admin' }, 'invalid_request'],
        ['a user of another company', { username: 'admin@other' }, 'invalid_grant']
    ] as const) {
        it(`refuses ${name} with ${error}`, async () => {
            const reply = await askToken({ ...credentials, ...change });
            assert.equal(reply.json().error, error);
        });
    }
});

describe('a call', () => {
    it('is refused by the gateway when it carries no token', async () => {
        const { app } = await localCompany();
        const reply = await app.inject({ url: `${BASE}/objects/order-entry/txn-definition` });
        assert.equal(reply.statusCode, 401);
        assert.equal(reply.json()['ia::error'].code, 'GW-0031');
    });

    it('is refused with REST-2102 once the token is twelve hours old', async () => {
        const { call, company } = await localCompany();
        company.clock.advance(43_201);
        const { status, body } = await call('GET', '/objects/order-entry/txn-definition');
        assert.equal(status, 401);
        assert.equal(body['ia::result']['ia::error'].errorId, 'REST-2102');
    });

    it('is refused with REST-2102 after the token was revoked', async () => {
        const { app, call, token } = await localCompany();
        await app.inject({
            method: 'POST',
            url: `${BASE}/oauth2/revoke`,
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            payload: form({ token, client_id: 'local', client_secret: 'local' })
        });
        const { body } = await call('GET', '/objects/order-entry/txn-definition');
        assert.equal(body['ia::result']['ia::error'].errorId, 'REST-2102');
    });
});
