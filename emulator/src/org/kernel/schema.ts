/** Field types in the words of describe. */
export type FieldType =
    | 'id'
    | 'string'
    | 'textarea'
    | 'boolean'
    | 'int'
    | 'double'
    | 'currency'
    | 'percent'
    | 'date'
    | 'datetime'
    | 'time'
    | 'email'
    | 'phone'
    | 'url'
    | 'picklist'
    | 'multipicklist'
    | 'reference'
    | 'encryptedstring'
    | 'address'
    | 'location';

/** One choice of a picklist. */
export interface PicklistValue {
    readonly value: string;
    readonly label: string;
    readonly active: boolean;
    readonly isDefault: boolean;
    /** Values of the controlling field that offer this one; undefined: the picklist depends on none. */
    readonly validFor?: readonly string[];
}

/** The lookup or master-detail side of a field. */
export interface ReferenceInfo {
    readonly to: readonly string[];
    /** `Account` for AccountId, `Document__r` for Document__c. */
    readonly relationshipName: string;
    /** The list on the parent, `Lines__r`; undefined when the field has none. */
    readonly childRelationshipName: string | undefined;
    readonly masterDetail: boolean;
    readonly onDelete: 'SetNull' | 'Restrict' | 'Cascade';
    readonly reparentable: boolean;
}

/** How a roll-up summary is counted. */
export interface SummaryInfo {
    readonly operation: 'count' | 'sum' | 'min' | 'max';
    readonly childObject: string;
    readonly foreignKey: string;
    readonly summarizedField: string | undefined;
    readonly filters: readonly { field: string; operation: string; value: string }[];
}

/** One field as every part of the org sees it, standard or custom. */
export interface FieldInfo {
    readonly apiName: string;
    readonly label: string;
    readonly type: FieldType;
    /** Characters for text kinds, 0 otherwise. */
    readonly length: number;
    /** Digits in all and right of the point, for numbers. */
    readonly precision: number;
    readonly scale: number;
    readonly custom: boolean;
    /** False: the API refuses an empty value. */
    readonly nillable: boolean;
    readonly unique: boolean;
    readonly caseSensitive: boolean;
    readonly externalId: boolean;
    readonly nameField: boolean;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly filterable: boolean;
    readonly sortable: boolean;
    /** Permission sets may grant or withhold it (false for required, master-detail and system fields). */
    readonly permissionable: boolean;
    /** `SR-{000000}` when the org numbers it. */
    readonly autoNumberFormat: string | undefined;
    /** Formula text whose value a new record gets. */
    readonly defaultFormula: string | undefined;
    readonly reference: ReferenceInfo | undefined;
    readonly picklist:
        | { readonly restricted: boolean; readonly values: readonly PicklistValue[] }
        | undefined;
    readonly formula: { readonly text: string; readonly blanksAsZero: boolean } | undefined;
    readonly summary: SummaryInfo | undefined;
    /** The field whose value decides which choices are offered. */
    readonly controllingField: string | undefined;
    /** A compound field holds nothing itself: names inside it, such as `city`, to the fields that do. */
    readonly parts: Readonly<Record<string, string>> | undefined;
    /** The compound field that this one is a part of, which permissions name. */
    readonly partOf: string | undefined;
    readonly htmlFormatted: boolean;
    readonly helpText: string | undefined;
    readonly description: string | undefined;
}

/** One list of children as the parent sees it. */
export interface ChildRelationship {
    readonly childObject: string;
    readonly field: string;
    readonly relationshipName: string | undefined;
    readonly onDelete: 'SetNull' | 'Restrict' | 'Cascade';
}

/** Who sees records that nobody shared. */
export type SharingModel = 'Private' | 'Read' | 'ReadWrite' | 'ControlledByParent';

/** A declarative refusal, from `validationRules/`. */
export interface ValidationRuleInfo {
    readonly name: string;
    readonly formula: string;
    readonly message: string;
    readonly errorField: string | undefined;
}

/** One record type of an object: its own choice of picklist values. */
export interface RecordTypeInfo {
    readonly id: string;
    readonly developerName: string;
    readonly label: string;
    readonly description: string | undefined;
    readonly active: boolean;
    /** By field: the values offered, and the default one. Fields that are not named offer all. */
    readonly picklists: ReadonlyMap<
        string,
        { readonly values: ReadonlySet<string>; readonly defaultValue: string | undefined }
    >;
}

/** One object as every part of the org sees it, standard or custom. */
export interface ObjectInfo {
    readonly apiName: string;
    readonly label: string;
    readonly labelPlural: string;
    readonly keyPrefix: string;
    readonly custom: boolean;
    readonly description: string | undefined;
    /** `Name`, or e.g. `OrderNumber`; undefined when the object has none. */
    readonly nameField: string | undefined;
    readonly sharingModel: SharingModel;
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    /** Only the Tooling API serves it. */
    readonly tooling: boolean;
    /** Exact API name to field, in display order. */
    readonly fields: ReadonlyMap<string, FieldInfo>;
    readonly childRelationships: readonly ChildRelationship[];
    readonly validationRules: readonly ValidationRuleInfo[];
    /** Those of the project; an object without any has only the Master. */
    readonly recordTypes: readonly RecordTypeInfo[];
    /** Any case. */
    field(name: string): FieldInfo | undefined;
    /** By `Account`, `Document__r` in any case. */
    fieldOfRelationship(relationshipName: string): FieldInfo | undefined;
    /** By `Lines__r` in any case. */
    childRelationship(relationshipName: string): ChildRelationship | undefined;
}

/** The objects of the org: standard ones and those of the project. */
export interface Schema {
    readonly objects: ReadonlyMap<string, ObjectInfo>;
    /** Any case. */
    object(name: string): ObjectInfo | undefined;
    /** @throws OrgError 404 NOT_FOUND as the REST resources answer for an unknown object. */
    requireObject(name: string): ObjectInfo;
    /** By the first three characters. */
    objectOfId(id: string): ObjectInfo | undefined;
    /** The same objects with the labels and messages of a user's language, where the project translates them. */
    inLanguage(language: string): Schema;
}
