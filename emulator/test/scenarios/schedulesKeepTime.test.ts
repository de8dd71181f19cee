import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { nextRun, type Frequency } from 'c/scheduleUtils';
import { DAY, MINUTE, ScheduleOrg } from './scheduleOrg.ts';

/** Zone, frequency, interval, start, moment of a run, and the next run in that zone's time. */
const CASES: readonly (readonly [string, Frequency, number, string, string, string])[] = [
    ['GMT', 'Minutes', 15, '2027-01-04T00:05', '2027-01-04T03:31', '2027-01-04 03:35'],
    ['GMT', 'Hourly', 6, '2027-01-04T01:00', '2027-01-09T14:00', '2027-01-09 19:00'],
    ['America/Los_Angeles', 'Daily', 1, '2027-01-05T10:00', '2027-07-04T12:00', '2027-07-05 02:00'],
    ['America/Los_Angeles', 'Daily', 1, '2027-07-05T09:00', '2027-12-04T09:30', '2027-12-04 02:00'],
    ['America/Los_Angeles', 'Daily', 1, '2027-07-05T06:30', '2027-12-04T06:59', '2027-12-03 23:30'],
    ['America/Los_Angeles', 'Daily', 1, '2027-03-01T17:00', '2027-03-14T12:00', '2027-03-14 09:00'],
    ['Europe/Paris', 'Monthly', 1, '2027-01-31T08:00', '2027-02-28T08:00', '2027-03-31 09:00'],
    ['Europe/Paris', 'Daily', 3, '2027-01-04T22:30', '2027-06-20T00:00', '2027-06-21 23:30'],
    ['GMT', 'Weekly', 1, '2027-02-01T01:00', '2027-02-03T00:00', '2027-02-08 01:00'],
    ['Europe/Paris', 'Weekly', 2, '2027-02-01T01:00', '2027-04-20T00:00', '2027-04-26 02:00'],
    ['Asia/Kolkata', 'Monthly', 1, '2027-01-30T20:00', '2027-02-10T00:00', '2027-02-28 01:30'],
    ['Europe/Paris', 'Monthly', 1, '2027-01-31T22:45', '2027-06-15T00:00', '2027-06-30 23:45'],
    ['Europe/Paris', 'Monthly', 1, '2027-02-28T08:00', '2027-03-01T00:00', '2027-03-31 09:00'],
    ['Pacific/Auckland', 'Monthly', 2, '2027-01-15T13:00', '2027-08-20T00:00', '2027-09-16 02:00']
];

describe('the next run of a schedule', () => {
    let org: ScheduleOrg;
    before(async () => {
        org = await ScheduleOrg.open();
    });
    afterEach(() => org.clear());
    after(() => org.close());

    for (const [zone, frequency, interval, start, moment, expected] of CASES) {
        it(`is ${expected} in ${zone}: ${frequency}, ${interval}, run at ${moment}Z`, async () => {
            org.setTimeZone(zone);
            org.setClock(`${moment}:00Z`);
            const id = org.plan({
                Frequency__c: frequency,
                Interval__c: interval,
                Starts_At__c: `${start}:00Z`,
                Next_Run_At__c: `${moment}:00Z`
            });
            await org.pass(0);
            const next = String(org.read(id)['Next_Run_At__c']);
            assert.equal(new Date(next).toLocaleString('sv', { timeZone: zone }), `${expected}:00`);
            const recurrence = { frequency, interval, startsAt: `${start}:00Z` };
            assert.equal(next, nextRun(recurrence, `${moment}:00Z`, zone), 'as the panel says');
        });
    }

    it('is five minutes later where minutes are counted and nobody says how many', async () => {
        org.setClock('2027-01-04T03:31:00Z');
        const id = org.plan({
            Frequency__c: 'Minutes',
            Interval__c: null,
            Starts_At__c: '2027-01-04T00:00:00Z',
            Next_Run_At__c: '2027-01-04T03:31:00Z'
        });
        await org.pass(0);
        assert.equal(org.read(id)['Next_Run_At__c'], '2027-01-04T03:35:00.000Z');
    });

    for (const day of ['2027-03-28', '2027-10-31']) {
        it(`comes once on ${day}, when 02:30 is left out or shown twice in Paris`, async () => {
            org.setTimeZone('Europe/Paris');
            const noon = Date.parse(`${day}T12:00:00Z`) - 2 * DAY * 1000;
            org.setClock(new Date(noon).toISOString());
            org.plan({
                Frequency__c: 'Daily',
                Interval__c: 1,
                Starts_At__c: '2027-01-04T01:30:00Z'
            });
            await org.pass(0);
            const runs = [];
            for (let quarter = 0; quarter < 4 * 24 * 3; quarter += 1) {
                org.end('Succeeded');
                await org.pass(15 * MINUTE);
                runs.push(...org.requests().slice(1 + runs.length));
            }
            assert.deepEqual(
                runs.map(({ CreatedDate }) => String(CreatedDate).slice(0, 10)),
                [-1, 0, 1].map((days) =>
                    new Date(Date.parse(day) + days * DAY * 1000).toISOString().slice(0, 10)
                )
            );
        });
    }
});
