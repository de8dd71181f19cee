import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FAILURES, isFailureCode } from 'c/failureUtils';
import type { InjectOptions } from 'fastify';
import { SignJWT } from 'jose';
import { benchSettings, openBench, type Bench } from './support/bench.ts';
import { ORG_ID, REQUEST_ID } from './support/salesData.ts';

const ORDER = { organizationId: ORG_ID, requestId: REQUEST_ID };
const OTHER_ORG = '00D000000000002EAA';

let bench: Bench;
let bearer: string;
before(async () => {
    bench = await openBench();
    bearer = `Bearer ${await bench.token()}`;
});
after(() => bench.close());

async function post(body: unknown, options: InjectOptions = {}) {
    return bench.app.inject({
        method: 'POST',
        url: '/v1/sync-requests/run',
        headers: { authorization: bearer },
        body: body as object,
        ...options
    });
}

async function signed(claims: Record<string, unknown>, key?: Uint8Array): Promise<string> {
    const settings = benchSettings('http://a', 'http://b');
    const secret = key ?? Buffer.from(settings.TOKEN_SIGNING_KEY, 'base64url');
    const jwt = new SignJWT({
        iss: settings.PUBLIC_URL,
        aud: `${settings.PUBLIC_URL}/v1`,
        sub: 'acme',
        org: ORG_ID,
        exp: Math.floor(Date.now() / 1000) + 60,
        ...claims
    });
    return `Bearer ${await jwt.setProtectedHeader({ alg: 'HS256' }).sign(secret)}`;
}

/** Asserts the one error shape, with the status that the table gives to the code. */
function assertRefused(
    reply: Awaited<ReturnType<typeof post>>,
    status: number,
    code: string
): void {
    assert.equal(reply.statusCode, status, reply.body);
    const body = reply.json();
    assert.deepEqual(Object.keys(body).sort(), ['code', 'correlationId', 'message', 'retryable']);
    assert.equal(body.code, code);
    assert.ok(isFailureCode(code) && FAILURES[code].retryable === body.retryable);
    assert.equal(body.correlationId, reply.headers['x-correlation-id']);
}

describe('POST /v1/sync-requests/run', () => {
    const MALFORMED: Record<string, unknown> = {
        'a missing request id': { organizationId: ORG_ID },
        'an id that is none': { ...ORDER, requestId: "a0' OR Id != '" },
        'a number for an id': { ...ORDER, requestId: 123456789012345 },
        'a list': [],
        'broken JSON': '{"organizationId":'
    };
    for (const [what, body] of Object.entries(MALFORMED)) {
        it(`refuses ${what} with 400`, async () => {
            const headers = { authorization: bearer, 'content-type': 'application/json' };
            assertRefused(await post(body, { headers }), 400, 'REQUEST.INVALID');
        });
    }

    it('refuses an oversized body with 413', async () => {
        const body = { ...ORDER, filler: 'x'.repeat(20_000) };
        assertRefused(await post(body), 413, 'REQUEST.TOO_LARGE');
    });

    it('refuses another media type with 415', async () => {
        for (const type of ['text/plain', 'text/xml', 'application/x-www-form-urlencoded']) {
            const headers = { authorization: bearer, 'content-type': type };
            const reply = await post('a=b', { headers });
            assertRefused(reply, 415, 'REQUEST.UNSUPPORTED_MEDIA_TYPE');
        }
    });

    it('refuses a call without a token, before it looks at the body', async () => {
        assertRefused(await post({}, { headers: {} }), 401, 'REQUEST.UNAUTHENTICATED');
    });

    it('refuses tokens that are altered, expired, from elsewhere or for elsewhere', async () => {
        const tokens = [
            `${bearer.slice(0, -4)}AAAA`,
            await signed({ exp: Math.floor(Date.now() / 1000) - 1 }),
            await signed({ iss: 'https://elsewhere.example' }),
            await signed({ aud: 'https://elsewhere.example' }),
            await signed({ org: undefined }),
            await signed({}, Buffer.alloc(32, 8)),
            `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`,
            'Basic YTpi'
        ];
        for (const authorization of tokens) {
            const reply = await post(ORDER, { headers: { authorization } });
            assertRefused(reply, 401, 'REQUEST.UNAUTHENTICATED');
        }
    });

    it('refuses the token of another org with 403', async () => {
        const reply = await post({ ...ORDER, organizationId: OTHER_ORG });
        assertRefused(reply, 403, 'REQUEST.WRONG_ORG');
        const headers = { authorization: await signed({ org: OTHER_ORG }) };
        assertRefused(await post(ORDER, { headers }), 403, 'REQUEST.WRONG_ORG');
    });

    it('answers 404 for a request that does not exist', async () => {
        const reply = await post({ ...ORDER, requestId: 'a00000000000009AAA' });
        assertRefused(reply, 404, 'REQUEST.NOT_FOUND');
    });

    it('takes ids of 15 characters', async () => {
        const reply = await post({ ...ORDER, organizationId: ORG_ID.slice(0, 15) });
        assert.equal(reply.statusCode, 200);
    });

    it('answers under the correlation id of the caller, unless it is not fit for a log', async () => {
        const headers = { authorization: bearer, 'x-correlation-id': 'flow-2026-11-24' };
        const reply = await post({}, { headers });
        assert.equal(reply.json().correlationId, 'flow-2026-11-24');
        const unfit = await post({}, { headers: { ...headers, 'x-correlation-id': 'a b\tc' } });
        assert.match(unfit.json().correlationId, /^[0-9a-f-]{36}$/);
    });
});

