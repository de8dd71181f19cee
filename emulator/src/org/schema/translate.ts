import type { CustomFieldTranslation, CustomObjectTranslation } from '@salesforce/types/metadata';
import type { FieldInfo, Metadata } from '../kernel/types.ts';
import type { ObjectDraft } from './objectInfo.ts';

/**
 * Puts the project's translations in place of labels, help texts, picklist labels and messages.
 *
 * in      language of a user, `fr` or `fr_CA`, which falls back on `fr`
 * out     the drafts; undefined when the project translates nothing into that language
 * source  Metadata API, CustomObjectTranslation; an empty translation leaves the label as it is
 */
export function translated(
    drafts: readonly ObjectDraft[],
    metadata: Metadata,
    language: string
): ObjectDraft[] | undefined {
    const known = (apiName: string) => translationOf(metadata, apiName, language);
    if (!drafts.some(({ apiName }) => known(apiName))) return undefined;
    return drafts.map((draft) => {
        const translation = known(draft.apiName);
        return translation ? translatedObject(draft, translation) : draft;
    });
}

/** What the project says of an object in a language: `fr_CA` falls back on `fr`. */
export function translationOf(
    { objectTranslations }: Metadata,
    apiName: string,
    language: string
): CustomObjectTranslation | undefined {
    const [general = ''] = language.split('_');
    return (
        objectTranslations.get(`${apiName}-${language}`) ??
        objectTranslations.get(`${apiName}-${general}`)
    );
}

function translatedObject(draft: ObjectDraft, translation: CustomObjectTranslation): ObjectDraft {
    const name = (plural: boolean): string | undefined =>
        translation.caseValues.find((each) => (each.plural === true) === plural)?.value;
    const fields = new Map(translation.fields.map((field) => [field.name, field]));
    const standard = new Map(translation.standardFields.map(({ name, label }) => [name, label]));
    const types = new Map(translation.recordTypes.map((type) => [type.name, type]));
    const rules = new Map(translation.validationRules.map((rule) => [rule.name, rule]));
    return {
        ...draft,
        label: name(false) || draft.label,
        labelPlural: name(true) || name(false) || draft.labelPlural,
        fields: draft.fields.map((field) => {
            const own = translatedField(field, fields.get(field.apiName));
            const label = field.nameField
                ? translation.nameFieldLabel
                : standard.get(field.apiName);
            return label ? { ...own, label } : own;
        }),
        recordTypes: (draft.recordTypes ?? []).map((type) => {
            const { label, description } = types.get(type.developerName) ?? {};
            return {
                ...type,
                label: label || type.label,
                description: description || type.description
            };
        }),
        validationRules: (draft.validationRules ?? []).map((rule) => ({
            ...rule,
            message: rules.get(rule.name)?.errorMessage || rule.message
        }))
    };
}

function translatedField(
    field: FieldInfo,
    translation: CustomFieldTranslation | undefined
): FieldInfo {
    if (!translation) return field;
    const labels = new Map(
        translation.picklistValues.map(({ masterLabel, translation: label }) => [
            masterLabel,
            label
        ])
    );
    return {
        ...field,
        label: translation.label || field.label,
        helpText: translation.help || field.helpText,
        picklist: field.picklist && {
            ...field.picklist,
            values: field.picklist.values.map((choice) => ({
                ...choice,
                label: labels.get(choice.label) || choice.label
            }))
        }
    };
}
