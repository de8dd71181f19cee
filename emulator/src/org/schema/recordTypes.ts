import { createHash } from 'node:crypto';
import type { RecordType } from '@salesforce/types/metadata';
import { idOf } from '../kernel/ids.ts';
import type { FieldInfo, ObjectMetadata, RecordTypeInfo } from '../kernel/types.ts';
import { lookupTo, makeField } from './fieldInfo.ts';

const KEY_PREFIX = '012';
const MOST_SEQUENCES = 62 ** 6;

/** An object's record types in the order of their names. */
export function recordTypesOf({ fullName, recordTypes }: ObjectMetadata): RecordTypeInfo[] {
    return [...recordTypes]
        .sort(([left], [right]) => left.localeCompare(right))
        .map(([developerName, type]) => ({
            id: recordTypeId(fullName, developerName),
            developerName,
            label: type.label,
            description: type.description,
            active: type.active,
            picklists: picklistsOf(type)
        }));
}

/** `RecordTypeId`, which only objects with record types have. */
export function recordTypeField({ recordTypes }: ObjectMetadata): FieldInfo[] {
    if (recordTypes.size === 0) return [];
    return [
        makeField({
            apiName: 'RecordTypeId',
            label: 'Record Type ID',
            type: 'reference',
            length: 18,
            permissionable: false,
            reference: lookupTo(['RecordType'], 'RecordType')
        })
    ];
}

/** The same in every start of the org, whatever other record types come and go. */
function recordTypeId(objectApiName: string, developerName: string): string {
    const digest = createHash('sha256').update(`${objectApiName}.${developerName}`).digest();
    return idOf(KEY_PREFIX, digest.readUIntBE(0, 6) % MOST_SEQUENCES);
}

/** Values are written URL-encoded in this one place of the metadata. */
function picklistsOf({ picklistValues }: RecordType): RecordTypeInfo['picklists'] {
    return new Map(
        picklistValues.map(({ picklist, values }) => [
            picklist,
            {
                values: new Set(values.map(({ fullName }) => decodeURIComponent(fullName ?? ''))),
                defaultValue: values
                    .filter((value) => value.default)
                    .map(({ fullName }) => decodeURIComponent(fullName ?? ''))[0]
            }
        ])
    );
}
