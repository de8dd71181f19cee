import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FlowOutcome } from '../../../src/org/flow/run/flowOutcome.ts';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

const CREDENTIAL = '/services/data/v66.0/named-credentials/credential';
const PRINCIPAL = {
    externalCredential: 'Carrier',
    principalName: 'Clerk',
    principalType: 'NamedPrincipal'
};

describe('the routes of automation', () => {
    let test: TestOrg;
    before(async () => {
        test = await startTestOrg();
    });
    after(() => test.close());

    it('take secrets of a principal from an administrator and never give them back', async () => {
        const payload = {
            ...PRINCIPAL,
            authenticationProtocol: 'OAuth',
            credentials: {
                clientId: { value: 'clerk', encrypted: false },
                clientSecret: { value: 'n3w', encrypted: true }
            }
        };
        const principal = `${CREDENTIAL}?${new URLSearchParams(PRINCIPAL).toString()}`;
        await test.request('DELETE', principal, undefined, test.admin);
        const posted = await test.request('POST', CREDENTIAL, payload, test.admin);
        assert.equal(posted.status, 201);
        const read = await test.request<{ authenticationStatus: string }>(
            'GET',
            principal,
            undefined,
            test.admin
        );
        assert.equal(read.body.authenticationStatus, 'Configured');
        assert.doesNotMatch(JSON.stringify([posted.body, read.body]), /n3w/);
        const again = await test.request<{ errorCode: string }[]>(
            'POST',
            CREDENTIAL,
            payload,
            test.admin
        );
        assert.deepEqual([again.status, again.body[0]?.errorCode], [409, 'CONFLICT']);
        const spelt = { ...payload, authenticationProtocol: 'Oauth' };
        assert.equal((await test.request('PUT', CREDENTIAL, spelt, test.admin)).status, 400);
        assert.equal((await test.request('PUT', CREDENTIAL, payload, test.admin)).status, 200);
    });

    it('let an administrator send callouts and token requests elsewhere', async () => {
        const base = '/services/data/v66.0/named-credentials';
        const named = `${base}/named-credential-setup/Carrier`;
        const external = `${base}/external-credentials/Carrier`;
        const before = (
            await test.request<{ calloutStatus?: string }>('GET', named, undefined, test.admin)
        ).body;
        assert.equal((await test.request('PUT', named, before, test.admin)).status, 400);
        delete before.calloutStatus;
        const moved = { ...before, calloutUrl: 'https://carrier.example.com/v2' };
        assert.equal((await test.request('PUT', named, moved, test.rep)).status, 403);
        const put = await test.request<{ calloutUrl: string }>('PUT', named, moved, test.admin);
        assert.equal(put.body.calloutUrl, 'https://carrier.example.com/v2');
        const { body } = await test.request<{
            authenticationProtocol: string;
            parameters: { parameterType: string; parameterValue: string }[];
        }>('GET', external, undefined, test.admin);
        assert.equal(body.authenticationProtocol, 'OAuth');
        for (const parameter of body.parameters)
            if (parameter.parameterType === 'AuthProviderUrl')
                parameter.parameterValue = 'https://carrier.example.com/token2';
        const changed = await test.request('PUT', external, body, test.admin);
        assert.match(JSON.stringify(changed.body), /token2/);
        await test.request(
            'PUT',
            named,
            { ...moved, calloutUrl: 'https://carrier.example.com' },
            test.admin
        );
    });

    it('refuse secrets from anybody else, and for principals that do not exist', async () => {
        const refused = await test.request('POST', CREDENTIAL, PRINCIPAL, test.rep);
        assert.equal(refused.status, 403);
        const unknown = { ...PRINCIPAL, principalName: 'Nobody' };
        assert.equal((await test.request('POST', CREDENTIAL, unknown, test.admin)).status, 400);
    });

    it('list flows in the Tooling API and let an administrator stop and start one', async () => {
        const soql =
            "SELECT Id, ActiveVersionId, LatestVersion.VersionNumber FROM FlowDefinition WHERE DeveloperName = 'Shipment_BeforeSave_Check'";
        const query = `/services/data/v66.0/tooling/query?q=${encodeURIComponent(soql)}`;
        const read = async () =>
            (
                await test.request<{
                    records: {
                        Id: string;
                        ActiveVersionId: string | null;
                        LatestVersion: { VersionNumber: number };
                    }[];
                }>('GET', query, undefined, test.admin)
            ).body.records[0];
        const flow = await read();
        assert.equal(flow?.LatestVersion.VersionNumber, 1);
        const path = `/services/data/v66.0/tooling/sobjects/FlowDefinition/${flow?.Id}`;
        const activate = (activeVersionNumber: number) =>
            test.request('PATCH', path, { Metadata: { activeVersionNumber } }, test.admin);
        const noteOfHeavyOne = () => {
            const id = test.org.records.create('Shipment__c', { Weight__c: 2000 }, test.rep);
            return test.org.records.read('Shipment__c', id, test.admin)?.['Note__c'];
        };
        assert.equal(noteOfHeavyOne(), 'Heavy goods');
        assert.equal((await activate(0)).status, 204);
        assert.equal((await read())?.ActiveVersionId, null);
        assert.equal(noteOfHeavyOne(), null);
        await activate(1);
        assert.equal((await test.request('GET', query, undefined, test.rep)).status, 403);
    });

    it('run a flow for the user of the session', async () => {
        const { status, body } = await test.request<FlowOutcome>(
            'POST',
            '/_local/flow/run',
            { flowApiName: 'Shipment_SFL_Label', inputs: { prefix: 'To' } },
            test.rep
        );
        assert.equal(status, 200);
        assert.equal(body.outputVariables[0]?.value, 'To:  to ');
    });

    it('run an autolaunched flow as an invocable action', async () => {
        const url = '/services/data/v66.0/actions/custom/flow/Shipment_SFL_Label';
        const inputs = [{ prefix: 'One' }, { prefix: 'Two' }];
        const { status, body } = await test.request<{ outputValues: { label: string } }[]>(
            'POST',
            url,
            { inputs },
            test.rep
        );
        assert.equal(status, 200);
        assert.deepEqual(
            body.map(({ outputValues }) => outputValues.label),
            ['One:  to ', 'Two:  to ']
        );
        const triggered = url.replace('Shipment_SFL_Label', 'Shipment_AfterSave_Book');
        assert.equal((await test.request('POST', triggered, {}, test.rep)).status, 404);
    });

    it('refuse a flow that asks for access of its own', async () => {
        const run = { flowApiName: 'Shipment_Restricted' };
        assert.equal((await test.request('POST', '/_local/flow/run', run, test.rep)).status, 403);
    });

    it('show waiting, scheduled and failed work, and run what is due', async () => {
        test.org.records.create('Shipment__c', { Name: 'S', Status__c: 'Ready' }, test.rep);
        const get = async (path: string) =>
            (await test.request<{ flow: string }[]>('GET', path, undefined, test.admin)).body;
        assert.ok(
            (await get('/_local/jobs')).some(({ flow }) => flow === 'Shipment_AfterSave_Book')
        );
        const run = await test.request('POST', '/_local/jobs/run', {}, test.admin);
        assert.equal(run.status, 200);
        assert.ok(
            !(await get('/_local/jobs')).some(({ flow }) => flow === 'Shipment_AfterSave_Book')
        );
        assert.equal((await get('/_local/scheduled-jobs')).length, 1);
        assert.deepEqual(await get('/_local/failed-interviews'), []);
    });

    it('show their work only to users who may see Setup', async () => {
        const proxy = test.org.users.byUsername('proxy@local.test')!;
        const outsider = { user: proxy, mode: 'user' } as const;
        const asked = [
            ['GET', '/_local/jobs'],
            ['POST', '/_local/jobs/run'],
            ['GET', '/_local/scheduled-jobs'],
            ['GET', '/_local/failed-interviews']
        ] as const;
        for (const [method, url] of asked) {
            assert.equal((await test.request(method, url)).status, 401, url);
            assert.equal((await test.request(method, url, undefined, outsider)).status, 403, url);
        }
    });
});
