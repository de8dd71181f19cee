import type { FieldInfo, FieldType, PicklistValue, ReferenceInfo } from '../kernel/types.ts';

/** The parts of a field that its maker must say; `makeField` supplies the platform's usual for the rest. */
export type FieldDraft = Partial<FieldInfo> & Pick<FieldInfo, 'apiName' | 'type'>;

const UNSORTABLE: ReadonlySet<FieldType> = new Set(['multipicklist']);

/** Completes a field with what the platform assumes when nothing is said. */
export function makeField(draft: FieldDraft): FieldInfo {
    const isLongText = draft.type === 'textarea' && (draft.length ?? 0) > 255;
    const isComputed = Boolean(draft.formula ?? draft.summary ?? draft.autoNumberFormat);
    return {
        label: draft.apiName,
        length: 0,
        precision: 0,
        scale: 0,
        custom: false,
        nillable: true,
        unique: false,
        caseSensitive: false,
        externalId: false,
        nameField: false,
        createable: !isComputed,
        updateable: !isComputed,
        filterable: !isLongText,
        sortable: !isLongText && !UNSORTABLE.has(draft.type),
        permissionable: draft.nillable ?? true,
        autoNumberFormat: undefined,
        defaultFormula: undefined,
        reference: undefined,
        picklist: undefined,
        formula: undefined,
        summary: undefined,
        controllingField: undefined,
        parts: undefined,
        partOf: undefined,
        htmlFormatted: false,
        helpText: undefined,
        description: undefined,
        ...draft
    };
}

/** Turns plain choices into picklist values whose label is the value. */
export function choices(values: readonly string[], defaultValue?: string): PicklistValue[] {
    return values.map((value) => ({
        value,
        label: value,
        active: true,
        isDefault: value === defaultValue
    }));
}

/** A lookup that is emptied when its parent goes, unless said otherwise. */
export function lookupTo(
    to: readonly string[],
    relationshipName: string,
    options: Partial<ReferenceInfo> = {}
): ReferenceInfo {
    return {
        to,
        relationshipName,
        childRelationshipName: undefined,
        masterDetail: false,
        onDelete: 'SetNull',
        reparentable: true,
        ...options
    };
}
