export type IntacctFieldType =
    | 'string'
    | 'decimal'
    | 'integer'
    | 'boolean'
    | 'date'
    | 'datetime'
    | 'enum'
    | 'reference';

/** One field of a transaction definition, read live from Intacct's model service. */
export interface IntacctField {
    readonly path: string;
    readonly label: string;
    readonly type: IntacctFieldType;
    readonly required: boolean;
    readonly readOnly: boolean;
    readonly custom: boolean;
    readonly maxLength?: number | undefined;
    readonly values?: readonly { readonly value: string; readonly label: string }[] | undefined;
    readonly description?: string | undefined;
}

/** The fields of one transaction definition and of its lines. */
export interface IntacctDefinition {
    readonly name: string;
    readonly header: readonly IntacctField[];
    readonly line: readonly IntacctField[];
    /** Failure code: why no document can be made or read now, such as DEFINITION.INACTIVE. */
    readonly blocked?: string | undefined;
}

/** The fields that rows of a level can write; payments have none, they come in as they are. */
export function fieldsOfLevel(
    definition: IntacctDefinition,
    level: string
): readonly IntacctField[] {
    return level === 'Header' ? definition.header : level === 'Line' ? definition.line : [];
}

/** Finds what a row writes; undefined when Intacct does not know the field any more. */
export function fieldAt(
    definition: IntacctDefinition,
    { level, intacctField }: { readonly level: string; readonly intacctField: string }
): IntacctField | undefined {
    return fieldsOfLevel(definition, level).find(({ path }) => path === intacctField);
}
