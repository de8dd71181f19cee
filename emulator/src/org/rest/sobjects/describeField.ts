import type { FieldInfo, FieldType, ObjectInfo } from '../../kernel/types.ts';
import { controllingValues, validForBitmap } from '../../schema/dependentPicklists.ts';

const SOAP_TYPES: Readonly<Partial<Record<FieldType, string>>> = {
    id: 'tns:ID',
    reference: 'tns:ID',
    boolean: 'xsd:boolean',
    int: 'xsd:int',
    double: 'xsd:double',
    currency: 'xsd:double',
    percent: 'xsd:double',
    date: 'xsd:date',
    datetime: 'xsd:dateTime',
    time: 'xsd:time',
    address: 'urn:address',
    location: 'urn:location'
};

/** One field of a describe. `editable`: the user may write it. */
export function describeField(
    object: ObjectInfo,
    field: FieldInfo,
    editable: boolean
): Record<string, unknown> {
    const { reference } = field;
    const controlling = controllingValues(object, field);
    const isText = field.length > 0;
    return {
        aggregatable: field.type !== 'textarea' && field.type !== 'boolean',
        aiPredictionField: false,
        autoNumber: field.autoNumberFormat !== undefined,
        byteLength: isText
            ? field.length * (field.type === 'id' || field.type === 'reference' ? 1 : 3)
            : 0,
        calculated: field.formula !== undefined || field.summary !== undefined,
        calculatedFormula: field.formula?.text ?? null,
        cascadeDelete: reference?.onDelete === 'Cascade',
        caseSensitive: field.caseSensitive,
        compoundFieldName: field.partOf ?? null,
        controllerName: field.controllingField ?? null,
        createable: field.createable && editable,
        custom: field.custom,
        defaultValue: field.type === 'boolean' ? field.defaultFormula === 'true' : null,
        defaultValueFormula: field.custom ? (field.defaultFormula ?? null) : null,
        defaultedOnCreate:
            field.defaultFormula !== undefined ||
            field.type === 'boolean' ||
            field.apiName === 'OwnerId',
        dependentPicklist: field.controllingField !== undefined,
        deprecatedAndHidden: false,
        digits: field.type === 'int' ? field.precision : 0,
        displayLocationInDecimal: false,
        encrypted: field.type === 'encryptedstring',
        externalId: field.externalId,
        extraTypeInfo:
            field.type === 'textarea'
                ? field.htmlFormatted
                    ? 'richtextarea'
                    : 'plaintextarea'
                : null,
        filterable: field.filterable,
        filteredLookupInfo: null,
        formulaTreatNullNumberAsZero: field.formula?.blanksAsZero ?? false,
        groupable:
            field.filterable && !['double', 'currency', 'percent', 'datetime'].includes(field.type),
        highScaleNumber: field.scale > 8,
        htmlFormatted: field.htmlFormatted,
        idLookup: field.externalId || field.type === 'id' || field.nameField,
        inlineHelpText: field.helpText ?? null,
        label: field.label,
        length: field.length,
        mask: null,
        maskType: null,
        name: field.apiName,
        nameField: field.nameField,
        namePointing: false,
        nillable: field.nillable,
        permissionable: field.permissionable,
        picklistValues: (field.picklist?.values ?? []).map((choice) => ({
            active: choice.active,
            defaultValue: choice.isDefault,
            label: choice.label,
            validFor: validForBitmap(choice, controlling),
            value: choice.value
        })),
        polymorphicForeignKey: false,
        precision: field.type === 'int' ? 0 : field.precision,
        queryByDistance: false,
        referenceTargetField: null,
        referenceTo: reference?.to ?? [],
        relationshipName: reference?.relationshipName ?? null,
        relationshipOrder: reference?.masterDetail ? 0 : null,
        restrictedDelete: reference?.onDelete === 'Restrict',
        restrictedPicklist: field.picklist?.restricted ?? false,
        scale: field.scale,
        searchPrefilterable: false,
        soapType: SOAP_TYPES[field.type] ?? 'xsd:string',
        sortable: field.sortable,
        type: field.type,
        unique: field.unique,
        updateable: field.updateable && editable,
        writeRequiresMasterRead: false
    };
}
