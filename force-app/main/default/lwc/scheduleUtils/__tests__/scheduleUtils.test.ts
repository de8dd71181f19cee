import fc from 'fast-check';
import {
    describeFrequency,
    estimatedTotal,
    FREQUENCIES,
    isRunOpen,
    nextRun,
    upcomingRuns,
    type Frequency,
    type Recurrence
} from 'c/scheduleUtils';

const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Paris', 'Asia/Kolkata', 'Pacific/Auckland'];
/** Whole minutes from 2026 to 2030. */
const moment = fc
    .integer({ min: 0, max: 4 * 365 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString());
const recurrence: fc.Arbitrary<Recurrence> = fc.record({
    frequency: fc.constantFrom(...FREQUENCIES),
    interval: fc.integer({ min: 1, max: 40 }),
    startsAt: moment
});
const zone = fc.constantFrom(...ZONES);
const WORDS = Object.fromEntries(
    FREQUENCIES.map((frequency) => [
        frequency,
        { one: `one ${frequency}`, many: `{0} ${frequency}` }
    ])
) as Record<Frequency, { one: string; many: string }>;

const local = (instant: string, timeZone: string): string =>
    new Date(instant).toLocaleString('sv', { timeZone });

describe('nextRun', () => {
    it.each([
        ['Minutes', 15, '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00Z', '2027-01-01T00:15'],
        ['Minutes', 15, '2027-01-01T00:05:00.000Z', '2027-01-01T09:31:12Z', '2027-01-01T09:35'],
        ['Minutes', 1, '2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00Z', '2027-01-01T00:05'],
        ['Hourly', 6, '2027-01-01T01:00:00.000Z', '2027-01-02T14:00:00Z', '2027-01-02T19:00'],
        ['Daily', 1, '2027-01-01T02:00:00.000Z', '2027-01-05T02:00:00Z', '2027-01-06T02:00'],
        ['Weekly', 2, '2027-01-01T02:00:00.000Z', '2027-01-09T00:00:00Z', '2027-01-15T02:00'],
        ['Monthly', 1, '2027-01-30T02:00:00.000Z', '2027-02-01T00:00:00Z', '2027-02-28T02:00'],
        ['Monthly', 1, '2027-01-30T02:00:00.000Z', '2027-03-01T00:00:00Z', '2027-03-30T02:00'],
        ['Monthly', 3, '2027-01-31T02:00:00.000Z', '2027-02-01T00:00:00Z', '2027-04-30T02:00'],
        ['Monthly', 1, '2027-02-28T02:00:00.000Z', '2027-03-01T00:00:00Z', '2027-03-31T02:00']
    ] as const)(
        '%s, interval %i, from %s: after %s comes %s',
        (frequency, interval, startsAt, after, next) => {
            expect(nextRun({ frequency, interval, startsAt }, after, 'UTC')).toBe(
                `${next}:00.000Z`
            );
        }
    );

    it('is the start while that is still to come', () => {
        const startsAt = '2027-05-01T00:00:00.000Z';
        const after = '2027-01-01T00:00:00Z';
        expect(nextRun({ frequency: 'Daily', interval: 1, startsAt }, after, 'UTC')).toBe(startsAt);
    });

    it('keeps the local time when the clocks change', () => {
        const daily = {
            frequency: 'Daily',
            interval: 1,
            startsAt: '2027-01-04T10:00:00Z'
        } as const;
        const next = (after: string) => nextRun(daily, after, 'America/Los_Angeles');
        expect(next('2027-07-04T12:00:00Z')).toBe('2027-07-05T09:00:00.000Z');
        expect(next('2027-12-04T12:00:00Z')).toBe('2027-12-05T10:00:00.000Z');
    });

    it('runs after the gap on the day whose clocks skip the time, and on time again the day after', () => {
        const startsAt = '2027-03-12T10:30:00Z';
        const runs = upcomingRuns(
            { frequency: 'Daily', interval: 1, startsAt },
            startsAt,
            'America/Los_Angeles',
            3
        );
        expect(runs.map((run) => local(run, 'America/Los_Angeles'))).toEqual([
            '2027-03-13 02:30:00',
            '2027-03-14 03:30:00',
            '2027-03-15 02:30:00'
        ]);
    });

    it('always lies after the moment, and no run lies between', () => {
        fc.assert(
            fc.property(recurrence, moment, zone, (schedule, after, timeZone) => {
                const next = nextRun(schedule, after, timeZone);
                const justBefore = new Date(Date.parse(next) - 1000).toISOString();
                expect(next > after).toBe(true);
                expect(justBefore < after || nextRun(schedule, justBefore, timeZone) === next).toBe(
                    true
                );
            })
        );
    });

    it('finds the same runs whatever was missed', () => {
        fc.assert(
            fc.property(
                recurrence,
                zone,
                fc.integer({ min: 2, max: 12 }),
                (schedule, zoned, count) => {
                    const runs = upcomingRuns(schedule, schedule.startsAt, zoned, count);
                    const [last = '', beforeLast = ''] = runs.slice(-2).reverse();
                    expect(nextRun(schedule, beforeLast, zoned)).toBe(last);
                    expect(new Set(runs).size).toBe(count);
                }
            )
        );
    });

    it('keeps the minute of the start unless minutes are counted', () => {
        fc.assert(
            fc.property(recurrence, moment, zone, (schedule, after, timeZone) => {
                fc.pre(schedule.frequency !== 'Minutes');
                const clock = (instant: string): string => local(instant, timeZone).slice(14);
                expect(clock(nextRun(schedule, after, timeZone))).toBe(clock(schedule.startsAt));
            })
        );
    });
});

describe('describeFrequency', () => {
    it.each([
        ['Daily', 1, 'one Daily'],
        ['Hourly', 6, '6 Hourly'],
        ['Minutes', 1, '5 Minutes']
    ] as const)('says %s with interval %i as "%s"', (frequency, interval, said) => {
        expect(describeFrequency({ frequency, interval }, WORDS)).toBe(said);
    });
});

describe('estimatedTotal', () => {
    it('is told with two digits, so that nobody takes it for a count', () => {
        expect(estimatedTotal({ read: 1234, progress: 37 })).toBe(3300);
    });

    it('is never less than what was read already', () => {
        expect(estimatedTotal({ read: 1049, progress: 100 })).toBe(1049);
    });

    it('is not told before there is progress', () => {
        expect(estimatedTotal({ read: 1049, progress: 0 })).toBeUndefined();
    });
});

describe('isRunOpen', () => {
    it.each(['Queued', 'Running', 'Waiting'])('holds for a run that is %s', (status) => {
        expect(isRunOpen({ status })).toBe(true);
    });

    it.each(['Succeeded', 'Failed', 'Cancelled'])('ends with a run that is %s', (status) => {
        expect(isRunOpen({ status })).toBe(false);
    });
});
