import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testServer } from '../rest/testServer.ts';
import { ESTATE } from '../testOrg.ts';

const MASTER = '012000000000000AAA';

interface Refusal {
    errorCode: string;
    fields: string[];
}

describe('record types', () => {
    const test = testServer(ESTATE);
    const json = async (path: string) => (await test.call('GET', path)).json();
    const typeId = async (name: string): Promise<string> => {
        const connection = await test.connect('admin@local.test');
        const soql = `SELECT Id FROM RecordType WHERE SobjectType = 'House__c' AND DeveloperName = '${name}'`;
        return String((await connection.query(soql)).records[0]?.['Id']);
    };
    const refusalOf = async (body: object): Promise<Refusal> =>
        (await (await test.call('POST', '/sobjects/House__c', body)).json())[0];

    it('are rows with a type’s own key prefix', async () => {
        assert.match(await typeId('City'), /^012.{15}$/);
    });

    it('give a new record the defaults of its type', async () => {
        const connection = await test.connect('admin@local.test');
        const houses = connection.sobject('House__c');
        const RecordTypeId = await typeId('Holiday');
        const { id = '' } = await houses.create({ Name: 'H', RecordTypeId });
        const plain = await houses.create({ Name: 'P' });
        assert.equal((await houses.retrieve(id))['Kind__c'], 'Villa');
        assert.equal((await houses.retrieve(plain.id ?? ''))['Kind__c'], 'Flat');
        const { records } = await connection.query(
            `SELECT RecordType.DeveloperName FROM House__c WHERE Id = '${id}'`
        );
        assert.equal(records[0]?.['RecordType'].DeveloperName, 'Holiday');
    });

    it('refuse a choice that the type does not offer, and a type of another object', async () => {
        const RecordTypeId = await typeId('Holiday');
        const choice = await refusalOf({ Name: 'H', RecordTypeId, Kind__c: 'Flat' });
        assert.equal(choice.errorCode, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
        const other = await refusalOf({ Name: 'H', RecordTypeId: '012000000000001AAA' });
        assert.deepEqual(
            [other.errorCode, other.fields],
            ['INVALID_CROSS_REFERENCE_KEY', ['RecordTypeId']]
        );
    });

    it('are those that a permission set makes visible', async () => {
        const rep = await test.connect('rep@local.test');
        const houses = rep.sobject('House__c');
        assert.ok((await houses.create({ Name: 'C', RecordTypeId: await typeId('City') })).success);
        const holiday = { Name: 'H', RecordTypeId: await typeId('Holiday') };
        await assert.rejects(houses.create(holiday), /isn't valid for the user/);
        const { recordTypeInfos } = await houses.describe();
        assert.deepEqual(
            recordTypeInfos.map(({ name, available }) => [name, available]),
            [
                ['City Home', true],
                ['Holiday Home', false],
                ['Master', true]
            ]
        );
    });

    it('offer their own choices in UI API', async () => {
        const holiday = await typeId('Holiday');
        const path = '/ui-api/object-info/House__c/picklist-values';
        const own = await json(`${path}/${holiday}/Kind__c`);
        const master = await json(`${path}/${MASTER}/Kind__c`);
        const values = (answer: { values: { value: string }[] }) =>
            answer.values.map(({ value }) => value);
        assert.deepEqual([values(own), values(master)], [['Villa'], ['Villa', 'Flat']]);
        assert.equal(own.defaultValue.value, 'Villa');
        const info = await json('/ui-api/object-info/House__c');
        assert.equal(info.recordTypeInfos[holiday].name, 'Holiday Home');
        assert.equal(info.defaultRecordTypeId, MASTER);
    });

    it('come with records, their layouts and the defaults of new ones in UI API', async () => {
        const connection = await test.connect('admin@local.test');
        const RecordTypeId = await typeId('Holiday');
        const { id } = await connection.sobject('House__c').create({ Name: 'H', RecordTypeId });
        const record = await json(`/ui-api/records/${id}?fields=House__c.Name`);
        assert.deepEqual(
            [record.recordTypeId, record.recordTypeInfo.name],
            [RecordTypeId, 'Holiday Home']
        );
        const { layouts } = await json(`/ui-api/record-ui/${id}`);
        assert.deepEqual(Object.keys(layouts.House__c), [RecordTypeId]);
        const path = `/ui-api/record-defaults/create/House__c?recordTypeId=${RecordTypeId}`;
        const { record: fresh } = await json(path);
        assert.equal(fresh.fields.Kind__c.value, 'Villa');
    });
});
