import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '../../src/client/control.ts';
import { SalesDrafts } from './pull/salesDrafts.ts';
import { settle } from './pull/settle.ts';

const PATIENCE_MS = 20_000;

/** Each is one arrow between the systems, cut after the far side has committed. */
const CUTS: ReadonlyArray<{ arrow: string; side: 'salesforce' | 'intacct'; fault: Fault }> = [
    { arrow: 'the request is claimed', side: 'salesforce', fault: composite(0) },
    { arrow: 'the Sales Document is read', side: 'salesforce', fault: composite(1) },
    { arrow: 'the document is created in Intacct', side: 'intacct', fault: document('POST') },
    { arrow: 'the document is read back', side: 'intacct', fault: document('GET') },
    { arrow: 'the Sales Document is written', side: 'salesforce', fault: composite(2) }
];

describe('a Sales Document becomes exactly one Intacct document', () => {
    let drafts: SalesDrafts;
    before(async () => (drafts = await SalesDrafts.open()));
    after(() => drafts?.close());

    for (const { arrow, side, fault } of CUTS) {
        it(`when the connection breaks after ${arrow}`, async () => {
            const { control } = drafts.pull.local;
            const id = await drafts.draft([2, 3]);
            const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
            const before = await drafts.made();
            await (side === 'intacct' ? control.failIntacct(fault) : control.failSalesforce(fault));
            const request = await settle(drafts.pull, await drafts.ask(id));
            assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
            await assertSentOnce(id, before, lineIds);
        });
    }

    it('when a pull and an event meet it before its own request has written it', async () => {
        const id = await drafts.draft([2, 3]);
        const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
        const before = await drafts.made();
        const requestId = await leaveUnwritten(id);
        assert.equal((await drafts.pull.run()).Status__c, 'Succeeded');
        const refresh = await drafts.pull.run('Refresh Document', {
            Transaction_Type__c: drafts.typeId,
            Document_Id__c: await newestDocumentId()
        });
        assert.equal(refresh.Status__c, 'Succeeded', JSON.stringify(refresh));
        assert.equal((await drafts.document(id))['Sync_Status__c'], 'Queued');
        const request = await settle(drafts.pull, requestId);
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        await assertSentOnce(id, before, lineIds);
    });

    it('when its request is given up: the next pull writes it, however much was read meanwhile', async () => {
        const id = await drafts.draft([2, 3]);
        const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
        const before = await drafts.made();
        const requestId = await leaveUnwritten(id);
        assert.equal((await drafts.pull.run()).Status__c, 'Succeeded');
        await drafts.pull.local.control.advanceIntacct(3 * 60 * 60);
        const later = await drafts.pull.finance.enter('Sales Order');
        assert.equal((await drafts.pull.run()).Status__c, 'Succeeded');
        await giveUp(requestId);
        assert.equal((await drafts.document(id))['Sync_Status__c'], 'Error');
        assert.equal((await drafts.pull.run()).Status__c, 'Succeeded');
        await assertSentOnce(id, [...before, later], lineIds);
    });

    it('when its request is given up and an event tells of it', async () => {
        const id = await drafts.draft([2, 3]);
        const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
        const before = await drafts.made();
        await giveUp(await leaveUnwritten(id));
        const refresh = await drafts.pull.run('Refresh Document', {
            Transaction_Type__c: drafts.typeId,
            Document_Id__c: await newestDocumentId()
        });
        assert.equal(refresh.Status__c, 'Succeeded', JSON.stringify(refresh));
        await assertSentOnce(id, before, lineIds);
    });

    it('when it carries a reference number of its own and a pull meets it first', async () => {
        const id = await drafts.draft([1], { Reference_Number__c: 'PO-4711' });
        const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
        const before = await drafts.made();
        await giveUp(await leaveUnwritten(id));
        assert.equal((await drafts.pull.run()).Status__c, 'Succeeded');
        await assertSentOnce(id, before, lineIds);
    });

    it('when it carries a number from another field, changed before it is sent again', async () => {
        const { admin } = drafts.pull.local;
        const { id: rowId } = await admin.sobject('Intacct_Field_Mapping__c').create({
            Name: 'Sales Order: Name as reference',
            Transaction_Type__c: drafts.typeId,
            Workflow__c: 'Advanced',
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Intacct_Field__c: 'referenceNumber',
            Rule__c: 'Field',
            Salesforce_Field__c: 'Name',
            Sort_Order__c: 1,
            Active__c: true
        });
        const id = await drafts.draft([1], { Name: 'PO of Acme' });
        const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
        const before = await drafts.made();
        await giveUp(await leaveUnwritten(id));
        await drafts.edit(id, { Name: 'PO of Acme, corrected' });
        const request = await settle(drafts.pull, await drafts.ask(id));
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        await assertSentOnce(id, before, lineIds);
        await admin.sobject('Intacct_Field_Mapping__c').destroy(String(rowId));
    });

    for (const [wayOut, mend] of [
        [
            'the first one, once it has the customer again',
            (id: string) => drafts.edit(id, { Account__c: drafts.accountId })
        ],
        [
            'another one, once the first is deleted',
            async () => drafts.pull.finance.remove('Sales Order', await newestKey())
        ]
    ] as const) {
        it(`when it carries a number of its own and its customer is changed before it is sent again: it becomes ${wayOut}`, async () => {
            const number = `PO of ${wayOut}`;
            const id = await drafts.draft([1], { Reference_Number__c: number });
            const lineIds = (await drafts.lines(id)).map(({ Id }) => Id);
            const before = await drafts.made();
            await giveUp(await leaveUnwritten(id));
            const documentId = await newestDocumentId();
            const [other] = await drafts.pull.rows(
                `SELECT Id, Intacct_Customer_Id__c FROM Account
                 WHERE Intacct_Customer_Id__c != null AND Id != '${drafts.accountId}' LIMIT 1`
            );
            await drafts.edit(id, { Account__c: other?.['Id'] });
            const refused = await drafts.send(id);
            assert.equal((await drafts.made()).length, before.length + 1, 'no second document');
            assert.equal(refused.Status__c, 'Failed', JSON.stringify(refused));
            assert.equal(refused.Error_Code__c, 'INTACCT.REFUSED');
            for (const told of [
                documentId,
                number,
                'CG-12520',
                other?.['Intacct_Customer_Id__c']
            ]) {
                assert.ok(refused.Error_Message__c?.includes(String(told)), String(told));
            }
            await mend(id);
            const request = await drafts.send(id);
            assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
            await assertSentOnce(id, before, lineIds);
        });
    }

    /** The proxy dies when the document is in Intacct and Salesforce does not know it yet. */
    async function leaveUnwritten(documentId: string): Promise<string> {
        const { control, stack } = drafts.pull.local;
        const before = (await drafts.made()).length;
        await control.failIntacct({ ...document('GET'), action: { delayMs: 5_000 } });
        const requestId = await drafts.ask(documentId);
        for (const deadline = Date.now() + PATIENCE_MS; ; await pause(50)) {
            if ((await drafts.made()).length > before) {
                break;
            }
            assert.ok(Date.now() < deadline, 'the document is made in Intacct');
        }
        await stack.kill('proxy');
        await stack.restart('proxy');
        await control.mend();
        return requestId;
    }

    async function giveUp(requestId: string): Promise<void> {
        await drafts.pull
            .asIntegration()
            .sobject('Intacct_Sync_Request__c')
            .update({ Id: requestId, Status__c: 'Failed', Error_Message__c: 'Given up.' });
    }

    async function newestDocumentId(): Promise<string> {
        return (await drafts.pull.finance.read('Sales Order', await newestKey())).documentId;
    }

    async function newestKey(): Promise<string> {
        return String((await drafts.made()).sort((a, b) => Number(a) - Number(b)).at(-1));
    }

    async function assertSentOnce(
        id: string,
        before: readonly string[],
        lineIds: readonly unknown[]
    ): Promise<void> {
        const made = (await drafts.made()).filter((key) => !before.includes(key));
        assert.equal(made.length, 1, 'Intacct has one more document');
        const document = await drafts.document(id);
        assert.equal(document['Sync_Status__c'], 'Synced');
        assert.equal(document['Intacct_Key__c'], made[0]);
        const holders = (await drafts.sent()).filter((one) => one['Intacct_Key__c'] === made[0]);
        assert.deepEqual(
            holders.map(({ Id }) => Id),
            [id]
        );
        const lines = await drafts.lines(id);
        assert.deepEqual(
            lines.map(({ Id }) => Id),
            lineIds
        );
        assert.ok(lines.every((line) => line['Intacct_Key__c'] !== null));
    }
});

function composite(skip: number): Fault {
    return { match: '/composite', method: 'POST', skip, action: { drop: 'after' } };
}

function document(method: 'GET' | 'POST'): Fault {
    return { match: '/objects/order-entry/document', method, action: { drop: 'after' } };
}
