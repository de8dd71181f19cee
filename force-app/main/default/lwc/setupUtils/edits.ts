import type { DraftRow } from 'c/mappingDraftUtils';
import type { Edits, SettingValues, TransactionType, TypeValues } from './types';

export const NO_EDITS: Edits = { settings: {}, types: {}, mappings: {} };

/** A definition that nobody has set up takes no part in anything. */
export const NOT_SET_UP: TypeValues = {
    fromSalesforce: false,
    toSalesforce: false,
    includeDetails: false,
    buttonLabel: '',
    sortOrder: undefined
};

/** Changes settings; setting a value back to the saved one takes the edit back. */
export function editSettings(
    edits: Edits,
    saved: SettingValues,
    change: Partial<SettingValues>
): Edits {
    return { ...edits, settings: differing(saved, { ...edits.settings, ...change }) };
}

/** Changes one row of the sync table. Lines are mirrored only together with their document. */
export function editType(
    edits: Edits,
    types: readonly TransactionType[],
    name: string,
    change: Partial<TypeValues>
): Edits {
    const saved = types.find((type) => type.name === name)?.values ?? NOT_SET_UP;
    const wanted = { ...saved, ...edits.types[name], ...change };
    const values = { ...wanted, includeDetails: wanted.toSalesforce && wanted.includeDetails };
    const { [name]: _, ...others } = edits.types;
    const own = differing(saved, values);
    return { ...edits, types: isEmpty(own) ? others : { ...others, [name]: own } };
}

/** Puts mappings out of a file beside the other edits. */
export function editMappings(edits: Edits, name: string, rows: readonly DraftRow[]): Edits {
    return { ...edits, mappings: { ...edits.mappings, [name]: rows } };
}

/** Whether anything would be lost by leaving the page. */
export function hasEdits({ settings, types, mappings }: Edits): boolean {
    return !(isEmpty(settings) && isEmpty(types) && isEmpty(mappings));
}

function differing<Values extends object>(saved: Values, wanted: Partial<Values>): Partial<Values> {
    const entries = Object.entries(wanted) as [keyof Values, unknown][];
    return Object.fromEntries(
        entries.filter(([name, value]) => value !== saved[name])
    ) as Partial<Values>;
}

function isEmpty(object: object): boolean {
    return Object.keys(object).length === 0;
}
