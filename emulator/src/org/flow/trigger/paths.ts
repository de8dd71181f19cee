import type { FlowScheduledPath } from '@salesforce/types/metadata';
import { momentOfLocal } from '../../formula/localTime.ts';
import { isSame } from '../data/compare.ts';
import type { FlowValue } from '../data/flowValue.ts';
import type { Interview } from '../run/interview.ts';
import { readReference } from '../run/references.ts';

const UNIT_MS: Readonly<Record<string, number>> = {
    Minutes: 60_000,
    Hours: 3_600_000,
    Days: 86_400_000,
    Weeks: 604_800_000
};

/** What a save means for one scheduled path of one record. */
export type Plan =
    | { readonly kind: 'run'; readonly dueAt: Date }
    | { readonly kind: 'keep' }
    | { readonly kind: 'cancel' };

/**
 * Decides when a scheduled path of a record that meets the entry conditions runs.
 *
 * in      interview holds the record and its prior values; isNew: the record did not meet the conditions before
 * out     a moment when the path is new to the record or its date field changed (a past moment runs at once);
 *         keep when nothing changed; cancel when the date field is empty
 */
export function planPath(interview: Interview, path: FlowScheduledPath, isNew: boolean): Plan {
    const { org } = interview.runtime;
    if (path.timeSource !== 'RecordField')
        return isNew
            ? { kind: 'run', dueAt: offset(org.clock.now().getTime(), path) }
            : { kind: 'keep' };
    const value = readReference(interview, `$Record.${path.recordField ?? ''}`);
    if (typeof value !== 'string') return { kind: 'cancel' };
    if (!isNew && !hasChanged(interview, path, value)) return { kind: 'keep' };
    return { kind: 'run', dueAt: offset(momentOf(value, org.organization.timeZone), path) };
}

function hasChanged(
    interview: Interview,
    { recordField = '' }: FlowScheduledPath,
    value: FlowValue
): boolean {
    return !isSame(readReference(interview, `$Record__Prior.${recordField}`), value);
}

/** A date counts from its first minute in the org's time zone. */
function momentOf(value: string, timeZone: string): number {
    return value.includes('T')
        ? Date.parse(value)
        : momentOfLocal(Date.parse(`${value}T00:00:00Z`), timeZone);
}

function offset(
    moment: number,
    { offsetNumber = 0, offsetUnit = 'Minutes' }: FlowScheduledPath
): Date {
    const date = new Date(moment);
    if (offsetUnit !== 'Months')
        return new Date(moment + offsetNumber * (UNIT_MS[offsetUnit] ?? 0));
    date.setUTCMonth(date.getUTCMonth() + offsetNumber);
    return date;
}
