import { OrgError } from '../kernel/types.ts';
import type { Context, ObjectInfo, Org, RecordTypeInfo } from '../kernel/types.ts';

/** The record type of objects and records that have none of their own. */
export const MASTER_RECORD_TYPE = '012000000000000AAA';

/** UI API's Record Type Info. */
export interface RecordTypeRepresentation {
    readonly available: boolean;
    readonly defaultRecordTypeMapping: boolean;
    readonly master: boolean;
    readonly name: string;
    readonly recordTypeId: string;
}

/** Every active record type of an object and the Master, as this user may use them; the default one says so. */
export function recordTypeInfos(
    org: Org,
    context: Context,
    object: ObjectInfo
): RecordTypeRepresentation[] {
    const { available, defaultId } = org.access.recordTypes(context.user, object);
    const own = object.recordTypes
        .filter(({ active }) => active)
        .map((type) => ({
            available: available.includes(type),
            defaultRecordTypeMapping: type.id === defaultId,
            master: false,
            name: type.label,
            recordTypeId: type.id
        }));
    const master = {
        available: true,
        defaultRecordTypeMapping: defaultId === undefined,
        master: true,
        name: 'Master',
        recordTypeId: MASTER_RECORD_TYPE
    };
    return [...own, master];
}

/**
 * Finds the record type that a request names; undefined for the Master or none.
 * @throws OrgError 400 for a record type of another object
 */
export function requestedRecordType(
    object: ObjectInfo,
    recordTypeId: string | undefined
): RecordTypeInfo | undefined {
    const id = recordTypeId?.slice(0, 15);
    if (!id || MASTER_RECORD_TYPE.startsWith(id)) return undefined;
    const type = object.recordTypes.find((each) => each.id.startsWith(id));
    if (type) return type;
    throw new OrgError(
        400,
        'ILLEGAL_QUERY_PARAMETER_VALUE',
        `Record type ${recordTypeId} is not one of ${object.apiName}`
    );
}
