import { localMs, momentOfLocal } from '../formula/localTime.ts';
import { DAY_MS } from '../formula/values.ts';

/** First day, and the first day after, of a date literal. */
interface Days {
    readonly from: number;
    readonly to: number;
}

type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

const FIXED: Readonly<Record<string, readonly [unit: Unit, from: number, to: number]>> = {
    YESTERDAY: ['DAY', -1, 0],
    TODAY: ['DAY', 0, 1],
    TOMORROW: ['DAY', 1, 2],
    LAST_90_DAYS: ['DAY', -90, 1],
    NEXT_90_DAYS: ['DAY', 1, 91]
};
const RELATIVE: Readonly<Record<string, readonly [from: number, to: number]>> = {
    LAST: [-1, 0],
    THIS: [0, 1],
    NEXT: [1, 2]
};

/**
 * Computes what a date literal covers, in the zone of the user.
 *
 * in      `LAST_N_DAYS:30`, `THIS_QUARTER`, …; the moment now; IANA zone
 * out     [from, to): as calendar days for date fields, as moments for date-time fields
 * source  SOQL reference, date formats and date literals; weeks start on Sunday, the fiscal year in January
 */
export function dateLiteralRange(
    literal: string,
    now: Date,
    timeZone: string
):
    | { readonly days: readonly [string, string]; readonly moments: readonly [string, string] }
    | undefined {
    const today = Math.floor(localMs(now.getTime(), timeZone) / DAY_MS) * DAY_MS;
    const range = daysOf(literal.toUpperCase().replace('FISCAL_', ''), today);
    if (!range) return undefined;
    const iso = (ms: number): string => new Date(ms).toISOString();
    const moment = (ms: number): string => iso(momentOfLocal(ms, timeZone));
    return {
        days: [iso(range.from).slice(0, 10), iso(range.to).slice(0, 10)],
        moments: [moment(range.from), moment(range.to)]
    };
}

function daysOf(literal: string, today: number): Days | undefined {
    const fixed = FIXED[literal];
    if (fixed) return span(today, ...fixed);
    const [, relative = '', unit] =
        /^(LAST|THIS|NEXT)_(WEEK|MONTH|QUARTER|YEAR)$/.exec(literal) ?? [];
    const offsets = RELATIVE[relative];
    if (offsets && unit) return span(today, unit as Unit, ...offsets);
    const [, direction, units, countText] = /^(LAST|NEXT)_N_([A-Z]+)S:(\d+)$/.exec(literal) ?? [];
    const [, agoUnits, agoText] = /^N_([A-Z]+)S_AGO:(\d+)$/.exec(literal) ?? [];
    if (agoUnits) return span(today, agoUnits as Unit, -Number(agoText), 1 - Number(agoText));
    if (!direction || !units) return undefined;
    const count = Number(countText);
    if (direction === 'NEXT') return span(today, units as Unit, 1, count + 1);
    return span(today, units as Unit, -count, units === 'DAY' ? 1 : 0);
}

function span(today: number, unit: Unit, from: number, to: number): Days {
    return { from: startOf(today, unit, from), to: startOf(today, unit, to) };
}

/** The first day of the unit that lies `offset` units from today's. */
function startOf(today: number, unit: Unit, offset: number): number {
    const date = new Date(today);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    switch (unit) {
        case 'DAY':
            return today + offset * DAY_MS;
        case 'WEEK':
            return today + (offset * 7 - date.getUTCDay()) * DAY_MS;
        case 'MONTH':
            return Date.UTC(year, month + offset, 1);
        case 'QUARTER':
            return Date.UTC(year, Math.floor(month / 3) * 3 + offset * 3, 1);
        case 'YEAR':
            return Date.UTC(year + offset, 0, 1);
    }
}
