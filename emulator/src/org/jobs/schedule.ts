import type { FlowSchedule } from '@salesforce/types/metadata';
import { momentOfLocal } from '../formula/localTime.ts';

const DAY_MS = 86_400_000;
const PERIOD_DAYS: Readonly<Record<string, number>> = { Daily: 1, Weekly: 7 };

/**
 * Finds a schedule-triggered flow's next start.
 *
 * in      frequency Once, Daily or Weekly; start date and time are in the org's time zone
 * out     the first start after `after`; undefined when there is none, as for a one-time start that has passed
 */
export function nextStart(schedule: FlowSchedule, timeZone: string, after: Date): Date | undefined {
    const date = String(schedule.startDate ?? '').slice(0, 10);
    const time = String(schedule.startTime ?? '00:00:00').slice(0, 8);
    const first = Date.parse(`${date}T${time}Z`);
    if (Number.isNaN(first)) return undefined;
    const period = PERIOD_DAYS[schedule.frequency ?? ''];
    if (period === undefined) return later(momentOfLocal(first, timeZone), after);
    const elapsed = Math.floor((after.getTime() - first) / (period * DAY_MS));
    for (let count = Math.max(0, elapsed - 1); ; count += 1) {
        const start = later(momentOfLocal(first + count * period * DAY_MS, timeZone), after);
        if (start) return start;
    }
}

function later(moment: number, after: Date): Date | undefined {
    return moment > after.getTime() ? new Date(moment) : undefined;
}
