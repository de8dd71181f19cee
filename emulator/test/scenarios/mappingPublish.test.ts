import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Context, RecordValues } from '../../src/org/kernel/types.ts';
import { startTestOrg, type TestOrg } from '../org/flow/testOrg.ts';

const VERSION = 'Intacct_Mapping_Version__c';
const MAPPING = 'Intacct_Field_Mapping__c';

interface Outcome {
    readonly ok: boolean;
    readonly code: string | null;
    readonly message: string | null;
}
interface FlowAnswer {
    readonly outputVariables: readonly { readonly name: string; readonly value: unknown }[];
}

describe('publishing a mapping version', () => {
    let test: TestOrg;
    let typeId: string;
    before(async () => {
        test = await startTestOrg({ project: '.' });
    });
    beforeEach(() => {
        typeId = create('Intacct_Transaction_Type__c', {
            Name: `Order ${Math.random()}`,
            Document_Class__c: 'Order'
        });
    });
    after(() => test.close());

    const create = (object: string, values: RecordValues): string =>
        test.org.records.create(object, values, test.admin);
    const row = (target: string, values: RecordValues): string =>
        create(MAPPING, {
            Name: target,
            Transaction_Type__c: typeId,
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Intacct_Field__c: target,
            Rule__c: 'Constant',
            Value__c: target,
            ...values
        });
    const version = (values: RecordValues = {}): string =>
        create(VERSION, {
            Name: 'Draft',
            Transaction_Type__c: typeId,
            Number__c: 1,
            Status__c: 'Draft',
            Draft_Key__c: typeId,
            ...values
        });
    const read = (object: string, id: string): RecordValues =>
        test.org.records.read(object, id, test.admin) ?? {};
    const live = (): string[] =>
        test
            .query(
                `SELECT Intacct_Field__c FROM ${MAPPING} WHERE Transaction_Type__c = '${typeId}' AND Active__c = true ORDER BY Intacct_Field__c`
            )
            .map((found) => String(found['Intacct_Field__c']));

    async function publish(
        versionId: string,
        inputs: Record<string, string | number> = {},
        as: Context = test.admin
    ): Promise<Outcome> {
        const { body } = await test.request<FlowAnswer>(
            'POST',
            '/_local/flow/run',
            { flowApiName: 'MappingVersion_SCR_Publish', inputs: { versionId, ...inputs } },
            as
        );
        const outputs = body.outputVariables.map(({ name, value }) => [name, value]);
        return Object.fromEntries(outputs) as Outcome;
    }

    it('changes nothing live while a draft is edited', () => {
        row('customer.id', { Active__c: true });
        row('memo', { Version__c: version(), Active__c: false });
        assert.deepEqual(live(), ['customer.id']);
    });

    it('puts the rows that are switched on in the place of the live ones', async () => {
        row('customer.id', { Active__c: true });
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false });
        row('dueDate', { Version__c: draft, Active__c: false, Is_Enabled__c: false });
        const outcome = await publish(draft, { versionName: 'With memo', versionNote: 'Asked' });
        assert.equal(outcome.ok, true);
        assert.deepEqual(live(), ['memo']);
        const published = read(VERSION, draft);
        assert.equal(published['Name'], 'With memo');
        assert.equal(published['Note__c'], 'Asked');
        assert.equal(published['Status__c'], 'Published');
        assert.equal(published['Draft_Key__c'], null);
        assert.equal(published['Published_By__c'], test.admin.user.id);
        assert.ok(published['Published_At__c']);
    });

    it('publishes no draft that somebody has saved since it was read', async () => {
        row('customer.id', { Active__c: true });
        const draft = version({ Revision__c: 2 });
        row('memo', { Version__c: draft, Active__c: false });
        const outcome = await publish(draft, { revision: 1 });
        assert.deepEqual([outcome.ok, outcome.code], [false, 'MAPPING_VERSION.CHANGED']);
        assert.deepEqual(live(), ['customer.id']);
        assert.equal((await publish(draft, { revision: 2 })).ok, true);
    });

    it('refuses a save on top of another’s, and one of a draft that is live', async () => {
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false });
        const save = (revision: number): void =>
            test.org.records.update(VERSION, draft, { Revision__c: revision }, test.admin);
        save(1);
        assert.throws(() => save(1 + 2), /saved or published this draft meanwhile/);
        save(2);
        await publish(draft);
        assert.throws(() => save(3), /saved or published this draft meanwhile/);
    });

    it('keeps what was installed as a version to return to', async () => {
        row('customer.id', { Active__c: true });
        row('memo', { Active__c: false });
        const draft = version();
        row('dueDate', { Version__c: draft, Active__c: false });
        await publish(draft);
        const [installed] = test.query(
            `SELECT Id, Name, Number__c, Status__c FROM ${VERSION} WHERE Transaction_Type__c = '${typeId}' AND Number__c = 0`
        );
        assert.equal(installed?.['Name'], 'As installed');
        assert.equal(installed['Status__c'], 'Retired');
        await publish(String(installed['Id']));
        assert.deepEqual(live(), ['customer.id'], 'a row that was off stays off');
        assert.equal(read(VERSION, draft)['Status__c'], 'Retired');
    });

    it('gives rows made by hand to the version that is live', async () => {
        const first = version();
        row('memo', { Version__c: first, Active__c: false });
        await publish(first);
        const byHand = row('dueDate', { Active__c: true });
        const second = version({ Number__c: 2 });
        row('txnDate', { Version__c: second, Active__c: false });
        await publish(second);
        assert.equal(read(MAPPING, byHand)['Version__c'], first);
        await publish(first);
        assert.deepEqual(live(), ['dueDate', 'memo']);
    });

    it('leaves other transaction types alone', async () => {
        row('customer.id', { Active__c: true });
        const other = typeId;
        typeId = create('Intacct_Transaction_Type__c', {
            Name: 'Other',
            Document_Class__c: 'Other'
        });
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false });
        await publish(draft);
        typeId = other;
        assert.deepEqual(live(), ['customer.id']);
    });

    it('is harmless when it is asked twice', async () => {
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false });
        await publish(draft);
        assert.equal((await publish(draft)).ok, true);
        assert.deepEqual(live(), ['memo']);
    });

    it('refuses a version without a row that is on', async () => {
        row('customer.id', { Active__c: true });
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false, Is_Enabled__c: false });
        const outcome = await publish(draft);
        assert.deepEqual([outcome.ok, outcome.code], [false, 'MAPPING_VERSION.EMPTY']);
        assert.deepEqual(live(), ['customer.id']);
    });

    it('says so when the version is gone', async () => {
        const draft = version();
        test.org.records.delete(VERSION, draft, test.admin);
        assert.equal((await publish(draft)).code, 'MAPPING_VERSION.NOT_FOUND');
    });

    it('takes everything back when one step is refused', async () => {
        row('customer.id', { Active__c: true });
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false });
        const outcome = await publish(draft, { versionName: 'x'.repeat(81) });
        assert.equal(outcome.code, 'MAPPING_VERSION.REFUSED');
        assert.match(String(outcome.message), /STRING_TOO_LONG/);
        assert.deepEqual(live(), ['customer.id']);
        assert.equal(read(VERSION, draft)['Status__c'], 'Draft');
    });

    it('is not for reps', async () => {
        row('customer.id', { Active__c: true });
        const draft = version();
        row('memo', { Version__c: draft, Active__c: false });
        const outcome = await publish(draft, {}, test.rep);
        assert.equal(outcome.ok, false);
        assert.deepEqual(live(), ['customer.id']);
    });

    it('allows one draft of a type', () => {
        version();
        assert.throws(() => version({ Number__c: 2 }), /DUPLICATE_VALUE|duplicate/i);
    });
});
