import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { settledRequests } from '../../src/client/requests.ts';
import type { BulkRow } from './pull/pullStack.ts';
import { SalesDrafts, type Values } from './pull/salesDrafts.ts';

const REQUEST = 'Intacct_Sync_Request__c';
const CAP = 1000;

describe('a schedule that sends Sales Documents', () => {
    let drafts: SalesDrafts;
    let scheduleId: string;
    before(async () => {
        drafts = await SalesDrafts.open({ One_To_One__c: true });
        const { id } = await drafts.pull.local.admin.sobject('Intacct_Sync_Schedule__c').create({
            Name: 'Send what is ready',
            Operation__c: 'Send Document',
            Frequency__c: 'Hourly',
            Active__c: false
        });
        scheduleId = String(id);
    });
    after(() => drafts?.close());

    it('asks for every document that is ready, once, for its owner', async () => {
        const ready = [await aReadyDraft(), await aReadyDraft()];
        const draft = await drafts.draft([1]);
        const run = await send();
        assert.equal(run.Status__c, 'Succeeded', JSON.stringify(run));
        assert.deepEqual(
            [run.Records_Read__c, run.Records_Written__c, run.Records_Failed__c],
            [2, 2, 0]
        );
        const made = await madeBy(run.Id);
        assert.deepEqual(made.map((one) => one['Source_Record_Id__c']).sort(), ready.sort());
        const { OwnerId } = await drafts.document(ready[0]!);
        assert.ok(made.every((one) => one['OwnerId'] === OwnerId));
        await settledRequests(drafts.pull.local.admin);
        for (const id of ready) {
            assert.equal((await drafts.document(id))['Sync_Status__c'], 'Synced');
        }
        assert.equal((await drafts.document(draft))['Sync_Status__c'], 'Draft');
        assert.equal((await send()).Records_Written__c, 0);
    });

    it('sends only what its filter selects, by the opportunity of the document', async () => {
        const [early, late] = [await drafts.opportunity('Early'), await drafts.opportunity('Late')];
        const opportunities = drafts.pull.local.admin.sobject('Opportunity');
        await opportunities.update({ Id: late, StageName: "Won' OR Name != '" });
        const left = await aReadyDraft({ Opportunity__c: early });
        const chosen = await aReadyDraft({ Opportunity__c: late });
        const run = await send({ stages: ["Won' OR Name != '"] });
        assert.deepEqual(
            (await madeBy(run.Id)).map((one) => one['Source_Record_Id__c']),
            [chosen]
        );
        assert.equal((await drafts.document(left))['Sync_Status__c'], 'Ready');
        await drafts.edit(left, { Sync_Status__c: 'Draft' });
        const refused = await send({ stage: [] });
        assert.equal(refused.Error_Code__c, 'SCHEDULE.FILTER_INVALID');
    });

    it('says of a document whose opportunity has its only one already why it stays', async () => {
        const opportunity = await drafts.opportunity('Twice');
        const first = await aReadyDraft({ Opportunity__c: opportunity });
        assert.equal((await send()).Records_Written__c, 1);
        await settledRequests(drafts.pull.local.admin);
        const second = await aReadyDraft({ Opportunity__c: opportunity, Name: 'Second' });
        const third = await aReadyDraft({ Opportunity__c: opportunity, Name: 'Third' });
        const run = await send();
        assert.equal(run.Status__c, 'Succeeded', JSON.stringify(run));
        assert.equal(run.Records_Failed__c, 2);
        const sent = String((await drafts.document(first))['Document_Id__c']);
        const issues = await drafts.pull.issues(run.Id);
        assert.deepEqual(
            issues.map((issue) => [issue.Error_Code__c, issue.Error_Message__c]),
            Array.from({ length: 2 }, () => [
                'ONE_TO_ONE.EXISTS',
                `Twice already has a Sales Order: ${sent}. Only one is allowed per opportunity.`
            ])
        );
        for (const id of [second, third]) {
            assert.equal((await drafts.document(id))['Sync_Status__c'], 'Ready');
            await drafts.edit(id, { Sync_Status__c: 'Draft' });
        }
    });

    it('goes on where it died: what was asked for counts and is not asked for again', async () => {
        const ready = [await aReadyDraft(), await aReadyDraft()];
        await drafts.pull.local.control.failSalesforce({
            match: '/composite',
            method: 'POST',
            skip: 3,
            action: { drop: 'after' }
        });
        const run = await send();
        assert.equal(run.Status__c, 'Succeeded', JSON.stringify(run));
        assert.equal(run.Records_Written__c, 2);
        assert.equal((await madeBy(run.Id)).length, 2);
        await settledRequests(drafts.pull.local.admin);
        assert.deepEqual(await drafts.pull.issues(run.Id), []);
        for (const id of ready) {
            assert.equal((await drafts.document(id))['Sync_Status__c'], 'Synced');
        }
    });

    it('asks for a thousand at most, and leaves the rest to the next run', async () => {
        await Promise.all(Array.from({ length: 4 }, () => aReadyDraft()));
        const runId = await ask({}, { Status__c: 'Waiting' });
        const made = { Operation__c: 'Create Document', Status__c: 'Succeeded', Run__c: runId };
        const integration = drafts.pull.asIntegration().sobject(REQUEST);
        for (let left = CAP - 3; left > 0; left -= 200) {
            await integration.create(Array.from({ length: Math.min(200, left) }, () => made));
        }
        await drafts.pull.local.admin.sobject(REQUEST).update({ Id: runId, Status__c: 'Queued' });
        const first = await drafts.pull.ended(runId);
        assert.equal(first.Records_Written__c, CAP, JSON.stringify(first));
        assert.equal((await send()).Records_Written__c, 1);
    });

    async function aReadyDraft(more: object = {}): Promise<string> {
        const id = await drafts.draft([1], more);
        await drafts.edit(id, { Sync_Status__c: 'Ready' });
        return id;
    }

    function ask(filter: object, more: object = {}): Promise<string> {
        return drafts.pull.ask('Send Document', {
            Schedule__c: scheduleId,
            Parameters__c: JSON.stringify(filter),
            ...more
        });
    }

    /** Runs the schedule now, as its panel does, and waits for the end of the run. */
    async function send(filter: object = {}): Promise<BulkRow> {
        return drafts.pull.ended(await ask(filter));
    }

    function madeBy(runId: string): Promise<Values[]> {
        return drafts.pull.rows(
            `SELECT Source_Record_Id__c, OwnerId FROM ${REQUEST} WHERE Run__c = '${runId}'`
        );
    }
});
