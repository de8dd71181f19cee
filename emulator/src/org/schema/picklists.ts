import type { CustomField, GlobalValueSet } from '@salesforce/types/metadata';
import type { FieldInfo, PicklistValue } from '../kernel/types.ts';

interface DeclaredValue {
    readonly fullName?: string | null;
    readonly label?: string;
    readonly default: boolean;
    readonly isActive?: boolean;
}

/** Reads a field's choices, its own or those of a global value set. */
export function picklistOf(
    field: CustomField,
    valueSets: ReadonlyMap<string, GlobalValueSet>
): FieldInfo['picklist'] {
    const { valueSet } = field;
    if (!valueSet) return undefined;
    const globalName = valueSet.valueSetName;
    const declared: readonly DeclaredValue[] = globalName
        ? (valueSets.get(globalName)?.customValue ?? [])
        : (valueSet.valueSetDefinition?.value ?? []);
    return {
        restricted: valueSet.restricted === true || globalName !== undefined,
        values: declared.map((value) => toValue(value, field))
    };
}

function toValue(declared: DeclaredValue, { valueSet }: CustomField): PicklistValue {
    const value = declared.fullName ?? '';
    const setting = valueSet?.valueSettings.find(({ valueName }) => valueName === value);
    return {
        value,
        label: declared.label ?? value,
        active: declared.isActive !== false,
        isDefault: declared.default === true,
        ...(valueSet?.controllingField && { validFor: setting?.controllingFieldValue ?? [] })
    };
}
