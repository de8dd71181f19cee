/** Unit of the time between two runs, as the picklist Frequency stores it. */
export type Frequency = 'Minutes' | 'Hourly' | 'Daily' | 'Weekly' | 'Monthly';

/** In the order in which people choose among them. */
export const FREQUENCIES: readonly Frequency[] = [
    'Minutes',
    'Hourly',
    'Daily',
    'Weekly',
    'Monthly'
];

/** How often something runs, and one time of it that fixes all others. */
export interface Recurrence {
    readonly frequency: Frequency;
    /** Units between two runs, a whole number. */
    readonly interval: number;
    /** UTC, such as 2027-01-04T02:00:00Z. */
    readonly startsAt: string;
}

/** The shortest interval that the org accepts for a frequency. */
export function shortestInterval(frequency: Frequency): number {
    return frequency === 'Minutes' ? 5 : 1;
}

/** An interval as the org reads it: whole, and never shorter than allowed. */
export function effectiveInterval({
    frequency,
    interval
}: Pick<Recurrence, 'frequency' | 'interval'>): number {
    return Math.max(Math.trunc(interval) || 1, shortestInterval(frequency));
}
