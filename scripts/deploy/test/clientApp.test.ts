import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { checkDeployable } from '../../validate/deploy/checkDeployable.ts';
import { readProject } from '../../validate/source/project.ts';
import { createClientApp } from '../steps/createClientApp.ts';
import { fakeOrg } from './support/fakeOrg.ts';
import { fakeShell, type ShellAnswers } from './support/fakeShell.ts';

const FOLDER = 'dist/external-client-app';

describe("the proxy's way in", () => {
    let root: string;
    beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'client-app-'))));
    afterEach(() => rmSync(root, { recursive: true }));

    const create = async (answers: ShellAnswers = {}, integrationUser?: string) => {
        const org = fakeOrg({
            'GET /query?q=SELECT Email': { records: [{ Email: 'a&b@acme.example' }] },
            'GET /query?q=SELECT Id FROM Organization': { records: [{ Id: '00D8' }] }
        });
        const shell = fakeShell(answers);
        const target = { root, shell, targetOrg: 'acme' };
        const outcome = await createClientApp(org, { integrationUser, target }).run();
        return { outcome, ran: shell.ran };
    };

    it('is metadata of kinds that Salesforce knows, every file part of the deployment', async () => {
        await create({}, 'proxy@acme.example');
        const project = readProject(join(root, FOLDER));
        assert.equal(project.metadata.length, 5);
        assert.deepEqual(await checkDeployable.run(project), []);
    });

    it('lets the integration user in by client credentials, and only its permission set', async () => {
        await create({}, 'proxy@acme.example');
        const policy = readFileSync(
            join(
                root,
                FOLDER,
                'extlClntAppOauthPolicies/Intacct_Proxy_oauthPlcy.ecaOauthPlcy-meta.xml'
            ),
            'utf8'
        );
        for (const element of [
            '<clientCredentialsFlowUser>proxy@acme.example</clientCredentialsFlowUser>',
            '<isClientCredentialsFlowEnabled>true</isClientCredentialsFlowEnabled>',
            '<commaSeparatedPermissionSet>Intacct_Sync_Integration</commaSeparatedPermissionSet>',
            '<permittedUsersPolicyType>AdminApprovedPreAuthorized</permittedUsersPolicyType>'
        ])
            assert.ok(policy.includes(element), element);
    });

    it('deploys it and says how the proxy gets its key', async () => {
        const { outcome, ran } = await create({}, 'proxy@acme.example');
        assert.equal(
            ran[1],
            'sf project deploy start --source-dir dist/external-client-app --target-org acme --wait 30 --json'
        );
        assert.match(outcome.clicks.join('\n'), /Consumer Key and Secret[^]*organizationId 00D8/);
    });

    it('leaves an app that is there as it is', async () => {
        const there = { status: 0, result: [{ fullName: 'Intacct_Proxy' }] };
        const { outcome, ran } = await create(
            { 'sf org list metadata': { json: there } },
            'proxy@acme.example'
        );
        assert.equal(outcome.state, 'already');
        assert.equal(ran.length, 1);
        assert.ok(!existsSync(join(root, FOLDER)));
    });

    it('passes on why the org refused it', async () => {
        const json = {
            status: 1,
            result: { details: { componentFailures: { fullName: 'Intacct_Proxy', problem: 'no' } } }
        };
        const refused = create({ 'sf project deploy start': { code: 1, json } }, 'p@acme.example');
        await assert.rejects(refused, /was not deployed\.\nIntacct_Proxy .*: no/);
    });
});
