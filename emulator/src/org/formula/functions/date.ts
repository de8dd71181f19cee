import { localMs } from '../localTime.ts';
import type { FormulaScope } from '../scope.ts';
import { DAY_MS, FormulaError, isTime, toNumber, toText } from '../values.ts';
import type { FormulaTime, FormulaValue } from '../values.ts';
import { eager } from './types.ts';
import type { FunctionTable, LazyFunction } from './types.ts';

const zone = (scope: FormulaScope): string => scope.timeZone ?? 'UTC';
const day = (ms: number): FormulaTime => ({ kind: 'date', ms: Math.floor(ms / DAY_MS) * DAY_MS });
const wholeSecond = (date: Date): number => Math.floor(date.getTime() / 1000) * 1000;

/** A part of a date or time; a date-time is read in UTC, as the platform's formulas do. */
function part(read: (date: Date) => number): LazyFunction {
    return eager(([value = null]) => (isTime(value) ? read(new Date(value.ms)) : null));
}

export const DATE: FunctionTable = {
    TODAY: eager((_values, scope) => day(localMs(scope.now().getTime(), zone(scope)))),
    NOW: eager((_values, scope) => ({ kind: 'datetime', ms: wholeSecond(scope.now()) })),
    TIMENOW: eager((_values, scope) => ({ kind: 'time', ms: scope.now().getTime() % DAY_MS })),
    DATE: eager(([year = null, month = null, date = null]) => dateOf(year, month, date)),
    DATEVALUE: eager(([value = null], scope) => dateValue(value, scope)),
    DATETIMEVALUE: eager(([value = null]) => dateTimeValue(value)),
    TIMEVALUE: eager(([value = null]) => timeValue(value)),
    ADDMONTHS: eager(([value = null, months = null]) => addMonths(value, toNumber(months) ?? 0)),
    YEAR: part((date) => date.getUTCFullYear()),
    MONTH: part((date) => date.getUTCMonth() + 1),
    DAY: part((date) => date.getUTCDate()),
    WEEKDAY: part((date) => date.getUTCDay() + 1),
    HOUR: part((date) => date.getUTCHours()),
    MINUTE: part((date) => date.getUTCMinutes()),
    SECOND: part((date) => date.getUTCSeconds()),
    MILLISECOND: part((date) => date.getUTCMilliseconds()),
    UNIXTIMESTAMP: part((date) => Math.floor(date.getTime() / 1000)),
    FROMUNIXTIME: eager(([value = null]) => {
        const seconds = toNumber(value);
        return seconds === null ? null : { kind: 'datetime', ms: seconds * 1000 };
    })
};

function dateOf(year: FormulaValue, month: FormulaValue, date: FormulaValue): FormulaTime | null {
    const [y, m, d] = [toNumber(year), toNumber(month), toNumber(date)];
    if (y === null || m === null || d === null) return null;
    const ms = Date.UTC(y, m - 1, d);
    if (new Date(ms).getUTCDate() !== d)
        throw new FormulaError(`DATE: ${y}-${m}-${d} does not exist`);
    return { kind: 'date', ms };
}

function dateValue(value: FormulaValue, scope: FormulaScope): FormulaTime | null {
    if (isTime(value)) return value.kind === 'date' ? value : day(localMs(value.ms, zone(scope)));
    return parsed(value, (text) => `${text.slice(0, 10)}T00:00:00.000Z`, 'date');
}

function dateTimeValue(value: FormulaValue): FormulaTime | null {
    if (isTime(value)) return { kind: 'datetime', ms: value.ms };
    return parsed(
        value,
        (text) => (/Z|[+-]\d\d:?\d\d$/.test(text) ? text : `${text.replace(' ', 'T')}Z`),
        'datetime'
    );
}

function timeValue(value: FormulaValue): FormulaTime | null {
    if (isTime(value)) return { kind: 'time', ms: value.ms % DAY_MS };
    return parsed(value, (text) => `1970-01-01T${text.replace(/Z$/, '')}Z`, 'time');
}

function parsed(
    value: FormulaValue,
    toIso: (text: string) => string,
    kind: FormulaTime['kind']
): FormulaTime | null {
    const text = toText(value);
    if (text === '') return null;
    const ms = Date.parse(toIso(text));
    if (Number.isNaN(ms)) throw new FormulaError(`${text} is not a ${kind}`);
    return { kind, ms };
}

/** The end of a month stays the end: 31 January plus one month is 28 February. */
function addMonths(value: FormulaValue, months: number): FormulaTime | null {
    if (!isTime(value)) return null;
    const date = new Date(value.ms);
    const monthStart = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
    const lastDay = new Date(
        Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)
    ).getUTCDate();
    const isLast = new Date(value.ms + DAY_MS).getUTCDate() === 1;
    const target = isLast ? lastDay : Math.min(date.getUTCDate(), lastDay);
    return { kind: value.kind, ms: monthStart + (target - 1) * DAY_MS + (value.ms % DAY_MS) };
}
