import type { Schedule, ScheduleDraft, ScheduledType } from 'c/scheduleService';
import { upcomingRuns, WON_OPPORTUNITIES } from 'c/scheduleUtils';

const QUARTER_MS = 15 * 60_000;
const SHOWN = 3;

/** What the form starts from: the schedule as it is, or a pull every 15 minutes from the next quarter on. */
export function toDraft(
    schedule: Schedule | undefined,
    types: readonly ScheduledType[],
    now: number
): ScheduleDraft {
    const nextQuarter = new Date(Math.ceil((now + 1) / QUARTER_MS) * QUARTER_MS).toISOString();
    if (!schedule) {
        return {
            id: undefined,
            name: '',
            operation: 'Pull Changes',
            types: [],
            repair: true,
            selection: WON_OPPORTUNITIES,
            frequency: 'Minutes',
            interval: 15,
            startsAt: nextQuarter,
            isActive: true
        };
    }
    const { id, name, operation, scope, selection, frequency, interval, isActive } = schedule;
    return {
        id,
        name,
        operation,
        types: types.filter((type) => scope.definitions.includes(type.name)),
        repair: operation === 'Reconcile' ? scope.repair : true,
        selection,
        frequency,
        interval,
        startsAt: schedule.startsAt ?? schedule.nextRunAt ?? nextQuarter,
        isActive
    };
}

/** The next times of what is filled in; none while that makes no sense. */
export function previewOf(
    { frequency, interval, startsAt }: ScheduleDraft,
    now: number,
    timeZone: string
): string[] {
    return Number.isNaN(Date.parse(startsAt))
        ? []
        : upcomingRuns(
              { frequency, interval, startsAt },
              new Date(now).toISOString(),
              timeZone,
              SHOWN
          );
}
