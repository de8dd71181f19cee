import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestOrg } from './testOrg.ts';
import type { TestOrg } from './testOrg.ts';

describe('record-triggered flows in a save', () => {
    let test: TestOrg;
    before(async () => {
        test = await startTestOrg();
    });
    after(() => test.close());

    const create = (values: Record<string, string | number>): string =>
        test.org.records.create('Shipment__c', { Name: 'S', ...values }, test.rep);
    const read = (id: string) => test.org.records.read('Shipment__c', id, test.admin);

    it('let a before-save flow change the record that is saved', () => {
        assert.equal(read(create({ Weight__c: 1001 }))?.['Note__c'], 'Heavy goods');
        assert.equal(read(create({ Weight__c: 1000 }))?.['Note__c'], null);
    });

    it("refuse the record with a custom error's words on its field", () => {
        assert.throws(() => create({ Name: 'Feather', Weight__c: -1 }), {
            errorCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION',
            message: 'Feather weighs less than nothing.',
            fields: ['Weight__c']
        });
    });

    it('let an after-save flow create children and change the record, once', () => {
        const id = create({ Note__c: 'unpack this', Weight__c: 3 });
        assert.equal(read(id)?.['Note__c'], 'unpacked');
        const parcels = test.query(`SELECT Weight__c FROM Parcel__c WHERE Shipment__c = '${id}'`);
        assert.deepEqual(
            parcels.map((row) => row['Weight__c']),
            [3]
        );
    });

    it('undo everything and list the interview when an element faults without a fault path', async () => {
        assert.throws(() => create({ Name: 'Broken', Note__c: 'break' }), {
            errorCode: 'CANNOT_EXECUTE_FLOW_TRIGGER',
            message: /“Shipment AfterSave Break” process failed.*Weigh the shipment/
        });
        assert.equal(test.query(`SELECT Id FROM Shipment__c WHERE Name = 'Broken'`).length, 0);
        assert.equal(
            test.query(`SELECT Id FROM Parcel__c WHERE Shipment__r.Name = 'Broken'`).length,
            0
        );
        await test.automation.drain();
        const [failed] = test.automation.failedInterviews();
        assert.equal(failed?.flow, 'Shipment_AfterSave_Break');
        assert.equal(failed.element, 'Send_Without_Weight');
    });

    it('keep the good records of a batch when one faults', () => {
        const results = test.org.records.createAll(
            'Shipment__c',
            [{ Name: 'Good' }, { Name: 'Bad', Note__c: 'break' }],
            test.rep
        );
        assert.deepEqual(
            results.map(({ success }) => success),
            [true, false]
        );
    });

    it('go on along a fault path with the fault in words', () => {
        const id = create({ Note__c: 'survive' });
        assert.match(
            String(read(id)?.['Note__c']),
            /^This error occurred when the flow tried to update records: FIELD_CUSTOM_VALIDATION_EXCEPTION: Weigh/
        );
        assert.equal(read(id)?.['Status__c'], 'New');
    });

    it('refuse a callout, because the save is not committed', () => {
        assert.throws(() => create({ Note__c: 'call now' }), {
            message: /You have uncommitted work pending/
        });
    });

    it('start by a formula that compares with the prior values, and hand the record to a subflow', () => {
        const id = create({ Name: 'Crate', Weight__c: 5 });
        assert.equal(read(id)?.['Note__c'], null);
        test.org.records.update('Shipment__c', id, { Weight__c: 4 }, test.rep);
        assert.equal(read(id)?.['Note__c'], null, 'it did not grow');
        test.org.records.update('Shipment__c', id, { Weight__c: 6 }, test.rep);
        assert.equal(read(id)?.['Note__c'], 'Grew: Crate to');
    });

    it('refuse a deletion before it happens', () => {
        const id = create({ Status__c: 'Sent', Weight__c: 1 });
        assert.throws(() => test.org.records.delete('Shipment__c', id, test.rep), {
            message: 'A shipment that was sent cannot be deleted.'
        });
        assert.ok(read(id));
    });
});
