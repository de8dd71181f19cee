/** A field as UI API describes it, as far as mappings need it. */
export interface FieldDescription {
    readonly apiName: string;
    readonly label: string;
    readonly dataType: string;
    /** Longest text it holds; 0 for types without a length. */
    readonly length: number;
    /** Formulas and roll-ups, which nobody can write. */
    readonly calculated: boolean;
    /** Added by the customer or by a package; the others are the platform's own. */
    readonly custom: boolean;
    /** Whether the user may change it on a record that may be changed. */
    readonly updateable: boolean;
    readonly relationshipName: string | null;
    readonly referenceToInfos: readonly { readonly apiName: string }[];
}

/** An object as UI API describes it: only what the user may see. */
export interface ObjectDescription {
    readonly apiName: string;
    readonly label: string;
    readonly fields: Readonly<Record<string, FieldDescription>>;
}

/** Object descriptions by API name; `null`: the object does not exist or the user may not see it. */
export type KnownObjects = Readonly<Record<string, ObjectDescription | null>>;

/** Where a mapping row reads or writes in Salesforce. */
export interface FieldPlace {
    readonly level: string;
    readonly direction: string;
    /** `Advanced`: both directions meet at the Sales Document. */
    readonly workflow: string;
    /** Class of the document, which decides on the mirror that incoming values go to. */
    readonly documentClass: string;
}
