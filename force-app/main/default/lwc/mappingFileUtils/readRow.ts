import type { DraftRow } from 'c/mappingDraftUtils';

type Values = Readonly<Record<string, unknown>>;

/** One thing that a row of a file has wrong. */
export interface RowMistake {
    readonly property: string;
    readonly expected: string;
}

const CHOICES = {
    level: ['Header', 'Line', 'Payment', 'Payment Line'],
    direction: ['To Intacct', 'From Intacct'],
    workflow: ['Classic', 'Advanced'],
    rule: ['Field', 'Constant', 'Template']
} as const;
/** Longest text of each property, as the fields of the mapping record have it. */
const LENGTHS = { name: 80, intacctField: 255, salesforceField: 255, value: 255 } as const;
const FLAGS = ['isRequired', 'isStandard', 'isEnabled'] as const;
const MAX_SORT_ORDER = 9999;

/** Says everything that keeps a row of a file from being a mapping row. */
export function rowMistakes(row: unknown): RowMistake[] {
    if (!isObject(row)) {
        return [{ property: '', expected: '{…}' }];
    }
    const isMissing = (property: string) => row[property] === '';
    return [
        ...Object.entries(CHOICES)
            .filter(([property, choices]) => !isOneOf(row[property], choices))
            .map(([property, choices]) => ({ property, expected: choices.join(' | ') })),
        ...Object.entries(LENGTHS)
            .filter(([property, length]) => !isText(row[property], length))
            .map(([property, length]) => ({ property, expected: `"…" (≤ ${length})` })),
        ...['name', 'intacctField']
            .filter(isMissing)
            .map((property) => ({ property, expected: '"…"' })),
        ...FLAGS.filter((property) => typeof row[property] !== 'boolean').map((property) => ({
            property,
            expected: 'true | false'
        })),
        ...(isPosition(row.sortOrder)
            ? []
            : [{ property: 'sortOrder', expected: `0–${MAX_SORT_ORDER}` }]),
        ...(isValueMap(row.valueMap)
            ? []
            : [{ property: 'valueMap', expected: '{"Salesforce": "Intacct"}' }])
    ];
}

/** Takes a row without mistakes over; what the file has beside is left out. */
export function readRow(row: unknown, key: string): DraftRow {
    const values = row as DraftRow;
    const { name, level, direction, workflow, intacctField, rule, salesforceField, value } = values;
    const { isRequired, isStandard, isEnabled, sortOrder } = values;
    return {
        key,
        name,
        level,
        direction,
        workflow,
        intacctField,
        rule,
        salesforceField,
        value,
        valueMap: Object.fromEntries(Object.entries(values.valueMap)),
        isRequired,
        isStandard,
        isEnabled,
        sortOrder
    };
}

export function isObject(value: unknown): value is Values {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(value: unknown, choices: readonly unknown[]): boolean {
    return choices.includes(value);
}

function isText(value: unknown, length: number): boolean {
    return typeof value === 'string' && value.length <= length;
}

function isPosition(value: unknown): boolean {
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_SORT_ORDER;
}

function isValueMap(value: unknown): boolean {
    return isObject(value) && Object.values(value).every((entry) => typeof entry === 'string');
}
