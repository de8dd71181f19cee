import type { FieldInfo } from '../kernel/types.ts';
import type { CompileTools } from './compileTools.ts';
import type { OutputField } from './shape.ts';

const NARROW_SPACE = /\u202f/g;

type Written = (value: number | string) => string;

/** Writes a value for `FORMAT` as the user's locale and zone have it; text stays as it is. */
export function formattedReader(
    { type, scale }: Pick<FieldInfo, 'type' | 'scale'>,
    { context: { user }, currency }: CompileTools
): OutputField['read'] {
    const locale = user.locale.replace('_', '-');
    const number = (options: Intl.NumberFormatOptions): Written => {
        const format = new Intl.NumberFormat(locale, options);
        return (value) => format.format(Number(value));
    };
    const moment = (options: Intl.DateTimeFormatOptions): Written => {
        const format = new Intl.DateTimeFormat(locale, options);
        return (value) => format.format(new Date(value));
    };
    const day = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    const time = { hour: 'numeric', minute: '2-digit' } as const;
    const fraction = { minimumFractionDigits: scale, maximumFractionDigits: scale };
    const writers: Partial<Record<FieldInfo['type'], Written>> = {
        int: number({}),
        double: number(fraction),
        percent: number(fraction),
        currency: number({ style: 'currency', currency }),
        date: moment({ ...day, timeZone: 'UTC' }),
        datetime: moment({ ...day, ...time, timeZone: user.timeZone })
    };
    const write = writers[type];
    return (value) => (value === null || !write ? value : write(value).replace(NARROW_SPACE, ' '));
}
