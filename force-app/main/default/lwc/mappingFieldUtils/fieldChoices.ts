import type { FieldDescription, ObjectDescription } from './types';
import { isOwn, parentObject } from './resolvePath';

/** One entry of the field picker: a field to take, or a lookup to follow. */
export interface FieldChoice {
    readonly kind: 'field' | 'lookup';
    /** What it adds to the path: `CloseDate`, `Account`. */
    readonly segment: string;
    readonly label: string;
    readonly dataType: string;
    /** Lookups: the object behind. */
    readonly objectApiName: string | undefined;
}

/** Fields of several parts, which have no single value; their parts are fields of their own. */
const COMPOUND_TYPES = ['Address', 'Location', 'ComplexValue'];

/** Lists what a path can go on with from an object, fields before lookups, each by label. */
export function fieldChoices(object: ObjectDescription): FieldChoice[] {
    return Object.values(object.fields)
        .flatMap(choicesOf)
        .sort((a, b) => a.kind.localeCompare(b.kind) || a.label.localeCompare(b.label));
}

function choicesOf(field: FieldDescription): FieldChoice[] {
    const { apiName, label, dataType, relationshipName } = field;
    const own: FieldChoice[] = COMPOUND_TYPES.includes(dataType)
        ? []
        : [{ kind: 'field', segment: apiName, label, dataType, objectApiName: undefined }];
    const objectApiName = parentObject(field);
    return relationshipName !== null && objectApiName !== undefined
        ? [
              ...own,
              {
                  kind: 'lookup',
                  segment: relationshipName,
                  label: isOwn(field) ? label : relationshipName,
                  dataType,
                  objectApiName
              }
          ]
        : own;
}
