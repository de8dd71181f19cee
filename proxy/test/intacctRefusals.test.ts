import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openBench, type Bench } from './support/bench.ts';
import { REQUEST_ID } from './support/salesData.ts';

const REFUSALS = [
    {
        detail: { message: "Customer 'CG-12520' is on hold." },
        code: 'CUSTOMER.ON_HOLD',
        owner: 'Finance',
        field: 'Account.Intacct_Customer_Id__c',
        says: 'Customer CG-12520 (account "Claire Gute") is on hold in Intacct.'
    },
    {
        detail: { message: "Customer 'CG-12520' does not exist." },
        code: 'CUSTOMER.NOT_FOUND',
        owner: 'Finance',
        field: 'Account.Intacct_Customer_Id__c',
        says: 'Intacct has no customer CG-12520. Correct Intacct Customer Id on account "Claire Gute"'
    },
    {
        detail: { message: "Line 2: Item 'ITEM-2' is inactive." },
        code: 'ITEM.INACTIVE',
        owner: 'Finance',
        field: 'Product2.ProductCode',
        says: 'Item ITEM-2 (line 2, product "Product 2") is inactive in Intacct.'
    },
    {
        detail: { message: 'Item ITEM-2 was not found [Support ID: abc%7E1]' },
        code: 'ITEM.NOT_FOUND',
        owner: 'Finance',
        field: 'Product2.ProductCode',
        says: 'Intacct has no item ITEM-2 (line 2).'
    },
    {
        detail: {
            message: "Line 1: Missing unit: 'Each' is not a unit of measure of item 'ITEM-1'.",
            errorId: 'INV-1359'
        },
        code: 'UNIT.INVALID',
        owner: 'Admin',
        field: null,
        says: 'Item ITEM-1 (line 1) is not sold in the unit "Each".'
    },
    {
        detail: { message: 'Missing location', target: '/lines/1/dimensions/location' },
        code: 'LOCATION.MISSING',
        owner: 'Rep',
        field: 'Intacct_Location_Id__c',
        says: 'Line 2, Product 2: Intacct Location Id is empty.'
    },
    {
        detail: { message: 'The date 2026-11-30 is in a closed period.' },
        code: 'PERIOD.CLOSED',
        owner: 'Finance',
        field: 'CloseDate',
        says: 'The accounting period of 2026-11-30 is closed in Intacct. Change Close Date of "Renewal "Étoile" & <Söhne>"'
    },
    {
        detail: { message: "Transaction definition 'Customer Order' is inactive." },
        code: 'DEFINITION.INACTIVE',
        owner: 'Admin',
        field: null,
        says: 'The transaction definition Sales Order is inactive in Intacct.'
    },
    {
        detail: { message: 'A smart rule says no. [Support ID: abc%7E1]', code: 'BL04002055' },
        code: 'INTACCT.REFUSED',
        owner: 'Finance',
        field: null,
        says: 'Intacct refused the document: A smart rule says no.'
    }
];

describe('an Intacct refusal', () => {
    let bench: Bench;
    beforeEach(async () => {
        bench = await openBench();
    });
    afterEach(() => bench.close());

    for (const { detail, code, owner, field, says } of REFUSALS) {
        it(`"${detail.message}" becomes ${code}, naming record, field and owner`, async () => {
            bench.intacct.refuse(detail);

            const result = (await bench.run()).json();

            assert.deepEqual([result.ok, result.status, result.code], [false, 'Failed', code]);
            const request = bench.request();
            assert.equal(request['Error_Code__c'], code);
            assert.equal(request['Error_Owner__c'], owner);
            assert.equal(request['Error_Field__c'], field);
            assert.ok(String(request['Error_Message__c']).startsWith(says), result.message);
            assert.match(String(request['Error_Detail__c']), /HTTP 422 .*operationFailed/);
        });
    }

    it('leaves nothing half-written and lets another request try', async () => {
        bench.intacct.refuse({ message: "Customer 'CG-12520' is on hold." });

        await bench.run();

        assert.equal(bench.rows('Intacct_Sales_Order__c').length, 0);
        const { Status__c, One_To_One_Key__c, Completed_At__c } = bench.request();
        assert.deepEqual([Status__c, One_To_One_Key__c], ['Failed', null]);
        assert.ok(Completed_At__c);
    });

    it('is not answered from the cache once its cause is mended', async () => {
        bench.intacct.refuse({ message: "Customer 'CG-12520' is on hold." });
        await bench.run();
        assert.equal(bench.request()['Idempotency_Key__c'], `${REQUEST_ID}-1`);

        bench.intacct.refuse(undefined);
        bench.request()['Status__c'] = 'Queued';
        const result = (await bench.run()).json();

        assert.equal(result.status, 'Succeeded');
        const { Error_Code__c, Error_Message__c, Attempts__c } = bench.request();
        assert.deepEqual([Error_Code__c, Error_Message__c, Attempts__c], [null, null, 2]);
    });

    it('of a field that Intacct has not names the field and who can correct its mapping', async () => {
        bench.intacct.failNext('POST /ia/api/v1/objects/', {
            status: 400,
            body: {
                'ia::result': {
                    'ia::error': {
                        code: 'invalidRequest',
                        errorId: 'REST-1064',
                        message: 'Payload contains errors',
                        details: [
                            {
                                code: 'invalidRequest',
                                errorId: 'REST-1043',
                                message: '/newDate is not a valid field',
                                target: '/newDate'
                            }
                        ]
                    }
                }
            }
        });

        const result = (await bench.run()).json();

        assert.equal(result.code, 'MAPPING.TARGET_UNKNOWN');
        assert.match(result.message, /no field newDate on Sales Order/);
        assert.equal(bench.request()['Error_Owner__c'], 'Admin');
    });

    it('for want of a permission names it', async () => {
        const detail = {
            code: 'PL04000005',
            message:
                'You do not have permission for API operation CREATE on objects of type document'
        };
        bench.intacct.failNext('POST /ia/api/v1/objects/', {
            status: 403,
            body: { 'ia::error': { code: 'operationFailed', message: 'failed', details: [detail] } }
        });

        const result = (await bench.run()).json();

        assert.equal(result.code, 'INTACCT.FORBIDDEN');
        assert.match(result.message, /operation CREATE on objects of type document/);
    });

    it('of an unknown transaction definition names the type', async () => {
        const body = { 'ia::result': { 'ia::error': { code: 'notFound', message: 'not found' } } };
        bench.intacct.failNext('POST /ia/api/v1/objects/', { status: 404, body });

        const result = (await bench.run()).json();

        assert.equal(result.code, 'DEFINITION.NOT_FOUND');
        assert.match(result.message, /no transaction definition Sales Order/);
    });
});
