import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { DAY, HOUR, MINUTE, ScheduleOrg } from './scheduleOrg.ts';

describe('a sync schedule', () => {
    let org: ScheduleOrg;
    before(async () => {
        org = await ScheduleOrg.open();
    });
    afterEach(async () => {
        await org.clear();
        assert.deepEqual(org.org.automation.failedInterviews(), []);
    });
    after(() => org.close());

    it('asks for its work when the time comes, not before, and plans the next time', async () => {
        const start = org.in(10 * MINUTE);
        const id = org.plan({
            Next_Run_At__c: start,
            Filter__c: '{"definitions":["Sales Order"]}'
        });
        await org.pass(9 * MINUTE);
        assert.equal(org.requests().length, 0);
        await org.pass(MINUTE);
        const [request, ...more] = org.requests();
        assert.deepEqual(more, []);
        assert.equal(request?.['Operation__c'], 'Pull Changes');
        assert.equal(request['Schedule__c'], id);
        assert.equal(request['Exclusive_Key__c'], 'Pull Changes');
        assert.equal(request['Parameters__c'], '{"definitions":["Sales Order"]}');
        const planned = Date.parse(String(org.read(id)['Next_Run_At__c'])) - Date.parse(start);
        assert.equal(planned, 15 * MINUTE * 1000);
    });

    it('runs again and again, one request each time', async () => {
        org.plan({ Interval__c: 5 });
        await org.pass(1);
        for (let run = 0; run < 12; run += 1) {
            org.end('Succeeded');
            await org.pass(5 * MINUTE);
        }
        assert.equal(org.requests().length, 13);
    });

    it('shows how its last run stands', async () => {
        const id = org.plan();
        await org.pass(1);
        const [request] = org.requests();
        assert.equal(org.read(id)['Last_Status__c'], 'Queued');
        assert.equal(org.read(id)['Last_Request__c'], request?.['Id']);
        assert.equal(org.read(id)['Last_Run_At__c'], request?.['CreatedDate']);
        org.end('Failed');
        assert.equal(org.read(id)['Last_Status__c'], 'Failed');
    });

    it('leaves the work to a run that is still open, says so, and runs next time', async () => {
        org.plan({ Name: 'first', Frequency__c: 'Daily', Interval__c: 1 });
        await org.pass(1);
        const second = org.plan({ Name: 'second' });
        await org.pass(1);
        assert.equal(org.requests().length, 1);
        assert.equal(org.read(second)['Last_Status__c'], 'Skipped');
        assert.match(String(org.read(second)['Last_Message__c']), /DUPLICATE_VALUE/);
        org.end('Succeeded');
        await org.pass(15 * MINUTE);
        assert.equal(org.requests().length, 2);
        assert.equal(org.read(second)['Last_Status__c'], 'Queued');
        assert.equal(org.read(second)['Last_Message__c'], null);
    });

    it('lets runs of another kind or of another transaction type go on beside it', async () => {
        const type = org.transactionType('Sales Order');
        org.plan();
        org.plan({ Operation__c: 'Reconcile' });
        org.plan({ Transaction_Type__c: type });
        await org.pass(1);
        const keys = org.requests().map((request) => request['Exclusive_Key__c']);
        assert.deepEqual(keys, ['Pull Changes', 'Reconcile', `Pull Changes-${type}`]);
    });

    it('catches up once, however many times were missed, and keeps its minutes', async () => {
        const start = org.in(0);
        const id = org.plan({ Active__c: false, Starts_At__c: start });
        await org.pass(3 * HOUR + 7 * MINUTE);
        org.change(id, { Active__c: true });
        await org.pass(1);
        assert.equal(org.requests().length, 1);
        const next = Date.parse(String(org.read(id)['Next_Run_At__c'])) - Date.parse(start);
        assert.equal(next, (3 * HOUR + 15 * MINUTE) * 1000);
    });

    it('asks for nothing while it is paused', async () => {
        const id = org.plan({ Next_Run_At__c: org.in(MINUTE) });
        org.change(id, { Active__c: false });
        await org.pass(DAY);
        assert.equal(org.requests().length, 0);
    });

    it('asks once when the platform starts its path twice', async () => {
        const id = org.plan({ Next_Run_At__c: org.in(MINUTE) });
        org.org.org.sql.exec(
            `INSERT INTO automation_job (flow, path, record_id, user_id, due_at)
             SELECT flow, path, record_id, user_id, due_at FROM automation_job WHERE record_id = '${id}'`
        );
        await org.pass(MINUTE);
        assert.equal(org.requests().length, 1);
        assert.equal(org.read(id)['Last_Status__c'], 'Queued');
    });

    it('says why when its work cannot be asked for, and goes on', async () => {
        const id = org.plan({ Next_Run_At__c: org.in(MINUTE) });
        org.org.org.sql.exec(
            `UPDATE Intacct_Sync_Schedule__c SET Operation__c = 'Retired' WHERE Id = '${id}'`
        );
        await org.pass(MINUTE);
        assert.equal(org.requests().length, 0);
        assert.equal(org.read(id)['Last_Status__c'], 'Not Started');
        assert.match(String(org.read(id)['Last_Message__c']), /bad value for restricted picklist/);
        assert.ok(String(org.read(id)['Next_Run_At__c']) > org.in(0));
    });

    it('is armed again by the daily watchdog when its path was lost, and runs once', async () => {
        const id = org.plan({ Next_Run_At__c: org.in(MINUTE), Frequency__c: 'Weekly' });
        org.org.org.sql.exec(`DELETE FROM automation_job WHERE record_id = '${id}'`);
        await org.pass(2 * MINUTE);
        assert.equal(org.requests().length, 0);
        await org.pass(2 * DAY);
        await org.pass(2 * MINUTE);
        assert.equal(org.requests().length, 1);
    });

    it('is watched by a flow that shows in Setup > Scheduled Jobs', async () => {
        const { body } = await org.org.request<{ flow: string; nextRunAt: string }[]>(
            'GET',
            '/_local/scheduled-jobs',
            undefined,
            org.org.admin
        );
        const watchdog = body.find(({ flow }) => flow === 'SyncSchedule_SCH_Watchdog');
        assert.match(watchdog?.nextRunAt ?? '', /T04:00:00/);
    });

    it('refuses an interval of less than five minutes', () => {
        assert.throws(() => org.plan({ Interval__c: 4 }), /every 5 minutes at most/);
        assert.throws(() => org.plan({ Frequency__c: 'Daily', Interval__c: 0 }), /1 or more/);
    });
});

