import type { CustomField, GlobalValueSet } from '@salesforce/types/metadata';
import type { FieldInfo, FieldType, ReferenceInfo, SummaryInfo } from '../kernel/types.ts';
import { lookupTo, makeField } from './fieldInfo.ts';
import type { FieldDraft } from './fieldInfo.ts';
import { picklistOf } from './picklists.ts';

/** Describe's type and fixed length for each metadata type. */
const TYPES: Readonly<Record<string, { type: FieldType; length?: number }>> = {
    Text: { type: 'string' },
    TextArea: { type: 'textarea', length: 255 },
    LongTextArea: { type: 'textarea' },
    Html: { type: 'textarea' },
    EncryptedText: { type: 'encryptedstring' },
    Number: { type: 'double' },
    Currency: { type: 'currency' },
    Percent: { type: 'percent' },
    Checkbox: { type: 'boolean' },
    Date: { type: 'date' },
    DateTime: { type: 'datetime' },
    Time: { type: 'time' },
    Email: { type: 'email', length: 80 },
    Phone: { type: 'phone', length: 40 },
    Url: { type: 'url', length: 255 },
    Picklist: { type: 'picklist', length: 255 },
    MultiselectPicklist: { type: 'multipicklist', length: 4099 },
    Lookup: { type: 'reference', length: 18 },
    MasterDetail: { type: 'reference', length: 18 },
    Hierarchy: { type: 'reference', length: 18 },
    AutoNumber: { type: 'string', length: 30 },
    Summary: { type: 'double' },
    Location: { type: 'location' },
    Address: { type: 'address' },
    MetadataRelationship: { type: 'string', length: 40 },
    ExternalLookup: { type: 'string', length: 1000 },
    IndirectLookup: { type: 'string', length: 1000 }
};

/**
 * Maps a `.field-meta.xml` to what the org enforces and describes.
 *
 * in      the parsed CustomField; the project's global value sets
 * out     FieldInfo; a compound field comes without its parts
 * throws  Error when the type is none the local org models
 * source  Metadata API, CustomField
 */
export function customField(
    field: CustomField,
    valueSets: ReadonlyMap<string, GlobalValueSet>
): FieldInfo {
    const apiName = field.fullName ?? '';
    const kind = TYPES[field.type ?? ''];
    if (!kind) throw new Error(`${apiName}: fields of type ${field.type} are not modelled`);
    const picklist = picklistOf(field, valueSets);
    const required = field.required === true || field.type === 'MasterDetail';
    const isCheckbox = field.type === 'Checkbox';
    const draft: FieldDraft = {
        apiName,
        label: field.label ?? apiName,
        type: kind.type,
        length: kind.length ?? field.length ?? (field.formula ? 1300 : 0),
        precision: field.precision ?? (field.type === 'Summary' ? 18 : 0),
        scale: field.scale ?? 0,
        custom: true,
        nillable: !(required || isCheckbox),
        permissionable: !required,
        unique: field.unique === true,
        caseSensitive: field.caseSensitive === true,
        externalId: field.externalId === true,
        autoNumberFormat: field.type === 'AutoNumber' ? (field.displayFormat ?? '{0}') : undefined,
        defaultFormula: defaultFormula(
            field,
            picklist?.values.find((value) => value.isDefault)?.value
        ),
        picklist,
        controllingField: field.valueSet?.controllingField,
        reference: reference(field, apiName),
        formula: field.formula
            ? { text: field.formula, blanksAsZero: field.formulaTreatBlanksAs !== 'BlankAsBlank' }
            : undefined,
        summary: summary(field),
        htmlFormatted: field.type === 'Html',
        helpText: field.inlineHelpText,
        description: field.description
    };
    const fixedParent = field.type === 'MasterDetail' && field.reparentableMasterDetail !== true;
    return makeField(fixedParent ? { ...draft, updateable: false } : draft);
}

function defaultFormula(
    field: CustomField,
    picklistDefault: string | undefined
): string | undefined {
    if (field.formula || field.type === 'Summary') return undefined;
    if (field.type === 'Checkbox') return field.defaultValue ?? 'false';
    if (picklistDefault !== undefined) return JSON.stringify(picklistDefault);
    return field.defaultValue || undefined;
}

function reference(field: CustomField, apiName: string): ReferenceInfo | undefined {
    if (!['Lookup', 'MasterDetail', 'Hierarchy'].includes(field.type ?? '')) return undefined;
    const masterDetail = field.type === 'MasterDetail';
    const parent = field.type === 'Hierarchy' ? 'User' : (field.referenceTo ?? '');
    return lookupTo([parent], apiName.replace(/__c$/, '__r'), {
        childRelationshipName: field.relationshipName ? `${field.relationshipName}__r` : undefined,
        masterDetail,
        onDelete: masterDetail ? 'Cascade' : (field.deleteConstraint ?? 'SetNull'),
        reparentable: !masterDetail || field.reparentableMasterDetail === true
    });
}

function summary(field: CustomField): SummaryInfo | undefined {
    if (field.type !== 'Summary') return undefined;
    const [childObject = '', foreignKey = ''] = (field.summaryForeignKey ?? '').split('.');
    return {
        operation: field.summaryOperation ?? 'count',
        childObject,
        foreignKey,
        summarizedField: field.summarizedField?.split('.')[1],
        filters: field.summaryFilterItems.map((item) => ({
            field: item.field.split('.')[1] ?? item.field,
            operation: item.operation,
            value: item.value ?? ''
        }))
    };
}
