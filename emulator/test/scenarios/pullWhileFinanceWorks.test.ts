import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { enterDocuments } from '../../../bench/pull/enterDocuments.ts';
import type { Fault } from '../../src/client/control.ts';
import { PullStack, type BulkRow } from './pull/pullStack.ts';

const ORDER = 'Sales Order';
const MIRROR = 'Intacct_Sales_Order__c';
const LINE = 'Intacct_Sales_Order_Line__c';
/** Most rows that Intacct answers at once. */
const PAGE = 4_000;
/** Entered before the others, so that the first page ends amid documents of the same second. */
const REST = 6;
const TWO_HOURS = 2 * 60 * 60;
const SLOW: Fault = {
    match: '/services/core/query',
    times: Number.MAX_SAFE_INTEGER,
    action: { delayMs: 1_000 }
};

describe('finance deletes and changes documents between two readings of a pull', () => {
    let stack: PullStack;

    before(async () => {
        stack = await PullStack.open();
    });
    afterEach(() => stack.local.control.mend());
    after(() => stack?.close());

    const keysInOrder = async () =>
        [...(await stack.local.intacct.totals(ORDER)).keys()].sort((a, b) => Number(a) - Number(b));

    const calls = async () => (await stack.local.control.calls()).intacct;

    /** Lets finance work when Intacct has answered the first call of a pull and has got the second. */
    async function pullAround(work: () => Promise<void>): Promise<BulkRow> {
        const before = await calls();
        const id = await stack.ask();
        while ((await calls()) < before + 2) await pause(5);
        await work();
        await stack.local.control.mend();
        const request = await stack.ended(id);
        assert.equal(request.Status__c, 'Succeeded', JSON.stringify(request));
        return request;
    }

    /** Every document of Intacct has one mirror with its reference number and its only line. */
    async function assertInStep(): Promise<void> {
        const inIntacct = (await keysInOrder()).sort();
        const { records } = await stack.local.admin
            .query<{
                Intacct_Key__c: string;
            }>(`SELECT Intacct_Key__c FROM ${MIRROR} WHERE Is_Deleted_In_Intacct__c = false`)
            .run({ autoFetch: true, maxFetch: 2 * PAGE });
        assert.deepEqual(records.map((one) => one.Intacct_Key__c).sort(), inIntacct);
        const [lines] = await stack.rows(
            `SELECT COUNT(Id) lines, COUNT_DISTINCT(Document__c) documents FROM ${LINE}
             WHERE Document__r.Is_Deleted_In_Intacct__c = false`
        );
        assert.deepEqual(
            [lines?.['lines'], lines?.['documents']],
            [inIntacct.length, inIntacct.length]
        );
    }

    const change = (key: string) =>
        stack.finance.change(ORDER, key, { referenceNumber: `Changed ${key}` });

    async function assertChanged(keys: readonly string[]): Promise<void> {
        for (const key of keys) {
            const mirror = await stack.mirror(MIRROR, key);
            assert.equal(mirror?.['Reference_Number__c'], `Changed ${key}`);
        }
    }

    it('no document is skipped and none read twice, though the first page shrinks before the second is read', async () => {
        const { control, stack: services } = stack.local;
        await control.advanceIntacct(-TWO_HOURS);
        for (const documents of [REST, PAGE]) {
            await enterDocuments(services.urls.intacct, { documents, lines: 1 });
        }
        await control.setIntacctClock(new Date().toISOString());
        const keys = await keysInOrder();
        const [gone, alsoGone, changed, alsoChanged] = keys as [string, string, string, string];
        const [lastGone, lastChanged] = keys.slice(PAGE) as [string, string];
        await control.failIntacct(SLOW);
        const request = await pullAround(async () => {
            for (const key of [gone, alsoGone, lastGone]) await stack.finance.remove(ORDER, key);
            for (const key of [changed, alsoChanged, lastChanged]) await change(key);
        });
        const readTwice = [changed, alsoChanged].length;
        const wereRead = PAGE + REST - [lastGone].length + readTwice;
        const wereGone = [gone, alsoGone].length;
        assert.deepEqual(
            [request.Records_Read__c, request.Records_Written__c, request.Records_Failed__c],
            [wereRead, wereRead - wereGone, wereGone]
        );
        await assertChanged([changed, alsoChanged, lastChanged]);
        await stack.run();
        assert.deepEqual(
            (await stack.issues(request.Id)).map(({ Error_Code__c, Status__c }) => [
                Error_Code__c,
                Status__c
            ]),
            Array.from({ length: wereGone }, () => ['PULL.NO_LINES', 'Resolved']),
            'gone before their lines were read'
        );
        const reconciled = await stack.run('Reconcile');
        assert.equal(reconciled.Status__c, 'Succeeded', JSON.stringify(reconciled));
        assert.equal(reconciled.Records_Written__c, wereGone, 'nothing else was missing');
        await assertInStep();
    });

    it('no document is skipped or kept in a former state, though a page is read again because it is fresh', async () => {
        await stack.run();
        const { control } = stack.local;
        const second = new Date().toISOString().slice(0, 19);
        await control.setIntacctClock(`${second}.000Z`);
        const gone = await stack.finance.enter(ORDER);
        const changed = await stack.finance.enter(ORDER);
        const later = await stack.finance.enter(ORDER);
        const unchanged = await stack.finance.enter(ORDER);
        await pullAround(async () => {
            await stack.finance.remove(ORDER, gone);
            await control.setIntacctClock(`${second}.500Z`);
            await change(changed);
            await control.setIntacctClock(`${second}.999Z`);
            await control.advanceIntacct(1);
            await change(later);
        });
        assert.equal(await stack.mirror(MIRROR, gone), undefined);
        assert.ok(await stack.mirror(MIRROR, unchanged));
        await assertChanged([changed]);
        await stack.run();
        await assertChanged([changed, later]);
        await assertInStep();
    });
});
