import type { FieldInfo } from '../kernel/types.ts';
import { lookupTo, makeField } from './fieldInfo.ts';

const READ_ONLY = { createable: false, updateable: false, nillable: false } as const;
const USER = ['User'] as const;

/** The fields every object has and nobody writes. */
export function systemFields(): FieldInfo[] {
    return [
        makeField({ apiName: 'Id', label: 'Record ID', type: 'id', length: 18, ...READ_ONLY }),
        makeField({ apiName: 'IsDeleted', label: 'Deleted', type: 'boolean', ...READ_ONLY }),
        makeField({
            apiName: 'CreatedDate',
            label: 'Created Date',
            type: 'datetime',
            ...READ_ONLY
        }),
        userField('CreatedById', 'Created By ID', 'CreatedBy'),
        makeField({
            apiName: 'LastModifiedDate',
            label: 'Last Modified Date',
            type: 'datetime',
            ...READ_ONLY
        }),
        userField('LastModifiedById', 'Last Modified By ID', 'LastModifiedBy'),
        makeField({
            apiName: 'SystemModstamp',
            label: 'System Modstamp',
            type: 'datetime',
            ...READ_ONLY
        })
    ];
}

/** The owner of a record that is not owned through its parent. */
export function ownerField(): FieldInfo {
    return makeField({
        apiName: 'OwnerId',
        label: 'Owner ID',
        type: 'reference',
        length: 18,
        nillable: false,
        reference: lookupTo(USER, 'Owner')
    });
}

function userField(apiName: string, label: string, relationship: string): FieldInfo {
    return makeField({
        apiName,
        label,
        type: 'reference',
        length: 18,
        reference: lookupTo(USER, relationship),
        ...READ_ONLY
    });
}
