import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LocalStack } from './localStack.ts';

interface Problem {
    readonly code: string;
    readonly params: { readonly row: string; readonly field: string };
    readonly message: string;
}

describe('testing the connection of an org whose maps write to Salesforce', () => {
    let local: LocalStack;
    const rowIds = new Map<string, string>();
    before(async () => {
        local = await LocalStack.open();
    });
    after(() => local?.close());

    /** Adds a live row From Intacct; answers its name. */
    async function addRow(path: string, values: Record<string, unknown> = {}): Promise<string> {
        const rows = local.admin.sobject('Intacct_Field_Mapping__c');
        const { records } = await local.admin.query<{ Id: string }>(
            "SELECT Id FROM Intacct_Transaction_Type__c WHERE Name = 'Sales Order'"
        );
        const { id } = await rows.create({
            Transaction_Type__c: records[0]?.Id,
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'From Intacct',
            Intacct_Field__c: 'memo',
            Rule__c: 'Field',
            Salesforce_Field__c: path,
            Active__c: true,
            ...values
        });
        const name = String((await rows.retrieve(String(id)))['Name']);
        rowIds.set(name, String(id));
        return name;
    }

    const change = (row: string, values: object) =>
        local.admin
            .sobject('Intacct_Field_Mapping__c')
            .update({ Id: String(rowIds.get(row)), ...values });

    async function locked(): Promise<Problem[]> {
        const { outputVariables } = await local.admin.requestPost<{
            outputVariables: { name: string; value: unknown }[];
        }>(`${local.stack.urls.org}/_local/flow/run`, {
            flowApiName: 'Intacct_SCR_TestConnection',
            inputs: {}
        });
        const content = outputVariables.find(({ name }) => name === 'content')?.value;
        return JSON.parse(String(content)).integrationUser.problems;
    }

    const fields = async () => (await locked()).map(({ params }) => params.field).sort();

    it('finds nothing while nothing is mapped From Intacct', async () => {
        assert.deepEqual(await locked(), []);
    });

    it('names row and field of what the integration user may not edit', async () => {
        const row = await addRow('Opportunity__r.NextStep');
        const [problem, ...others] = await locked();
        assert.deepEqual(others, []);
        assert.equal(problem?.code, 'MAPPING.TARGET_LOCKED');
        assert.deepEqual(problem.params, { row, field: 'Opportunity.NextStep' });
        assert.match(
            problem.message,
            /Give the user Edit on the field in a permission set of your own/
        );
        await change(row, { Active__c: false });
    });

    it('finds nothing wrong with fields that the integration user may edit, however they are written', async () => {
        const balance = await addRow('Account__r.intacct_open_balance__C');
        const reference = await addRow('Reference_Number__c');
        assert.deepEqual(await locked(), []);
        await change(balance, { Active__c: false });
        await change(reference, { Active__c: false });
    });

    it('names fields of header and line that do not exist any more', async () => {
        const header = await addRow('Gone__c');
        const line = await addRow('Lost__c', { Level__c: 'Line' });
        assert.deepEqual(await fields(), [
            'Intacct_Sales_Order_Line__c.Lost__c',
            'Intacct_Sales_Order__c.Gone__c'
        ]);
        await change(header, { Active__c: false });
        await change(line, { Active__c: false });
    });

    it('looks at rows of the workflow in use, of types that come to Salesforce', async () => {
        const row = await addRow('Opportunity__r.NextStep', { Workflow__c: 'Advanced' });
        assert.deepEqual(await fields(), []);
        await change(row, { Workflow__c: 'Classic' });
        assert.deepEqual(await fields(), ['Opportunity.NextStep']);
        const { records } = await local.admin.query<{ Id: string }>(
            "SELECT Id FROM Intacct_Transaction_Type__c WHERE Name = 'Sales Order'"
        );
        const type = { Id: String(records[0]?.Id), To_Salesforce__c: false };
        await local.admin.sobject('Intacct_Transaction_Type__c').update(type);
        assert.deepEqual(await fields(), []);
    });
});
