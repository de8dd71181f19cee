import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testServer } from './testServer.ts';

describe('the REST API', () => {
    const test = testServer();
    const createShipment = async (values: object = {}): Promise<string> =>
        (
            (await (await test.call('POST', '/sobjects/Shipment__c', values)).json()) as {
                id: string;
            }
        ).id;
    const firstError = async (
        response: Response
    ): Promise<{ errorCode: string; fields?: string[] } | undefined> =>
        ((await response.json()) as { errorCode: string; fields?: string[] }[])[0];

    it('refuses callers without a session', async () => {
        const response = await test.fetch('/services/data/v66.0/limits');
        assert.equal(response.status, 401);
        assert.deepEqual(await response.json(), [
            { message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }
        ]);
    });

    it('accepts the page’s cookie and does not meter it', async () => {
        const { org } = test.server;
        const { token } = org.sessions.open(org.users.defaultWorkflowUser(), 'page');
        await test.fetch('/_local/calls/reset', { method: 'POST' });
        const response = await test.fetch('/services/data/v66.0/limits', {
            headers: { cookie: `sid=${token}` }
        });
        assert.equal(response.status, 200);
        assert.deepEqual(await (await test.fetch('/_local/calls')).json(), {});
    });

    it('meters each call once, a composite too, and tells the caller', async () => {
        await test.fetch('/_local/calls/reset', { method: 'POST' });
        await test.call('POST', '/composite', {
            compositeRequest: ['a', 'b'].map((referenceId) => ({
                method: 'POST',
                url: '/services/data/v66.0/sobjects/Shipment__c',
                referenceId,
                body: {}
            }))
        });
        const second = await test.call('GET', '/limits');
        assert.equal(second.headers.get('sforce-limit-info'), 'api-usage=2/100000');
        assert.deepEqual(await (await test.fetch('/_local/calls')).json(), {
            'admin@local.test': { api: 2, oauth: 0 }
        });
    });

    it('answers a refused save with code, message and fields', async () => {
        const response = await test.call('POST', '/sobjects/Shipment__c', { Status__c: 'Eaten' });
        assert.equal(response.status, 400);
        assert.deepEqual(await response.json(), [
            {
                message: 'Status: bad value for restricted picklist field: Eaten',
                errorCode: 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
                fields: ['Status__c']
            }
        ]);
    });

    it('answers 404 for what is not there and 400 for broken JSON', async () => {
        assert.equal(
            (await firstError(await test.call('GET', '/sobjects/Nothing__c')))?.errorCode,
            'NOT_FOUND'
        );
        assert.equal((await test.call('GET', '/sobjects/Shipment__c/a01000000000ZZZ')).status, 404);
        const broken = await test.call('POST', '/sobjects/Shipment__c', undefined, {
            'content-type': 'application/json'
        });
        assert.equal(broken.status, 400);
    });

    it('knows versions 58 to 66 and no other', async () => {
        const versions = (await (await test.fetch('/services/data')).json()) as {
            version: string;
        }[];
        assert.deepEqual([versions[0]?.version, versions.at(-1)?.version], ['58.0', '66.0']);
        const { org } = test.server;
        const { token } = org.sessions.open(org.users.defaultWorkflowUser(), 'api');
        const headers = { authorization: `Bearer ${token}` };
        assert.equal((await test.fetch('/services/data/v58.0/limits', { headers })).status, 200);
        assert.equal((await test.fetch('/services/data/v20.0/limits', { headers })).status, 404);
    });

    it('upserts by external id: 201, then 200, and 300 when several match', async () => {
        const url = '/sobjects/Shipment__c/Key__c/P1';
        const first = await test.call('PATCH', url, { Route__c: 'R' });
        assert.equal(first.status, 201);
        const second = await test.call('PATCH', url, { Route__c: 'R' });
        assert.equal(second.status, 200);
        assert.equal(((await second.json()) as { created: boolean }).created, false);
        await createShipment({ Route__c: 'R' });
        const several = await test.call('PATCH', '/sobjects/Shipment__c/Route__c/R', {});
        assert.equal(several.status, 300);
        assert.equal(((await several.json()) as string[]).length, 2);
    });

    it('refuses a conditional update of a record that changed since', async () => {
        const { clock } = test.server.org;
        clock.set(new Date('2027-01-01T10:00:00Z'));
        const id = await createShipment();
        const since = { 'if-unmodified-since': 'Fri, 01 Jan 2027 10:00:00 GMT' };
        assert.equal(
            (await test.call('PATCH', `/sobjects/Shipment__c/${id}`, { Note__c: 'a' }, since))
                .status,
            204
        );
        clock.set(new Date('2027-01-01T10:00:05Z'));
        await test.call('PATCH', `/sobjects/Shipment__c/${id}`, { Note__c: 'b' });
        assert.equal(
            (await test.call('PATCH', `/sobjects/Shipment__c/${id}`, { Note__c: 'c' }, since))
                .status,
            412
        );
    });

    it('follows relationships by URL', async () => {
        const id = await createShipment({ Key__c: 'REL' });
        await test.call('POST', '/sobjects/Parcel__c', { Shipment__c: id, Weight__c: 1 });
        const children = await test.call(
            'GET',
            `/sobjects/Shipment__c/${id}/Parcels__r?fields=Weight__c`
        );
        assert.equal(((await children.json()) as { totalSize: number }).totalSize, 1);
        const owner = await test.call('GET', `/sobjects/Shipment__c/${id}/Owner?fields=Username`);
        assert.equal(((await owner.json()) as { Username: string }).Username, 'admin@local.test');
    });
});

