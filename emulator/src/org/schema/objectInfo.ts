import type {
    ChildRelationship,
    FieldInfo,
    ObjectInfo,
    RecordTypeInfo,
    SharingModel,
    ValidationRuleInfo
} from '../kernel/types.ts';

/** An object before the schema knows who points at it. */
export interface ObjectDraft {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly keyPrefix: string;
    readonly sharingModel: SharingModel;
    readonly fields: readonly FieldInfo[];
    readonly custom?: boolean;
    readonly description?: string | undefined;
    readonly createable?: boolean;
    readonly updateable?: boolean;
    readonly deletable?: boolean;
    readonly tooling?: boolean;
    readonly validationRules?: readonly ValidationRuleInfo[];
    readonly recordTypes?: readonly RecordTypeInfo[];
}

/** Gives an object its look-ups by name in any case, as SOQL and the APIs accept. */
export function makeObject(
    draft: ObjectDraft,
    childRelationships: readonly ChildRelationship[]
): ObjectInfo {
    const byName = new Map(draft.fields.map((field) => [field.apiName.toLowerCase(), field]));
    const byRelationship = new Map(
        draft.fields
            .filter((field) => field.reference)
            .map((field) => [field.reference?.relationshipName.toLowerCase() ?? '', field])
    );
    const byChildName = new Map(
        childRelationships.map((child) => [child.relationshipName?.toLowerCase(), child])
    );
    return {
        custom: false,
        description: undefined,
        createable: true,
        updateable: true,
        deletable: true,
        tooling: false,
        validationRules: [],
        recordTypes: [],
        ...draft,
        nameField: draft.fields.find((field) => field.nameField)?.apiName,
        fields: new Map(draft.fields.map((field) => [field.apiName, field])),
        childRelationships,
        field: (name) => byName.get(name.toLowerCase()),
        fieldOfRelationship: (name) => byRelationship.get(name.toLowerCase()),
        childRelationship: (name) => byChildName.get(name.toLowerCase())
    };
}
