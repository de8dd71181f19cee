import type { ReportTimeFrameFilter } from '@salesforce/types/metadata';
import type { ReportField, TimeFrame } from '../kernel/reports.ts';

/** Intervals of the metadata as SOQL's date words: from the first day of one to the last day of the other. */
const INTERVALS: Readonly<Record<string, readonly [from: string, to: string]>> = {
    INTERVAL_TODAY: ['TODAY', 'TODAY'],
    INTERVAL_YESTERDAY: ['YESTERDAY', 'YESTERDAY'],
    INTERVAL_TOMORROW: ['TOMORROW', 'TOMORROW'],
    INTERVAL_LASTWEEK: ['LAST_WEEK', 'LAST_WEEK'],
    INTERVAL_THISWEEK: ['THIS_WEEK', 'THIS_WEEK'],
    INTERVAL_NEXTWEEK: ['NEXT_WEEK', 'NEXT_WEEK'],
    INTERVAL_LASTMONTH: ['LAST_MONTH', 'LAST_MONTH'],
    INTERVAL_THISMONTH: ['THIS_MONTH', 'THIS_MONTH'],
    INTERVAL_NEXTMONTH: ['NEXT_MONTH', 'NEXT_MONTH'],
    INTERVAL_LASTTHISMONTH: ['LAST_MONTH', 'THIS_MONTH'],
    INTERVAL_THISNEXTMONTH: ['THIS_MONTH', 'NEXT_MONTH'],
    INTERVAL_CURRENTQ: ['THIS_QUARTER', 'THIS_QUARTER'],
    INTERVAL_PREVQ: ['LAST_QUARTER', 'LAST_QUARTER'],
    INTERVAL_NEXTQ: ['NEXT_QUARTER', 'NEXT_QUARTER'],
    INTERVAL_CURY: ['THIS_YEAR', 'THIS_YEAR'],
    INTERVAL_PREVY: ['LAST_YEAR', 'LAST_YEAR'],
    INTERVAL_NEXTY: ['NEXT_YEAR', 'NEXT_YEAR'],
    INTERVAL_PREVCURY: ['LAST_YEAR', 'THIS_YEAR'],
    INTERVAL_LAST7: ['LAST_N_DAYS:7', 'LAST_N_DAYS:7'],
    INTERVAL_LAST30: ['LAST_N_DAYS:30', 'LAST_N_DAYS:30'],
    INTERVAL_LAST60: ['LAST_N_DAYS:60', 'LAST_N_DAYS:60'],
    INTERVAL_LAST90: ['LAST_N_DAYS:90', 'LAST_N_DAYS:90'],
    INTERVAL_LAST120: ['LAST_N_DAYS:120', 'LAST_N_DAYS:120'],
    INTERVAL_NEXT7: ['NEXT_N_DAYS:7', 'NEXT_N_DAYS:7'],
    INTERVAL_NEXT30: ['NEXT_N_DAYS:30', 'NEXT_N_DAYS:30'],
    INTERVAL_NEXT60: ['NEXT_N_DAYS:60', 'NEXT_N_DAYS:60'],
    INTERVAL_NEXT90: ['NEXT_N_DAYS:90', 'NEXT_N_DAYS:90'],
    INTERVAL_NEXT120: ['NEXT_N_DAYS:120', 'NEXT_N_DAYS:120']
};

/** Reads a time frame; undefined for an interval that the local org does not know. */
export function timeFrameOf(
    column: ReportField,
    { interval, startDate, endDate }: ReportTimeFrameFilter
): TimeFrame | undefined {
    if (interval === 'INTERVAL_CUSTOM')
        return { column, duration: 'CUSTOM', from: textOf(startDate), to: textOf(endDate) };
    const [from, to] = INTERVALS[interval] ?? [];
    if (!from || !to) return undefined;
    return { column, duration: from === to ? from : `${from},${to}`, from, to };
}

/** The WSDL says Date; in a file it is text. */
function textOf(date: Date | string | undefined): string | undefined {
    return date === undefined ? undefined : String(date).slice(0, 10);
}
