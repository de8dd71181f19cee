import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LocalStack } from './localStack.ts';

interface ApiRefusal {
    readonly errorCode: string;
}

describe('a mirrored Sales Order', () => {
    let local: LocalStack;
    let orderId: string;

    before(async () => {
        local = await LocalStack.open();
        const request = await local.createSalesOrder(await local.opportunityNamed('Claire Gute%'));
        orderId = request.Document_Record_Id__c!;
    });
    after(() => local.close());

    it('can be read by the rep, lines included', async () => {
        const { records } = await local.rep.query<{ Total__c: number }>(
            `SELECT Total__c, (SELECT Amount__c FROM Lines__r) FROM Intacct_Sales_Order__c WHERE Id = '${orderId}'`
        );
        assert.equal(records.length, 1);
    });

    it('cannot be changed by the rep', async () => {
        const change = local.rep
            .sobject('Intacct_Sales_Order__c')
            .update({ Id: orderId, Total__c: 1 });
        await assert.rejects(change, refusal('INSUFFICIENT_ACCESS_OR_READONLY'));
    });

    it('cannot be deleted by the rep', async () => {
        const removal = local.rep.sobject('Intacct_Sales_Order__c').destroy(orderId);
        await assert.rejects(removal, refusal('INSUFFICIENT_ACCESS_OR_READONLY'));
    });

    it('cannot be made by the rep', async () => {
        const creation = local.rep.sobject('Intacct_Sales_Order__c').create({ Name: 'SO-9999' });
        await assert.rejects(
            creation,
            (error: ApiRefusal) =>
                error.errorCode.startsWith('INSUFFICIENT_ACCESS') ||
                error.errorCode === 'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'
        );
    });

    it('cannot be changed by the rep through the user interface’s API', async () => {
        const response = await fetch(
            `${local.stack.urls.org}/services/data/v66.0/ui-api/records/${orderId}`,
            {
                method: 'PATCH',
                headers: {
                    authorization: `Bearer ${local.rep.accessToken}`,
                    'content-type': 'application/json'
                },
                body: JSON.stringify({ fields: { Total__c: 1 } })
            }
        );
        assert.equal(response.status, 403);
    });
});

function refusal(errorCode: string) {
    return (error: ApiRefusal) => {
        assert.equal(error.errorCode, errorCode);
        return true;
    };
}
