import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setProxyAddress } from '../steps/setProxyAddress.ts';
import { setProxySecret } from '../steps/setProxySecret.ts';
import { fakeOrg, refusal } from './support/fakeOrg.ts';

const NAMED = '/named-credentials/named-credential-setup/IntacctProxy';
const EXTERNAL = '/named-credentials/external-credentials/IntacctProxy';

/** As the Connect API answers: with what it computes and what it does not take back. */
const installed = (url: string) => ({
    [`GET ${NAMED}`]: {
        calloutOptions: {
            allowMergeFieldsInBody: false,
            allowMergeFieldsInHeader: false,
            generateAuthorizationHeader: true
        },
        calloutStatus: 'Enabled',
        calloutUrl: url,
        customHeaders: [],
        developerName: 'IntacctProxy',
        id: '0XA000000000001AAA',
        masterLabel: 'Intacct Proxy',
        type: 'SecuredEndpoint'
    },
    [`GET ${EXTERNAL}`]: {
        authenticationProtocol: 'OAuth',
        authenticationProtocolVariant: 'ClientCredentialsClientSecret',
        authenticationStatus: 'NotConfigured',
        developerName: 'IntacctProxy',
        masterLabel: 'Intacct Proxy',
        parameters: [
            {
                id: '0pu1',
                parameterName: 'Scope',
                parameterType: 'AuthParameter',
                parameterValue: 'intacct.sync'
            },
            {
                id: '0pu2',
                parameterName: 'AuthProviderUrl',
                parameterType: 'AuthProviderUrl',
                parameterValue: `${url}/oauth/token`
            }
        ],
        principals: [
            {
                authenticationStatus: 'NotConfigured',
                id: '0pu3',
                principalAccess: [],
                principalName: 'Integration',
                principalType: 'NamedPrincipal',
                sequenceNumber: 1
            }
        ]
    }
});

describe("the proxy's address", () => {
    it('replaces the packaged address in both credentials and keeps the rest', async () => {
        const org = fakeOrg(installed('https://intacct-proxy.example.com'));
        const { state } = await setProxyAddress(org, 'https://proxy.acme.io').run();
        assert.equal(state, 'done');
        const [named, external] = org.writes.map(({ body }) => body as Record<string, unknown>);
        assert.equal(named?.['calloutUrl'], 'https://proxy.acme.io');
        assert.deepEqual(named?.['externalCredentials'], [{ developerName: 'IntacctProxy' }]);
        assert.ok(!('calloutStatus' in named!), 'the Connect API refuses calloutStatus');
        assert.deepEqual(external?.['parameters'], [
            {
                id: '0pu1',
                parameterName: 'Scope',
                parameterType: 'AuthParameter',
                parameterValue: 'intacct.sync'
            },
            {
                id: '0pu2',
                parameterName: 'AuthProviderUrl',
                parameterType: 'AuthProviderUrl',
                parameterValue: 'https://proxy.acme.io/oauth/token'
            }
        ]);
        assert.deepEqual(external?.['principals'], [
            {
                id: '0pu3',
                principalName: 'Integration',
                principalType: 'NamedPrincipal',
                sequenceNumber: 1
            }
        ]);
    });

    it('writes nothing when both credentials have it already', async () => {
        const org = fakeOrg(installed('https://proxy.acme.io'));
        const { state } = await setProxyAddress(org, 'https://proxy.acme.io').run();
        assert.equal(state, 'already');
        assert.deepEqual(org.writes, []);
    });

    it('asks for the address while it is still the packaged one', async () => {
        const org = fakeOrg(installed('https://intacct-proxy.example.com'));
        const { state, text } = await setProxyAddress(org, undefined).run();
        assert.equal(state, 'by hand');
        assert.match(text, /--proxy-url/);
    });

    it('prints the clicks where the Connect API does not serve credentials', async () => {
        const missing = refusal(404, 'NOT_FOUND', 'The requested resource does not exist');
        const org = fakeOrg({ 'GET ': missing });
        const { clicks } = await setProxyAddress(org, 'https://proxy.acme.io').run();
        assert.match(clicks.join('\n'), /URL https:\/\/proxy\.acme\.io, Save/);
        assert.match(clicks.join('\n'), /https:\/\/proxy\.acme\.io\/oauth\/token, Save/);
    });
});

describe("the proxy's secret", () => {
    const secrets = { read: async (name: string) => `value of ${name}` };
    const status = (authenticationStatus: string) => ({
        'GET /named-credentials/credential': { authenticationStatus }
    });

    it('creates the credential in the spelling of the Connect API, the secret encrypted', async () => {
        const org = fakeOrg(status('NotConfigured'));
        await setProxySecret(org, secrets, false).run();
        const [{ method, body }] = org.writes as [(typeof org.writes)[number]];
        assert.equal(method, 'POST');
        assert.deepEqual(body, {
            externalCredential: 'IntacctProxy',
            principalName: 'Integration',
            principalType: 'NamedPrincipal',
            authenticationProtocol: 'OAuth',
            authenticationProtocolVariant: 'ClientCredentialsClientSecret',
            credentials: {
                clientId: { value: 'value of INTACCT_PROXY_CLIENT_ID', encrypted: false },
                clientSecret: { value: 'value of INTACCT_PROXY_CLIENT_SECRET', encrypted: true }
            }
        });
    });

    it('overwrites with PUT, because POST refuses a credential that exists', async () => {
        const org = fakeOrg(status('Configured'));
        await setProxySecret(org, secrets, true).run();
        assert.deepEqual(
            org.writes.map(({ method }) => method),
            ['PUT']
        );
    });

    it('does not even ask for a secret that is set', async () => {
        const nobody = { read: () => assert.fail('asked') };
        const org = fakeOrg(status('Configured'));
        assert.equal((await setProxySecret(org, nobody, false).run()).state, 'already');
    });

    it("passes the org's refusal on in its own words", async () => {
        const org = fakeOrg({
            ...status('NotConfigured'),
            'POST ': refusal(400, 'INVALID_API_INPUT', 'principal Integration not found')
        });
        await assert.rejects(setProxySecret(org, secrets, false).run(), {
            message:
                'POST /named-credentials/credential was refused. INVALID_API_INPUT: principal Integration not found'
        });
    });
});
