import { BUTTON_LABEL_LENGTH, HIGHEST_SORT_ORDER } from 'c/setupUtils';

const FLAGS = {
    settings: [
        'syncEnabled',
        'oneToOne',
        'paymentDetails',
        'updateOpportunityAmount',
        'amountIncludesTax'
    ],
    type: ['fromSalesforce', 'toSalesforce', 'includeDetails']
} as const;
/** Files of releases that knew the classic workflow only name none. */
const WORKFLOWS: readonly unknown[] = [undefined, 'Classic', 'Advanced'];
const LONGEST_NAME = 80;

/** Names the settings of a file that are missing or of the wrong kind. */
export function settingMistakes(settings: unknown): string[] {
    if (!isObject(settings)) {
        return ['settings'];
    }
    return [
        ...wrongFlags(settings, FLAGS.settings),
        ...(WORKFLOWS.includes(settings.workflow) ? [] : ['workflow']),
        ...(settings.priceSource === 'Salesforce' || settings.priceSource === 'Intacct'
            ? []
            : ['priceSource'])
    ].map((name) => `settings > ${name}`);
}

/** Names the properties of one type that are missing or of the wrong kind. */
export function typeMistakes(type: unknown, index: number): string[] {
    if (!isObject(type) || !isText(type.name, LONGEST_NAME) || type.name === '') {
        return [`types > ${index + 1} > name`];
    }
    return [
        ...wrongFlags(type, FLAGS.type),
        ...(isText(type.buttonLabel, BUTTON_LABEL_LENGTH) ? [] : ['buttonLabel']),
        ...(isOrder(type.sortOrder) ? [] : ['sortOrder'])
    ].map((name) => `${String(type.name)} > ${name}`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongFlags(object: Readonly<Record<string, unknown>>, names: readonly string[]): string[] {
    return names.filter((name) => typeof object[name] !== 'boolean');
}

function isText(value: unknown, longest: number): boolean {
    return typeof value === 'string' && value.length <= longest;
}

function isOrder(value: unknown): boolean {
    return (
        value === undefined ||
        (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= HIGHEST_SORT_ORDER)
    );
}
