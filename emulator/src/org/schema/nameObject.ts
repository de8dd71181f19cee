import type { FieldInfo, ObjectInfo } from '../kernel/types.ts';
import { makeField } from './fieldInfo.ts';
import { makeObject } from './objectInfo.ts';

/** What is known of a record behind a look-up that leads to several objects. */
export const NAME_OBJECT: ObjectInfo = makeObject(
    {
        apiName: 'Name',
        label: 'Name',
        labelPlural: 'Names',
        keyPrefix: '',
        sharingModel: 'Read',
        fields: [
            makeField({ apiName: 'Id', type: 'id', length: 18 }),
            makeField({ apiName: 'Name', type: 'string', length: 255, nameField: true }),
            makeField({ apiName: 'Type', type: 'string', length: 40 })
        ]
    },
    []
);

/** A look-up that may lead to records of several objects. */
export function isPolymorphic({ reference }: Pick<FieldInfo, 'reference'>): boolean {
    return (reference?.to.length ?? 0) > 1;
}
