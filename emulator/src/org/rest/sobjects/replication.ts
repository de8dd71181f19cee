import { OrgError } from '../../kernel/types.ts';
import type { Context } from '../../kernel/types.ts';
import { ok, param } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { visibleObject } from './visibleObject.ts';

const DAY_MS = 86_400_000;
const LONGEST_SPAN_DAYS = 30;

/** `/sobjects/X/updated` and `/deleted`: what changed in a span of time, for those who keep copies. */
export const REPLICATION_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: '/sobjects/:object/updated', handle: updated },
    { method: 'GET', path: '/sobjects/:object/deleted', handle: deleted }
];

function updated(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const { start, end } = spanOf(call);
    const soql = `SELECT Id FROM ${object.apiName} WHERE SystemModstamp >= ${start} AND SystemModstamp < ${end}`;
    const { records } = call.org.query(soql, call.context);
    return ok({ ids: records.map((row) => row['Id']), latestDateCovered: restMoment(end) });
}

function deleted(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const { start, end } = spanOf(call);
    const context: Context = { ...call.context, mode: 'systemWithSharing' };
    const soql = `SELECT Id, SystemModstamp FROM ${object.apiName} WHERE IsDeleted = true AND SystemModstamp >= ${start} AND SystemModstamp < ${end}`;
    const { records } = call.org.query(soql, context, { includeDeleted: true, restDates: true });
    return ok({
        deletedRecords: records.map((row) => ({
            deletedDate: row['SystemModstamp'],
            id: row['Id']
        })),
        earliestDateAvailable: restMoment(new Date(Date.parse(start) - DAY_MS).toISOString()),
        latestDateCovered: restMoment(end)
    });
}

/** @throws OrgError 400 as the platform refuses a span that is missing, reversed or too long. */
function spanOf({ query }: Call): { readonly start: string; readonly end: string } {
    const start = momentOf(query['start'], 'start');
    const end = momentOf(query['end'], 'end');
    if (end <= start)
        throw new OrgError(400, 'INVALID_REPLICATION_DATE', 'startDate before endDate');
    if (Date.parse(end) - Date.parse(start) > LONGEST_SPAN_DAYS * DAY_MS) {
        const message = `startDate cannot be more than ${LONGEST_SPAN_DAYS} days ago`;
        throw new OrgError(400, 'INVALID_REPLICATION_DATE', message);
    }
    return { start, end };
}

/** A `+` that nobody encoded has become a blank. */
function momentOf(text: string | undefined, name: string): string {
    const moment = Date.parse((text ?? '').replace(' ', '+'));
    if (Number.isNaN(moment))
        throw new OrgError(400, 'MISSING_ARGUMENT', `${name} is not a date and time: ${text}`);
    return new Date(moment).toISOString();
}

function restMoment(iso: string): string {
    return iso.replace('Z', '+0000');
}
