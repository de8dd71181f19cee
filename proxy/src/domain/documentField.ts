export type DocumentFieldType =
    | 'string'
    | 'decimal'
    | 'integer'
    | 'boolean'
    | 'date'
    | 'datetime'
    | 'enum'
    | 'reference';

/** One field of a document or of its lines, as a mapping names it. */
export interface DocumentField {
    /** `customer.id`, `dimensions.item.id`, `nsp::MY_FIELD`. */
    readonly path: string;
    /** English, made from the path: Intacct's model carries no labels. */
    readonly label: string;
    readonly type: DocumentFieldType;
    readonly required: boolean;
    readonly readOnly: boolean;
    readonly custom: boolean;
    readonly maxLength?: number | undefined;
    readonly values?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** Everything that documents of one definition are made of. */
export interface DocumentFields {
    readonly name: string;
    readonly header: readonly DocumentField[];
    readonly line: readonly DocumentField[];
}