describe('signing in', () => {
    const test = testServer();
    const token = (form: Record<string, string>): Promise<Response> =>
        test.fetch('/services/oauth2/token', { method: 'POST', body: new URLSearchParams(form) });
    const client = { client_id: 'local', client_secret: 'local' };

    it('answers a token with the fields clients rely on', async () => {
        const response = await token({ ...client, grant_type: 'client_credentials' });
        const body = (await response.json()) as Record<string, string>;
        assert.equal(response.status, 200);
        assert.deepEqual(Object.keys(body).sort(), [
            'access_token',
            'id',
            'instance_url',
            'issued_at',
            'scope',
            'signature',
            'token_type'
        ]);
        const info = await test.fetch('/services/oauth2/userinfo', {
            headers: { authorization: `Bearer ${body['access_token']}` }
        });
        assert.equal(
            ((await info.json()) as { preferred_username: string }).preferred_username,
            'proxy@local.test'
        );
    });

    for (const [what, form, error] of [
        [
            'a wrong password',
            { ...client, grant_type: 'password', username: 'rep@local.test', password: 'x' },
            'invalid_grant'
        ],
        [
            'an unknown client',
            { ...client, client_id: 'x', grant_type: 'client_credentials' },
            'invalid_client_id'
        ],
        [
            'a wrong client secret',
            { ...client, client_secret: 'x', grant_type: 'client_credentials' },
            'invalid_client'
        ],
        ['an unknown grant', { ...client, grant_type: 'magic' }, 'unsupported_grant_type']
    ] as const) {
        it(`refuses ${what} with ${error}`, async () => {
            const response = await token(form);
            assert.equal(response.status, 400);
            assert.equal(((await response.json()) as { error: string }).error, error);
        });
    }
});

describe('asked-for faults', () => {
    const test = testServer();
    const fault = (body: object): Promise<Response> =>
        test.fetch('/_local/faults', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body)
        });
    const count = (): number => {
        const { org } = test.server;
        return org.query('SELECT COUNT() FROM Shipment__c', {
            user: org.users.defaultWorkflowUser(),
            mode: 'system'
        }).totalSize;
    };

    it('answer a status once', async () => {
        await fault({ match: '/sobjects/Shipment__c', method: 'POST', action: { status: 500 } });
        assert.equal((await test.call('POST', '/sobjects/Shipment__c', {})).status, 500);
        assert.equal((await test.call('POST', '/sobjects/Shipment__c', {})).status, 201);
    });

    it('drop the connection after the work is committed', async () => {
        const before = count();
        await fault({ match: '/sobjects/Shipment__c', action: { drop: 'after' } });
        await assert.rejects(test.call('POST', '/sobjects/Shipment__c', {}));
        assert.equal(count(), before + 1);
    });

    it('drop the connection before the work is done', async () => {
        const before = count();
        await fault({ match: '/sobjects/Shipment__c', action: { drop: 'before' } });
        await assert.rejects(test.call('POST', '/sobjects/Shipment__c', {}));
        assert.equal(count(), before);
    });
});
