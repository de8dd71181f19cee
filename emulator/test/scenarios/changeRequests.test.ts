import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Context, RecordValues } from '../../src/org/kernel/types.ts';
import { HOUR, ScheduleOrg } from './scheduleOrg.ts';

const REQUEST = 'Intacct_Sync_Request__c';

interface Outcome {
    readonly outputVariables: readonly { readonly name: string; readonly value: unknown }[];
}

describe('changing requests from the worklist', () => {
    let org: ScheduleOrg;
    before(async () => {
        org = await ScheduleOrg.open();
    });
    afterEach(() => org.clear());
    after(() => org.close());

    /** A request of a person, failed as the proxy would leave it. */
    function failed(
        as: Context,
        outcome: RecordValues = {},
        operation = 'Create Document'
    ): string {
        const { records } = org.org.org;
        const id = records.create(REQUEST, { Operation__c: operation }, as);
        const failure = {
            Status__c: 'Failed',
            Attempts__c: 8,
            Error_Code__c: 'PROXY.UNREACHABLE',
            Error_Owner__c: 'System',
            ...outcome
        };
        records.update(REQUEST, id, failure, { ...org.org.admin, mode: 'system' });
        return id;
    }

    async function change(as: Context, kind: 'Retry' | 'Cancel', ...requestIds: string[]) {
        const { body } = await org.org.request<Outcome>(
            'POST',
            '/_local/flow/run',
            { flowApiName: 'SyncRequest_SCR_Change', inputs: { change: kind, requestIds } },
            as
        );
        return Object.fromEntries(body.outputVariables.map(({ name, value }) => [name, value]));
    }

    const read = (id: string): RecordValues =>
        org.org.org.records.read(REQUEST, id, org.org.admin) ?? {};

    it('tries a request of the rep again with a fresh start', async () => {
        const id = failed(org.org.rep);
        const outcome = await change(org.org.rep, 'Retry', id);
        assert.deepEqual([outcome['ok'], outcome['changedCount']], [true, 1]);
        const { Status__c, Attempts__c, Error_Code__c, Error_Owner__c } = read(id);
        assert.deepEqual(
            [Status__c, Attempts__c, Error_Code__c, Error_Owner__c],
            ['Queued', 0, null, null]
        );
    });

    it('tries a request at once that waits for its next attempt', async () => {
        const Next_Attempt_At__c = org.in(2 * HOUR);
        const id = failed(org.org.rep, { Status__c: 'Waiting', Next_Attempt_At__c });
        assert.equal((await change(org.org.rep, 'Retry', id))['changedCount'], 1);
        assert.deepEqual([read(id)['Status__c'], read(id)['Next_Attempt_At__c']], ['Queued', null]);
    });

    it('leaves requests of other people to those who hold Intacct_Retry', async () => {
        const id = failed(org.org.admin);
        assert.equal((await change(org.org.rep, 'Retry', id))['changedCount'], 0);
        assert.equal(read(id)['Status__c'], 'Failed');
        const own = failed(org.org.rep);
        assert.equal((await change(org.org.admin, 'Retry', id, own))['changedCount'], 2);
    });

    it('asks for a new preview instead when the source has changed', async () => {
        const id = failed(org.org.rep, { Error_Code__c: 'PREVIEW.CHANGED' });
        assert.equal((await change(org.org.rep, 'Retry', id))['changedCount'], 0);
        assert.equal(read(id)['Status__c'], 'Failed');
    });

    it('cancels what no run works on and gives the one-to-one key back', async () => {
        const id = failed(org.org.rep, { One_To_One_Key__c: 'only one' });
        const running = failed(org.org.rep, { Status__c: 'Running' });
        assert.equal((await change(org.org.rep, 'Cancel', id, running))['changedCount'], 1);
        assert.deepEqual(
            [read(id)['Status__c'], read(id)['One_To_One_Key__c']],
            ['Cancelled', null]
        );
        assert.equal(read(running)['Status__c'], 'Running');
    });

    it('changes nothing and says why when another run of the kind is open', async () => {
        const pull = failed(org.org.admin, {}, 'Pull Changes');
        const order = failed(org.org.admin);
        org.request({ Operation__c: 'Pull Changes' });
        const outcome = await change(org.org.admin, 'Retry', order, pull);
        assert.deepEqual(
            [outcome['ok'], outcome['code'], outcome['changedCount']],
            [false, 'SYNC_REQUEST.TAKEN', 0]
        );
        assert.equal(read(order)['Status__c'], 'Failed');
    });
});
