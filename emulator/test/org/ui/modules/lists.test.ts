import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { freshCache, load, record, settled, stubOrg, wire } from './page.ts';

const { getRelatedListCount, getRelatedListRecords } = await load('lightning/uiRelatedListApi');
const { getListUi } = await load('lightning/uiListApi');
const { getObjectInfo, getPicklistValues } = await load('lightning/uiObjectInfoApi');
const { updateRecord } = await load('lightning/uiRecordApi');

const ACCOUNT = '001000000000001AAA';
const OPPORTUNITY = '006000000000001AAA';

describe('getRelatedListRecords', () => {
    beforeEach(freshCache);

    const config = {
        parentRecordId: ACCOUNT,
        relatedListId: 'Opportunities',
        fields: ['Opportunity.Name'],
        where: '{ Amount: { gt: 10 } }',
        sortBy: ['-Opportunity.Name'],
        pageSize: 5
    };

    it('asks for the page in the body, so that long field lists fit', async () => {
        const org = stubOrg(() => ({ count: 0, records: [] }));
        await wire(getRelatedListRecords, config);
        const [request] = org.to(`/related-list-records/${ACCOUNT}/Opportunities`);
        assert.equal(request?.method, 'POST');
        assert.deepEqual(request?.body, {
            fields: ['Opportunity.Name'],
            optionalFields: [],
            pageSize: 5,
            sortBy: ['-Opportunity.Name'],
            where: '{ Amount: { gt: 10 } }'
        });
    });

    it('shows an update of one of its records without asking for the list again', async () => {
        const org = stubOrg(({ method }) =>
            method === 'PATCH'
                ? record(OPPORTUNITY, { Name: 'Renewal 2' }, 2)
                : { count: 1, records: [record(OPPORTUNITY, { Name: 'Renewal' })] }
        );
        const { last } = await wire(getRelatedListRecords, config);
        await updateRecord({ fields: { Id: OPPORTUNITY, Name: 'Renewal 2' } });
        await settled();
        assert.equal(last().data.records[0].fields.Name.value, 'Renewal 2');
        assert.equal(org.to('/Opportunities').length, 1);
    });

    it('waits for its parent', async () => {
        const org = stubOrg(() => ({}));
        await wire(getRelatedListRecords, { ...config, parentRecordId: undefined });
        await wire(getRelatedListCount, { relatedListId: 'Opportunities' });
        assert.equal(org.sent.length, 0);
    });
});

describe('getListUi', () => {
    beforeEach(freshCache);

    it('gives columns and records, and sorts by an imported field', async () => {
        const org = stubOrg(() => ({
            info: { displayColumns: [] },
            records: { count: 1, records: [record(ACCOUNT, { Name: 'Acme' })] }
        }));
        const { last } = await wire(getListUi, {
            objectApiName: { objectApiName: 'Account' },
            listViewApiName: 'AllAccounts',
            sortBy: { objectApiName: 'Account', fieldApiName: 'Name' }
        });
        assert.equal(last().data.records.records[0].fields.Name.value, 'Acme');
        assert.equal(org.sent[0]?.url.searchParams.get('sortBy'), 'Name');
    });
});

describe('uiObjectInfoApi', () => {
    beforeEach(freshCache);

    it('reads an object info once for all components', async () => {
        const org = stubOrg(() => ({ apiName: 'Account' }));
        const wires = await Promise.all([
            wire(getObjectInfo, { objectApiName: 'Account' }),
            wire(getObjectInfo, { objectApiName: { objectApiName: 'Account' } })
        ]);
        assert.equal(org.sent.length, 1);
        assert.deepEqual(
            wires.map(({ last }) => last().data.apiName),
            ['Account', 'Account']
        );
    });

    it('asks for picklist values once the record type is known', async () => {
        const org = stubOrg(() => ({ values: [] }));
        const field = { objectApiName: 'Account', fieldApiName: 'Type' };
        const wired = await wire(getPicklistValues, { fieldApiName: field });
        assert.equal(org.sent.length, 0);
        await wired.update({ fieldApiName: field, recordTypeId: '012000000000000AAA' });
        assert.equal(
            org.sent[0]?.url.pathname.split('/ui-api')[1],
            '/object-info/Account/picklist-values/012000000000000AAA/Type'
        );
    });
});
