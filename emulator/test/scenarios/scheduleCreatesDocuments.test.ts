import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { settledRequests } from '../../src/client/requests.ts';
import { CreatingSchedule } from './pull/creatingSchedule.ts';

describe('a schedule that creates documents', () => {
    let stack: CreatingSchedule;
    before(async () => (stack = await CreatingSchedule.open()));
    after(() => stack?.close());

    const won = async (): Promise<string[]> =>
        (await stack.pull.rows('SELECT Id FROM Opportunity WHERE IsWon = true')).map(({ Id }) =>
            String(Id)
        );

    it('asks only for what its filter selects, and reads names as names', async () => {
        const odd = await stack.anOpportunity({ StageName: "Won' OR Name != '" });
        const run = await stack.run({ stages: ["Won' OR Name != '"] });
        assert.equal(run.Status__c, 'Succeeded', JSON.stringify(run));
        const made = await stack.made(run.Id);
        assert.deepEqual(
            made.map(({ Opportunity__c }) => Opportunity__c),
            [odd]
        );
        assert.deepEqual(
            [run.Records_Read__c, run.Records_Written__c, run.Records_Failed__c],
            [1, 1, 0]
        );
    });

    it('leaves out what closed earlier than its filter says', async () => {
        const day = (ago: number): string =>
            new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
        const fresh = await stack.anOpportunity({ StageName: 'Fresh', CloseDate: day(2) });
        await stack.anOpportunity({ StageName: 'Fresh', CloseDate: day(12) });
        const run = await stack.run({ stages: ['Fresh'], closedWithinDays: 7 });
        assert.deepEqual(
            (await stack.made(run.Id)).map(({ Opportunity__c }) => Opportunity__c),
            [fresh]
        );
    });

    it('asks for one document of every won opportunity that has none, for its owner', async () => {
        const ordered = await stack.pull.local.opportunityNamed('Claire Gute%');
        await stack.pull.local.createSalesOrder(ordered);
        const expected = (await won()).filter((id) => id !== ordered);
        const run = await stack.run();
        assert.equal(run.Status__c, 'Succeeded', JSON.stringify(run));
        const made = await stack.made(run.Id);
        assert.deepEqual(made.map(({ Opportunity__c }) => Opportunity__c).sort(), expected.sort());
        assert.equal(run.Records_Written__c, expected.length);
        const owners = await stack.pull.rows(
            'SELECT Id, OwnerId FROM Opportunity WHERE IsWon = true'
        );
        const ownerOf = new Map(owners.map(({ Id, OwnerId }) => [Id, OwnerId]));
        for (const { Opportunity__c, OwnerId } of made) {
            assert.equal(OwnerId, ownerOf.get(Opportunity__c));
        }
    });

    it('asks as the integration user where the owner of the opportunity has left', async () => {
        const [rep] = await stack.pull.rows<{ Id: string }>(
            "SELECT Id FROM User WHERE Username = 'rep@local.test'"
        );
        const [integration] = await stack.pull.rows<{ Id: string }>(
            "SELECT Id FROM User WHERE Username = 'proxy@local.test'"
        );
        await stack.anOpportunity({ StageName: 'Left', OwnerId: rep?.Id });
        const users = stack.pull.local.admin.sobject('User');
        await users.update({ Id: String(rep?.Id), IsActive: false });
        const run = await stack.run({ stages: ['Left'] });
        await users.update({ Id: String(rep?.Id), IsActive: true });
        assert.deepEqual(
            (await stack.made(run.Id)).map(({ OwnerId }) => OwnerId),
            [integration?.Id]
        );
    });

    it('asks as the integration user, too, where the owner leaves while the run goes on', async () => {
        const { pull } = stack;
        const [rep, integration] = await Promise.all(
            ['rep', 'proxy'].map(async (name) => {
                const [user] = await pull.rows(
                    `SELECT Id FROM User WHERE Username = '${name}@local.test'`
                );
                return String(user?.['Id']);
            })
        );
        const setActive = (IsActive: boolean) =>
            pull.local.admin.sobject('User').update({ Id: String(rep), IsActive });
        const owners: (string | undefined)[] = [];
        for (let call = 0, hasLeft = true; hasLeft; call += 1) {
            await settledRequests(pull.local.admin);
            const stage = `Owner leaves before call ${call}`;
            await stack.anOpportunity({ StageName: stage, OwnerId: rep });
            const runId = await stack.runHeldAt(call, { stages: [stage] });
            hasLeft = (await pull.status(runId)) !== 'Succeeded';
            await setActive(!hasLeft);
            await pull.local.control.mend();
            const run = await pull.ended(runId);
            await setActive(true);
            assert.equal(run.Status__c, 'Succeeded', JSON.stringify(run));
            assert.deepEqual([run.Records_Written__c, run.Records_Failed__c], [1, 0]);
            const made = await stack.made(runId);
            assert.equal(made.length, 1);
            owners.push(made[0]?.OwnerId);
        }
        assert.deepEqual(new Set(owners), new Set([integration, rep]));
    });

    it('shows what cannot be sent in the worklist, with who can mend it', async () => {
        await settledRequests(stack.pull.local.admin);
        const all = await stack.made();
        assert.ok(all.some(({ Status__c }) => Status__c === 'Succeeded'));
        const failed = all.filter(({ Status__c }) => Status__c === 'Failed');
        assert.ok(failed.length > 0);
        assert.deepEqual(
            failed.filter(({ Error_Owner__c }) => Error_Owner__c === null),
            []
        );
    });

    it('asks again for nothing that is made, on its way or left to people', async () => {
        const run = await stack.run();
        assert.equal(run.Status__c, 'Succeeded');
        assert.deepEqual(await stack.made(run.Id), []);
        assert.equal(run.Records_Written__c, 0);
    });

    it('tries an opportunity again once it has been changed after a failure', async () => {
        const ids = new Set(await won());
        const failed = (await stack.made()).find(
            (one) => one.Status__c === 'Failed' && ids.has(one.Opportunity__c)
        );
        await stack.pull.local.control.advance(2);
        await stack.change(String(failed?.Opportunity__c), { NextStep: 'mended' });
        const run = await stack.run();
        assert.deepEqual(
            (await stack.made(run.Id)).map(({ Opportunity__c }) => Opportunity__c),
            [failed?.Opportunity__c]
        );
    });

    it('refuses a filter that it does not understand, in words', async () => {
        const run = await stack.run({ stage: ['Closed Won'] });
        assert.equal(run.Status__c, 'Failed');
        assert.equal(run.Error_Code__c, 'SCHEDULE.FILTER_INVALID');
        assert.match(
            String(run.Error_Message__c),
            /it has "stage", but only stages, closedWithinDays, recordTypes are known/
        );
        for (const [filter, words] of [
            ['[', /not a JSON object/],
            ['{"stages":"Closed Won"}', /stages is not a list of names/],
            ['{"closedWithinDays":0}', /whole number from 1 to 3650/]
        ] as const) {
            assert.match(String((await stack.run(filter)).Error_Message__c), words);
        }
    });

    it('says which field is missing when it selects by record types in an org without them', async () => {
        const run = await stack.run({ recordTypes: ['Name'] });
        assert.equal(run.Error_Code__c, 'SALESFORCE.REFUSED');
        assert.match(String(run.Error_Message__c), /RecordType/);
    });

    it('is not begun by a request without a schedule', async () => {
        const request = await stack.pull.run('Create Document', {
            Transaction_Type__c: stack.typeId
        });
        assert.equal(request.Error_Code__c, 'REQUEST.INVALID');
    });

    it('asks for a thousand documents at most, and leaves the rest to the next run', async () => {
        await stack.opportunities(7, { StageName: 'Many' });
        const first = await stack.runThatHasMade(995, { stages: ['Many'] });
        assert.equal(first.Records_Written__c, 1000, JSON.stringify(first));
        const second = await stack.run({ stages: ['Many'] });
        assert.equal(second.Records_Written__c, 2, JSON.stringify(second));
    });

    it('runs by its own time', async () => {
        const id = await stack.anOpportunity({ StageName: 'Timed' });
        await stack.plan({ Filter__c: '{"stages":["Timed"]}' });
        const made = await stack.madeFor(id);
        assert.equal(made.length, 1);
    });
});