describe('a schedule that creates documents', () => {
    let org: ScheduleOrg;
    before(async () => {
        org = await ScheduleOrg.open();
    });
    after(() => org.close());

    it('is refused without a transaction type', () => {
        assert.throws(
            () => org.plan({ Operation__c: 'Create Document' }),
            /Choose the transaction type of the documents to create/
        );
    });

    it('hands its type and filter to one request without a source record', async () => {
        const type = org.transactionType('Sales Order');
        const filter = '{"closedWithinDays":30}';
        org.plan({
            Operation__c: 'Create Document',
            Transaction_Type__c: type,
            Filter__c: filter
        });
        await org.pass(1);
        const [request, ...more] = org.requests();
        assert.deepEqual(more, []);
        assert.equal(request?.['Operation__c'], 'Create Document');
        assert.equal(request['Parameters__c'], filter);
        assert.equal(request['Exclusive_Key__c'], `Create Document-${type}`);
    });
});

describe('the exclusive key of a request', () => {
    let org: ScheduleOrg;
    before(async () => {
        org = await ScheduleOrg.open();
    });
    afterEach(() => org.clear());
    after(() => org.close());

    it('is held by whoever asks for a pull, named or not, until the request has ended', () => {
        const first = org.request({ Operation__c: 'Pull Changes' });
        const again = (): string => org.request({ Operation__c: 'Pull Changes' });
        for (const status of ['Running', 'Waiting', 'Queued']) {
            org.setStatus(first, status);
            assert.throws(again, /duplicate value found: Exclusive_Key__c/);
        }
        org.setStatus(first, 'Succeeded');
        assert.ok(again());
    });

    it('is needed again to retry: not while another run is open', () => {
        const first = org.request({ Operation__c: 'Reconcile' });
        org.setStatus(first, 'Failed');
        const second = org.request({ Operation__c: 'Reconcile' });
        assert.throws(() => org.setStatus(first, 'Queued'), /Exclusive_Key__c/);
        org.setStatus(second, 'Cancelled');
        org.setStatus(first, 'Queued');
    });

    it('is held by a schedule that creates documents, once for each transaction type', () => {
        const schedule = org.plan({ Active__c: false });
        const creation = (type: string): string =>
            org.request({
                Operation__c: 'Create Document',
                Schedule__c: schedule,
                Transaction_Type__c: type
            });
        const type = org.transactionType('Sales Order');
        const first = creation(type);
        assert.throws(() => creation(type), /duplicate value found: Exclusive_Key__c/);
        creation(org.transactionType('Sales Quote'));
        org.setStatus(first, 'Failed');
        creation(type);
    });

    it('is no matter for documents', () => {
        org.request({ Operation__c: 'Create Document' });
        org.request({ Operation__c: 'Create Document' });
        assert.deepEqual(
            org.requests().map((request) => request['Exclusive_Key__c']),
            [null, null]
        );
    });
});
