import { fromLocal, toLocal } from './localTime';
import { effectiveInterval, type Frequency, type Recurrence } from './recurrence';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Length of one unit where every unit is equally long. */
const UNIT_MS: Readonly<Partial<Record<Frequency, number>>> = {
    Minutes: MINUTE_MS,
    Hourly: 60 * MINUTE_MS
};

/**
 * Tells when something runs next, as the flow SyncSchedule_SFL_NextRun plans it.
 *
 * in      after: UTC; timeZone: whose clocks daily, weekly and monthly times follow
 * out     UTC; the start, or the first time after it, that lies after the moment
 */
export function nextRun(recurrence: Recurrence, after: string, timeZone: string): string {
    const start = Date.parse(recurrence.startsAt);
    const moment = Date.parse(after);
    const next = start > moment ? start : firstAfter(recurrence, start, moment, timeZone);
    return new Date(next).toISOString();
}

/** Shows what a schedule means before it is saved: its next times, the soonest first. */
export function upcomingRuns(
    recurrence: Recurrence,
    after: string,
    timeZone: string,
    count: number
): string[] {
    const runs: string[] = [];
    for (let moment = after; runs.length < count; moment = runs[runs.length - 1]!) {
        runs.push(nextRun(recurrence, moment, timeZone));
    }
    return runs;
}

function firstAfter(
    recurrence: Recurrence,
    start: number,
    moment: number,
    timeZone: string
): number {
    const interval = effectiveInterval(recurrence);
    const unit = UNIT_MS[recurrence.frequency];
    if (unit !== undefined) {
        const step = interval * unit;
        return start + (Math.floor((moment - start) / step) + 1) * step;
    }
    const localStart = toLocal(start, timeZone);
    const begun = unitsBetween(recurrence.frequency, localStart, toLocal(moment, timeZone));
    const run = (count: number): number =>
        fromLocal(advance(recurrence.frequency, localStart, count * interval), timeZone);
    const current = Math.floor(begun / interval);
    return run(current) > moment ? run(current) : run(current + 1);
}

/** Whole days, weeks or months by the calendar, whatever the time of day. */
function unitsBetween(frequency: Frequency, start: number, end: number): number {
    if (frequency === 'Monthly') {
        const [from, to] = [new Date(start), new Date(end)];
        const years = to.getUTCFullYear() - from.getUTCFullYear();
        return years * 12 + to.getUTCMonth() - from.getUTCMonth();
    }
    const days = Math.floor(end / DAY_MS) - Math.floor(start / DAY_MS);
    return Math.floor(days / daysIn(frequency));
}

function advance(frequency: Frequency, local: number, units: number): number {
    return frequency === 'Monthly'
        ? addMonths(local, units)
        : local + units * daysIn(frequency) * DAY_MS;
}

function daysIn(frequency: Frequency): number {
    return frequency === 'Weekly' ? 7 : 1;
}

/** As ADDMONTHS does: a day that the month lacks becomes its last, and a last day stays a last day. */
function addMonths(local: number, months: number): number {
    const date = new Date(local);
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
    const isLast = lengthOfMonth(year, month) === day;
    const length = lengthOfMonth(year, month + months);
    const midnight = Date.UTC(year, month + months, isLast ? length : Math.min(day, length));
    return midnight + (local % DAY_MS);
}

function lengthOfMonth(year: number, month: number): number {
    return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