describe('POST /oauth/token', () => {
    const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

    async function signIn(body: string, headers: Record<string, string> = {}) {
        const url = '/oauth/token';
        return bench.app.inject({ method: 'POST', url, headers: { ...FORM, ...headers }, body });
    }

    it('gives a token for 15 minutes that names client and org', async () => {
        const reply = await signIn(
            'grant_type=client_credentials&client_id=acme&client_secret=acme-client-secret&scope=intacct.sync'
        );
        assert.equal(reply.statusCode, 200);
        assert.equal(reply.headers['cache-control'], 'no-store');
        const { access_token: token, token_type: type, expires_in: seconds } = reply.json();
        assert.deepEqual([type, seconds], ['Bearer', 900]);
        const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
        assert.deepEqual([claims.sub, claims.org, claims.exp - claims.iat], ['acme', ORG_ID, 900]);
        assert.deepEqual(
            [claims.iss, claims.aud],
            ['https://proxy.example', 'https://proxy.example/v1']
        );
    });

    it('takes the client by HTTP Basic too', async () => {
        const authorization = `Basic ${Buffer.from('acme:acme-client-secret').toString('base64')}`;
        const reply = await signIn('grant_type=client_credentials', { authorization });
        assert.equal(reply.statusCode, 200);
    });

    it('refuses a wrong secret, an unknown client and no client alike', async () => {
        const bodies = ['client_id=acme&client_secret=x', 'client_id=x&client_secret=x', ''];
        for (const body of bodies) {
            const reply = await signIn(`grant_type=client_credentials&${body}`);
            assertRefused(reply, 401, 'REQUEST.UNAUTHENTICATED');
        }
    });

    it('refuses another grant, another scope and JSON', async () => {
        const client = 'client_id=acme&client_secret=acme-client-secret';
        assertRefused(await signIn(`grant_type=password&${client}`), 400, 'REQUEST.INVALID');
        const scope = `grant_type=client_credentials&scope=admin&${client}`;
        assertRefused(await signIn(scope), 400, 'REQUEST.INVALID');
        const json = await signIn('{}', { 'content-type': 'application/json' });
        assertRefused(json, 415, 'REQUEST.UNSUPPORTED_MEDIA_TYPE');
    });
});

describe('the other addresses', () => {
    it('answers 404 in the one error shape where there is nothing', async () => {
        assertRefused(await bench.app.inject('/v1/nothing'), 404, 'REQUEST.NOT_FOUND');
    });

    it('tells that the process lives and is ready', async () => {
        assert.equal((await bench.app.inject('/healthz')).statusCode, 200);
        assert.equal((await bench.app.inject('/readyz')).json().status, 'ready');
    });

    it('signs in at both neighbours when asked to look deep, and names the one that is away', async () => {
        assert.equal((await bench.app.inject('/readyz?deep=1')).statusCode, 200);
        const lonely = await openBench();
        lonely.intacct.failNext('/oauth2/token', { status: 503, body: {} });
        const reply = await lonely.app.inject('/readyz?deep=1');
        assert.equal(reply.statusCode, 503);
        assert.deepEqual(reply.json().unreachable, [`${ORG_ID} Intacct`]);
        await lonely.close();
    });
});

describe('an unforeseen error', () => {
    it('is answered with a bare 500 and told in full only to the log', async () => {
        const broken = await openBench();
        broken.salesforce.failNext('composite', { status: 200, body: { not: 'a composite' } });
        const reply = await broken.run();
        assertRefused(reply, 500, 'PROXY.UNEXPECTED');
        assert.doesNotMatch(reply.body, /undefined|TypeError|find/);
        assert.match(broken.log.join(''), /TypeError/);
        await broken.close();
    });
});
