import { NOT_SET_UP } from './edits';
import type { Definition, DocumentClass, Edits, TransactionType, TypeValues } from './types';

/** How a row stands towards Intacct; `unknown` while Intacct has not been asked. */
export type RowState = 'unknown' | 'live' | 'new' | 'inactive' | 'deleted';

/** One line of the sync table: the saved row, the definition behind it and the edits on top. */
export interface TypeRow extends TypeValues {
    readonly name: string;
    readonly documentClass: DocumentClass;
    /** Undefined until the row has been saved. */
    readonly id: string | undefined;
    readonly state: RowState;
    readonly isEdited: boolean;
    readonly hasDraft: boolean;
    readonly hasMapping: boolean;
    readonly hasAdvancedMapping: boolean;
    /** In Intacct's own words: all, noEdit, beforePrinting, editInDraftOnly; empty while it has not answered. */
    readonly editPolicy: string;
    readonly createBlocked: string;
    readonly readBlocked: string;
}

const CLASS_ORDER: readonly DocumentClass[] = ['Quote', 'Order', 'Invoice', 'Other'];

/**
 * Merges what is saved with what Intacct has: one row for each definition, and one for each saved
 * row whose definition is gone.
 *
 * in      definitions: undefined while Intacct has not answered
 * out     saved rows in the order of the buttons, then new definitions by class and name
 * omits   inactive definitions that nobody has set up
 */
export function toRows(
    types: readonly TransactionType[],
    definitions: readonly Definition[] | undefined,
    edits: Edits
): TypeRow[] {
    const known = new Map(definitions?.map((definition) => [definition.name, definition]));
    const saved = [...types].sort(byButton).map((type) => {
        const definition = known.get(type.name);
        return toRow(type, definition, definitions ? stateOf(definition) : 'unknown', edits);
    });
    const names = new Set(types.map(({ name }) => name));
    const others = (definitions ?? [])
        .filter(({ name, isActive }) => isActive && !names.has(name))
        .sort(byClass)
        .map((definition) => toRow(undefined, definition, 'new', edits));
    return [...saved, ...others];
}

function toRow(
    type: TransactionType | undefined,
    definition: Definition | undefined,
    state: RowState,
    edits: Edits
): TypeRow {
    const name = type?.name ?? definition?.name ?? '';
    return {
        ...(type?.values ?? NOT_SET_UP),
        ...edits.types[name],
        name,
        documentClass: type?.documentClass ?? definition?.documentClass ?? 'Other',
        id: type?.id,
        state,
        isEdited: name in edits.types || name in edits.mappings,
        hasDraft: type?.hasDraft ?? false,
        hasMapping: type?.hasMapping ?? false,
        hasAdvancedMapping: type?.hasAdvancedMapping ?? false,
        editPolicy: definition?.editPolicy ?? '',
        createBlocked: definition?.createBlocked ?? '',
        readBlocked: definition?.readBlocked ?? ''
    };
}

function stateOf(definition: Definition | undefined): RowState {
    if (!definition) {
        return 'deleted';
    }
    return definition.isActive ? 'live' : 'inactive';
}

function byButton(a: TransactionType, b: TransactionType): number {
    const position = ({ values }: TransactionType) => values.sortOrder ?? Number.MAX_SAFE_INTEGER;
    return position(a) - position(b) || compare(a.name, b.name);
}

function byClass(a: Definition, b: Definition): number {
    const position = ({ documentClass }: Definition) => CLASS_ORDER.indexOf(documentClass);
    return position(a) - position(b) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
    return a < b ? -1 : Number(a > b);
}
