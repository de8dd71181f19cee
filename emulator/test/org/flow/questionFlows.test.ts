import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { requireFlowAccess } from '../../../src/org/flow/flowAccess.ts';
import type { Context } from '../../../src/org/kernel/types.ts';
import { startFakeService, type FakeService } from './fakeService.ts';
import { startTestOrg, type TestOrg } from './testOrg.ts';

const QUESTIONS = [
    { flow: 'Intacct_SCR_TestConnection', url: '/v1/connection/test', inputs: {} },
    { flow: 'Intacct_SCR_ListDefinitions', url: '/v1/definitions/list', inputs: {} },
    {
        flow: 'Intacct_SCR_DescribeDefinition',
        url: '/v1/definitions/describe',
        inputs: { definition: 'Sales Order' }
    },
    {
        flow: 'Intacct_SCR_ValidateDocument',
        url: '/v1/documents/validate',
        inputs: { definition: 'Sales Order', sourceRecordId: '006000000000001AAA', document: '{}' }
    }
] as const;
const [{ flow: TEST_CONNECTION }] = QUESTIONS;

describe('the flows that ask the proxy a question', () => {
    let proxy: FakeService;
    let test: TestOrg;
    before(async () => {
        proxy = await startFakeService();
        test = await startTestOrg({
            project: '.',
            calloutUrl: proxy.url,
            principal: { externalCredential: 'IntacctProxy', principal: 'Integration' }
        });
    });
    beforeEach(() => {
        proxy.calls.length = 0;
    });
    after(async () => {
        await test.close();
        await proxy.close();
    });

    /** Runs a flow as a page does, and answers its outputs by name. */
    async function ask(
        flow: string,
        inputs: Readonly<Record<string, unknown>> = {},
        context: Context = test.admin
    ): Promise<Record<string, unknown>> {
        const { status, outputVariables } = await test.automation.runFlow(flow, inputs, context);
        assert.equal(status, 'FINISHED_SCREEN');
        return Object.fromEntries(outputVariables.map(({ name, value }) => [name, value]));
    }

    for (const { flow, url, inputs } of QUESTIONS) {
        it(`${flow} hands inputs and answer on`, async () => {
            const body = { ok: true, code: '', message: '', correlationId: 'c-1', content: '[]' };
            proxy.answer = () => ({ status: 200, body: { ...body, companyId: 'ACME-US' } });
            const outputs = await ask(flow, inputs);
            const organizationId = test.org.organization.id.slice(0, 15);
            assert.equal(proxy.calls[0]?.url, url);
            assert.deepEqual(proxy.calls[0]?.body, { organizationId, ...inputs });
            assert.equal(outputs['ok'], true);
            assert.equal(outputs['content'], '[]');
        });
    }

    it('tell the company flat, for the settings', async () => {
        const company = { companyId: 'ACME-US', baseCurrency: 'USD', latencyMs: 12 };
        proxy.answer = () => ({ status: 200, body: { ok: true, content: '{}', ...company } });
        const outputs = await ask(TEST_CONNECTION);
        assert.equal(outputs['companyId'], 'ACME-US');
        assert.equal(outputs['latencyMs'], 12);
    });

    for (const status of [403, 503]) {
        it(`pass the proxy's own words on after ${status}`, async () => {
            const body = { code: 'REQUEST.WRONG_ORG', message: 'No.', correlationId: 'c-2' };
            proxy.answer = () => ({ status, body });
            const { ok, code, message, correlationId } = await ask(TEST_CONNECTION);
            assert.deepEqual({ ok, code, message, correlationId }, { ok: false, ...body });
        });
    }

    it('say that an answer is not the proxy’s', async () => {
        proxy.answer = () => ({ status: 302, text: 'Sign in' });
        const outputs = await ask(TEST_CONNECTION);
        assert.equal(outputs['code'], 'PROXY.UNREACHABLE');
        assert.equal(outputs['detail'], 'HTTP 302');
    });

    it('take the fault path when there is no answer', async () => {
        proxy.answer = () => 'drop';
        const outputs = await ask(TEST_CONNECTION);
        assert.equal(outputs['ok'], false);
        assert.equal(outputs['code'], 'PROXY.UNREACHABLE');
        assert.notEqual(outputs['detail'], null);
    });

    it('let a rep ask what creating a document takes, and nothing of the set-up', () => {
        const mayRun = (flow: string) => () => requireFlowAccess(test.org, flow, test.rep);
        for (const flow of ['Intacct_SCR_ListDefinitions', 'Intacct_SCR_ValidateDocument'])
            assert.doesNotThrow(mayRun(flow));
        const adminOnly = ['TestConnection', 'DescribeDefinition', 'ListAccess'];
        for (const question of adminOnly)
            assert.throws(mayRun(`Intacct_SCR_${question}`), /permission to run the flow/);
    });

    it('list who holds the permission sets of the package', async () => {
        const outputs = await ask('Intacct_SCR_ListAccess');
        const names = (rows: unknown) =>
            (rows as { Name: string }[]).map(({ Name }) => Name).sort();
        assert.equal(outputs['ok'], true);
        assert.deepEqual(names(outputs['permissionSets']), [
            'Intacct_Sync_Admin',
            'Intacct_Sync_Integration',
            'Intacct_Sync_User'
        ]);
        assert.deepEqual(names(outputs['administrators']), ['System Administrator']);
        const holders = outputs['assignments'] as { AssigneeId: string }[];
        assert.ok(holders.some(({ AssigneeId }) => AssigneeId === test.rep.user.id));
    });
});
