export interface ObjectDescription {
    apiName: string;
    label: string;
    labelPlural: string;
    icon: string;
    nameField: string;
    createable: boolean;
}

/** One field as forms and details show it. */
export interface FieldDescription {
    name: string;
    label: string;
    type: string;
    helpText?: string;
    required: boolean;
    editable: boolean;
    createable: boolean;
    scale: number;
    length: number;
    /** Dotted path that shows a lookup by name, e.g. `Account.Name`. */
    nameFrom?: string;
    referenceTo?: string;
    options?: { label: string; value: string }[];
    /** What a compound field is filled in by: the parts of a person's name or of an address. */
    parts?: string[];
}

export interface FieldSection {
    label: string;
    columns: FieldDescription[][];
}

/** What a form of an object can be made of: the layout's sections, and every field by itself. */
export interface ObjectForm {
    object: ObjectDescription;
    sections: FieldSection[];
    fields: FieldDescription[];
    /** Those that the user may give to a new record. */
    recordTypes: RecordTypeChoice[];
    /** The one that the form is for; absent for the Master. */
    recordTypeId?: string;
}

export interface RecordTypeChoice {
    id: string;
    label: string;
    description: string;
    isDefault: boolean;
}
