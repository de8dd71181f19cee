import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { upcomingRuns } from 'c/scheduleUtils';
import { ScheduleOrg } from './scheduleOrg.ts';

const WINTER = '2027-01-04';
const SUMMER = '2027-07-05';

/** Zone, day of change, day of the start, and for each start the time of the run in that night, UTC. */
const NIGHTS: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
    [
        'Europe/Paris',
        '2027-03-28',
        WINTER,
        { '23:30': '23:30', '00:30': '00:30', '01:30': '01:30', '02:30': '01:30', '11:00': '10:00' }
    ],
    [
        'Europe/Paris',
        '2027-10-31',
        SUMMER,
        { '22:30': '22:30', '23:30': '23:30', '00:30': '00:30', '01:30': '02:30', '10:00': '11:00' }
    ],
    [
        'America/New_York',
        '2027-03-14',
        WINTER,
        { '05:30': '05:30', '06:30': '06:30', '07:30': '07:30', '08:30': '07:30', '15:00': '14:00' }
    ],
    [
        'America/New_York',
        '2027-11-07',
        SUMMER,
        { '04:30': '04:30', '05:30': '05:30', '06:30': '06:30', '07:30': '08:30', '15:00': '16:00' }
    ]
];

describe('a daily schedule in the night the clocks change', () => {
    let org: ScheduleOrg;
    before(async () => {
        org = await ScheduleOrg.open();
    });
    afterEach(() => org.clear());
    after(() => org.close());

    for (const [zone, day, startDay, runs] of NIGHTS) {
        for (const [start, run] of Object.entries(runs)) {
            it(`runs at ${run}Z on ${day} in ${zone} when it started at ${start}Z, and once`, async () => {
                const startsAt = `${startDay}T${start}:00.000Z`;
                const nightBefore = new Date(Date.parse(`${day}T${run}:00Z`) - 25 * 3_600_000);
                const planned = upcomingRuns(
                    { frequency: 'Daily', interval: 1, startsAt },
                    nightBefore.toISOString(),
                    zone,
                    3
                );
                org.setTimeZone(zone);
                const found = [];
                for (const moment of [nightBefore.toISOString(), ...planned.slice(0, 2)]) {
                    org.setClock(moment);
                    const id = org.plan({
                        Frequency__c: 'Daily',
                        Interval__c: 1,
                        Starts_At__c: startsAt,
                        Next_Run_At__c: moment
                    });
                    await org.pass(0);
                    found.push(org.read(id)['Next_Run_At__c']);
                    await org.clear();
                }
                assert.deepEqual(found, planned, 'the panel announces what the flow plans');
                const days = planned.map((at) =>
                    new Date(at).toLocaleDateString('sv', { timeZone: zone })
                );
                assert.equal(new Set(days).size, 3, 'one run a day');
                assert.equal(planned[days.indexOf(day)]?.slice(11, 16), run);
            });
        }
    }
});
