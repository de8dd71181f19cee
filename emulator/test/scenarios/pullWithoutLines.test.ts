import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aLine } from './pull/finance.ts';
import { PullStack, type BulkRow } from './pull/pullStack.ts';

const ORDER = 'Sales Order';
const MIRROR = 'Intacct_Sales_Order__c';

describe('a document without lines in Intacct', () => {
    let stack: PullStack;

    before(async () => {
        stack = await PullStack.open();
        await stack.local.control.preferIntacct({ requireLines: false });
        await stack.run();
    });
    after(() => stack?.close());

    const linesOf = async (key: string) =>
        (
            await stack.rows(
                `SELECT Intacct_Key__c FROM Intacct_Sales_Order_Line__c
                 WHERE Document__r.Intacct_Key__c = '${key}' ORDER BY Line_Number__c`
            )
        ).map((line) => line['Intacct_Key__c']);

    const keysOf = async (key: string) =>
        (await stack.finance.read(ORDER, key)).lines.map((line) => line.key);

    const pull = async (): Promise<BulkRow> => {
        const request = await stack.run();
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        return request;
    };

    const assertMirrored = async (key: string) => {
        const document = await stack.finance.read(ORDER, key);
        const mirror = await stack.mirror(MIRROR, key);
        assert.deepEqual(
            [mirror?.['Document_Id__c'], mirror?.['Total__c'], mirror?.['Line_Count__c']],
            [document.documentId, Number(document.total), document.lines.length]
        );
        assert.deepEqual(await linesOf(key), await keysOf(key));
    };

    const issues = async (request: BulkRow) =>
        (await stack.issues(request.Id)).map(({ Error_Code__c, Status__c }) => [
            Error_Code__c,
            Status__c
        ]);

    it('is brought by its header, said once, and counted until it gets lines', async () => {
        const key = await stack.finance.enter(ORDER, { lines: [] });
        await stack.finance.enter(ORDER);
        const first = await pull();
        await assertMirrored(key);
        assert.deepEqual([first.Records_Written__c, first.Records_Failed__c], [1, 1]);
        assert.deepEqual(await issues(first), [['PULL.NO_LINES', 'Open']]);
        assert.deepEqual(await issues(await pull()), [], 'told once');
        await stack.finance.change(ORDER, key, { lines: [aLine(), aLine()] });
        const second = await pull();
        await assertMirrored(key);
        assert.deepEqual([second.Records_Written__c, second.Records_Failed__c], [1, 0]);
        assert.deepEqual(await issues(first), [['PULL.NO_LINES', 'Resolved']]);
    });

    it('keeps no line in Salesforce when it lost all of them, and nothing else is lost', async () => {
        const key = await stack.finance.enter(ORDER, { lines: [aLine(), aLine()] });
        const other = await stack.finance.enter(ORDER);
        await pull();
        const opportunityId = await stack.local.opportunityNamed('Adam Bellavance%');
        const mirror = await stack.mirror(MIRROR, key);
        await stack
            .asIntegration()
            .sobject(MIRROR)
            .update({ Id: String(mirror?.['Id']), Opportunity__c: opportunityId });
        await stack.finance.change(ORDER, key, {
            lines: (await keysOf(key)).map((line) => ({ key: line, 'ia::operation': 'delete' }))
        });
        const request = await pull();
        assert.deepEqual(await linesOf(key), []);
        await assertMirrored(key);
        await assertMirrored(other);
        assert.deepEqual(await issues(request), [['PULL.NO_LINES', 'Open']]);
        assert.equal((await stack.mirror(MIRROR, key))?.['Opportunity__c'], opportunityId);
    });

    it('is no matter where lines are not brought at all', async () => {
        const [type] = await stack.rows(
            "SELECT Id, Include_Details__c FROM Intacct_Transaction_Type__c WHERE Name = 'Sales Order'"
        );
        const setDetails = (Include_Details__c: boolean) =>
            stack.local.admin
                .sobject('Intacct_Transaction_Type__c')
                .update({ Id: String(type?.['Id']), Include_Details__c });
        await setDetails(false);
        const key = await stack.finance.enter(ORDER, { lines: [] });
        const request = await pull();
        await setDetails(true);
        assert.deepEqual(await issues(request), []);
        assert.equal((await stack.mirror(MIRROR, key))?.['Total__c'], 0);
    });
});
