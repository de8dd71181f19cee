import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PERMISSION_SETS } from '../names.ts';
import { Rehearsal } from './support/rehearsal.ts';

const PEOPLE = ['--rep', 'rep@local.test', '--integration-user', 'proxy@local.test'];
const PRINCIPAL = { externalCredential: 'IntacctProxy', principal: 'Integration' };
const REPS = `SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name = '${PERMISSION_SETS.rep}' AND Assignee.Username = 'rep@local.test'`;
const TYPES =
    'SELECT Id, Name, Button_Label__c FROM Intacct_Transaction_Type__c ORDER BY Sort_Order__c';
const MAPPINGS = 'SELECT Id, Transaction_Type__r.Name FROM Intacct_Field_Mapping__c ORDER BY Id';

describe('npm run post-install', () => {
    let org: Rehearsal;
    before(async () => {
        org = await Rehearsal.start();
        const [held] = await org.rows<{ Id: string }>(REPS);
        await (await org.admin()).sobject('PermissionSetAssignment').destroy(held!.Id);
    });
    after(() => org.close());

    it('prints every call, masks the secret and changes nothing in a dry run', async () => {
        const { said, succeeded } = await org.run('hush', ...PEOPLE, '--dry-run');
        assert.ok(succeeded);
        assert.match(said, /POST http:\S+\/v66\.0\/sobjects\/PermissionSetAssignment \(not sent\)/);
        assert.match(said, /POST http:\S+\/v66\.0\/named-credentials\/credential \(not sent\)/);
        assert.match(said, /POST http:\S+\/composite\/tree\/Intacct_Transaction_Type__c/);
        assert.match(said, /"clientSecret": "••••••"/);
        assert.doesNotMatch(said, /hush/);
        assert.deepEqual(await org.rows(TYPES), []);
        assert.deepEqual(await org.rows(REPS), []);
    });

    it('does the rest when one step fails, and says how to go on', async () => {
        const { said, succeeded } = await org.run('hush', '--rep', 'nobody@local.test');
        assert.equal(succeeded, false);
        assert.match(said, /FAILED {2}This org has no User nobody@local\.test\./);
        assert.match(said, /Failed: Permission sets\. Mend it and run the same command again/);
        assert.equal((await org.rows(TYPES)).length, 4);
    });

    it('takes a fresh installation to its first order', async () => {
        const { said, succeeded } = await org.run('hush', ...PEOPLE);
        assert.ok(succeeded, said);
        assert.equal((await org.rows(REPS)).length, 1);
        assert.deepEqual(org.server.automation.secrets.get(PRINCIPAL), {
            clientId: 'acme',
            clientSecret: 'hush'
        });
        const [settings] = await org.rows<{ Name: string; Sync_Enabled__c: boolean }>(
            'SELECT Name, Sync_Enabled__c FROM Intacct_Settings__c'
        );
        assert.equal(settings?.Name, 'Default');
        assert.equal(settings?.Sync_Enabled__c, true);
        assert.doesNotMatch(said, /hush/);
    });

    it('gives every transaction type that is created from Salesforce its mappings', async () => {
        const owners = (await org.rows<{ Transaction_Type__r: { Name: string } }>(MAPPINGS)).map(
            ({ Transaction_Type__r: { Name } }) => Name
        );
        for (const type of ['Sales Quote', 'Sales Order']) assert.ok(owners.includes(type), type);
    });

    it('changes nothing when it runs again', async () => {
        const before = await Promise.all([TYPES, MAPPINGS, REPS].map((soql) => org.rows(soql)));
        const { said, succeeded } = await org.run('another', ...PEOPLE);
        assert.ok(succeeded);
        assert.doesNotMatch(said, /^ +done/m);
        const after = await Promise.all([TYPES, MAPPINGS, REPS].map((soql) => org.rows(soql)));
        assert.deepEqual(after, before);
        assert.equal(org.server.automation.secrets.get(PRINCIPAL)?.['clientSecret'], 'hush');
    });

    it("keeps an administrator's renamed button and removed type", async () => {
        const admin = await org.admin();
        const types = await org.rows<{ Id: string }>(TYPES);
        const [, order, , unwanted] = types;
        await admin
            .sobject('Intacct_Field_Mapping__c')
            .find({ Transaction_Type__c: unwanted!.Id })
            .destroy();
        await admin.sobject('Intacct_Transaction_Type__c').destroy(unwanted!.Id);
        const Button_Label__c = 'Send to finance';
        await admin
            .sobject('Intacct_Transaction_Type__c')
            .update({ Id: order!.Id, Button_Label__c });
        const before = await org.rows(TYPES);
        assert.ok((await org.run('hush', ...PEOPLE)).succeeded);
        assert.deepEqual(await org.rows(TYPES), before);
    });

    it('overwrites the secret only when it is told to', async () => {
        assert.ok((await org.run('renewed', '--replace-secret')).succeeded);
        assert.equal(org.server.automation.secrets.get(PRINCIPAL)?.['clientSecret'], 'renewed');
    });
});
