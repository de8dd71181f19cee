import { effectiveInterval, type Frequency, type Recurrence } from './recurrence';

/** How a frequency is said: once per unit, and once per several, where {0} stands for their number. */
export type FrequencyWords = Readonly<
    Record<Frequency, { readonly one: string; readonly many: string }>
>;

/** Says how often a schedule runs, such as "Every 15 minutes", in the words of the reader's language. */
export function describeFrequency(
    recurrence: Pick<Recurrence, 'frequency' | 'interval'>,
    words: FrequencyWords
): string {
    const interval = effectiveInterval(recurrence);
    const { one, many } = words[recurrence.frequency];
    return interval === 1 ? one : many.replace('{0}', String(interval));
}
