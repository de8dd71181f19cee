import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROKEN_RECORDS } from '../../src/seed/brokenRecords.ts';
import { LocalStack } from './localStack.ts';

interface Failure {
    readonly Error_Field__c: string | null;
}

describe('a record that cannot become a document', () => {
    let local: LocalStack;
    before(async () => (local = await LocalStack.open()));
    after(() => local.close());

    for (const { opportunityName, code, recordName, field } of BROKEN_RECORDS) {
        it(`${opportunityName} ends as ${code} and names ${recordName}`, async () => {
            const opportunityId = await local.opportunityNamed(opportunityName);
            const request = await local.createSalesOrder(opportunityId);
            assert.equal(request.Status__c, 'Failed');
            assert.equal(request.Error_Code__c, code);
            assert.ok(
                request.Error_Message__c?.includes(recordName),
                request.Error_Message__c ?? ''
            );
            const [failure] = await failureOf(request.Id);
            assert.ok(
                !field || failure?.Error_Field__c?.endsWith(field),
                String(failure?.Error_Field__c)
            );
        });
    }

    it('leaves nothing behind on either side', async () => {
        assert.equal((await local.intacct.totals('Sales Order')).size, 0);
        const { totalSize } = await local.admin.query('SELECT COUNT() FROM Intacct_Sales_Order__c');
        assert.equal(totalSize, 0);
    });

    async function failureOf(requestId: string): Promise<Failure[]> {
        const { records } = await local.admin.query<Failure>(
            `SELECT Error_Field__c FROM Intacct_Sync_Request__c WHERE Id = '${requestId}'`
        );
        return records;
    }
});
