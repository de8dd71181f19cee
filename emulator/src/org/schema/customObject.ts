import type { CustomField, CustomObject } from '@salesforce/types/metadata';
import type {
    FieldInfo,
    Metadata,
    ObjectMetadata,
    SharingModel,
    ValidationRuleInfo
} from '../kernel/types.ts';
import { withParts } from './compoundFields.ts';
import { customField } from './customField.ts';
import { isCustomMetadata, isPlatformEvent } from '../kernel/types.ts';
import { lookupTo, makeField } from './fieldInfo.ts';
import type { ObjectDraft } from './objectInfo.ts';
import { recordTypesOf, recordTypeField } from './recordTypes.ts';

const SHARING: readonly SharingModel[] = ['Private', 'Read', 'ReadWrite', 'ControlledByParent'];

/** Turns an object folder of the project into an object of the org. */
export function customObject(
    object: ObjectMetadata,
    keyPrefix: string,
    metadata: Metadata
): ObjectDraft {
    const { fullName, definition } = object;
    const isEvent = isPlatformEvent(fullName);
    const isMetadata = isCustomMetadata(fullName);
    return {
        apiName: fullName,
        label: definition.label ?? fullName,
        labelPlural: definition.pluralLabel ?? definition.label ?? fullName,
        keyPrefix,
        custom: true,
        description: definition.description,
        sharingModel: sharingModel(definition) ?? 'ReadWrite',
        fields: [
            ...ownFields(definition, fullName),
            ...recordTypeField(object),
            ...customFields(object, metadata)
        ],
        validationRules: activeRules(object),
        recordTypes: recordTypesOf(object),
        ...(isEvent && { updateable: false, deletable: false }),
        ...(isMetadata && { createable: false, updateable: false, deletable: false })
    };
}

/** Adds the project's custom fields, rules and sharing to a standard object. */
export function extendStandard(
    draft: ObjectDraft,
    object: ObjectMetadata | undefined,
    metadata: Metadata
): ObjectDraft {
    if (!object) return draft;
    return {
        ...draft,
        sharingModel: sharingModel(object.definition) ?? draft.sharingModel,
        fields: [...draft.fields, ...recordTypeField(object), ...customFields(object, metadata)],
        validationRules: activeRules(object),
        recordTypes: recordTypesOf(object)
    };
}

function customFields(object: ObjectMetadata, metadata: Metadata): FieldInfo[] {
    return [...object.fields.values()]
        .filter((field) => field.fullName?.endsWith('__c'))
        .flatMap((field) => withParts(inObject(object, field, metadata)));
}

function inObject(object: ObjectMetadata, field: CustomField, metadata: Metadata): FieldInfo {
    try {
        return customField(field, metadata.globalValueSets);
    } catch (error) {
        throw new Error(`${object.fullName}.${(error as Error).message}`, { cause: error });
    }
}

/** What an object of this kind has beside its custom fields. */
function ownFields(definition: CustomObject, fullName: string): FieldInfo[] {
    if (isPlatformEvent(fullName)) return eventFields();
    if (isCustomMetadata(fullName)) return metadataFields();
    const name = nameField(definition, fullName);
    return definition.customSettingsType === 'Hierarchy' ? [name, setupOwner()] : [name];
}

/** How records of custom metadata types are named. */
function metadataFields(): FieldInfo[] {
    const kept = { type: 'string', nillable: false, permissionable: false } as const;
    return [
        makeField({
            apiName: 'DeveloperName',
            label: 'Custom Metadata Record Name',
            length: 40,
            ...kept
        }),
        makeField({ apiName: 'MasterLabel', label: 'Label', length: 40, nameField: true, ...kept }),
        makeField({ apiName: 'Language', label: 'Master Language', length: 40, ...kept }),
        makeField({
            apiName: 'QualifiedApiName',
            label: 'Qualified API Name',
            length: 70,
            ...kept
        })
    ];
}

/** For whom a hierarchy setting counts: the org, a profile or a user. */
function setupOwner(): FieldInfo {
    return makeField({
        apiName: 'SetupOwnerId',
        label: 'Location',
        type: 'reference',
        length: 18,
        permissionable: false,
        reference: lookupTo(['Organization', 'Profile', 'User'], 'SetupOwner')
    });
}

/** What subscribers are told of every event. */
function eventFields(): FieldInfo[] {
    const kept = { createable: false, updateable: false, permissionable: false };
    return [
        makeField({
            apiName: 'ReplayId',
            label: 'Replay ID',
            type: 'string',
            length: 1000,
            ...kept
        }),
        makeField({
            apiName: 'EventUuid',
            label: 'Event UUID',
            type: 'string',
            length: 36,
            ...kept
        })
    ];
}

function nameField(definition: CustomObject, fullName: string): FieldInfo {
    const numbered = definition.nameField?.type === 'AutoNumber';
    return makeField({
        apiName: 'Name',
        label: definition.nameField?.label ?? `${definition.label ?? fullName} Name`,
        type: 'string',
        length: 80,
        nameField: true,
        permissionable: false,
        autoNumberFormat: numbered ? (definition.nameField?.displayFormat ?? '{0}') : undefined
    });
}

function activeRules(object: ObjectMetadata): ValidationRuleInfo[] {
    return [...object.validationRules.values()]
        .filter((rule) => rule.active)
        .map((rule) => ({
            name: rule.fullName ?? '',
            formula: rule.errorConditionFormula,
            message: rule.errorMessage,
            errorField: rule.errorDisplayField
        }));
}

function sharingModel(definition: CustomObject): SharingModel | undefined {
    return SHARING.find((model) => model === definition.sharingModel);
}
