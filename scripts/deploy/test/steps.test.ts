import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignIntegrationLicence } from '../steps/assignIntegrationLicence.ts';
import { checkFlows } from '../steps/checkFlows.ts';
import { checkWorkflowUser } from '../steps/checkWorkflowUser.ts';
import { findPackage } from '../steps/findPackage.ts';
import { fakeOrg, refusal } from './support/fakeOrg.ts';

const rows = (...records: readonly object[]) => ({ records });

describe('the package', () => {
    it('names what an org without it lacks', async () => {
        const org = fakeOrg({ 'GET /query': rows({ Name: 'Intacct_Sync_User' }) });
        await assert.rejects(
            findPackage(org).run(),
            /Intacct_Sync_Admin, Intacct_Sync_Integration/
        );
    });
});

describe('flows', () => {
    const flow = (DeveloperName: string, ActiveVersionId: string | null) => ({
        Id: `id of ${DeveloperName}`,
        DeveloperName,
        ActiveVersionId,
        LatestVersion: { VersionNumber: 3 }
    });
    const org = () => fakeOrg({ 'GET /tooling/query': rows(flow('A', '301'), flow('B', null)) });

    it('names those that are inactive and leaves them so', async () => {
        const one = org();
        const { state, text, clicks } = await checkFlows(one, ['A', 'B'], false).run();
        assert.equal(state, 'by hand');
        assert.match(text, /^inactive: B;/);
        assert.deepEqual(clicks, ['Setup > Process Automation > Flows > B > Activate']);
        assert.deepEqual(one.writes, []);
    });

    it('activates the latest version of those on request', async () => {
        const one = org();
        assert.equal((await checkFlows(one, ['A', 'B'], true).run()).state, 'done');
        assert.deepEqual(one.writes, [
            {
                method: 'PATCH',
                path: '/tooling/sobjects/FlowDefinition/id%20of%20B',
                body: { Metadata: { activeVersionNumber: 3 } }
            }
        ]);
    });

    it('names one that the org does not have', async () => {
        assert.match((await checkFlows(org(), ['A', 'C'], true).run()).text, /missing: C/);
    });
});

describe('the licence of the integration user', () => {
    const licensed = (users: object, held: object) => ({
        'GET /query?q=SELECT Id FROM PermissionSetLicense WHERE': rows({ Id: '0PL' }),
        "GET /query?q=SELECT Id FROM User WHERE Username = 'i@acme.example' AND Profile": users,
        'GET /query?q=SELECT Id FROM PermissionSetLicenseAssign': held,
        'GET /query?q=SELECT Id FROM User': rows({ Id: '005' })
    });

    it('is assigned to a user whose licence allows nothing without it', async () => {
        const org = fakeOrg(licensed(rows({ Id: '005' }), rows()));
        assert.equal((await assignIntegrationLicence(org, 'i@acme.example').run()).state, 'done');
        assert.deepEqual(org.writes[0]?.body, {
            AssigneeId: '005',
            PermissionSetLicenseId: '0PL'
        });
    });

    it('is not assigned twice, nor to a user with a full licence', async () => {
        for (const answers of [
            licensed(rows({ Id: '005' }), rows({ Id: '2LA' })),
            licensed(rows(), rows())
        ]) {
            const org = fakeOrg(answers);
            const { state } = await assignIntegrationLicence(org, 'i@acme.example').run();
            assert.equal(state, 'already');
            assert.deepEqual(org.writes, []);
        }
    });

    it('becomes clicks where the org lists none', async () => {
        const org = fakeOrg({ 'GET /query': refusal(400, 'INVALID_TYPE', 'not supported') });
        const { state } = await assignIntegrationLicence(org, 'i@acme.example').run();
        assert.equal(state, 'by hand');
    });
});

describe('the default workflow user', () => {
    it('must be active', async () => {
        const org = fakeOrg({ 'GET /query': rows({ IsActive: false }) });
        await assert.rejects(checkWorkflowUser(org, 'gone@acme.example').run(), /is inactive/);
    });

    it('is always confirmed by a person, as no API shows the setting', async () => {
        const org = fakeOrg({ 'GET /query': rows({ IsActive: true }) });
        const { state } = await checkWorkflowUser(org, 'flow@acme.example').run();
        assert.equal(state, 'by hand');
    });
});
