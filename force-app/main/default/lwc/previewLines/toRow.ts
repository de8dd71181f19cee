import type { Problem } from 'c/mappingUtils';
import type { NumberTexts } from './numberTexts';

/** A line of a Preview, as far as the table shows it. */
export interface Line {
    readonly number: number;
    readonly recordId: string;
    readonly values: readonly {
        readonly field: string;
        readonly label: string;
        readonly value: string | boolean;
    }[];
    readonly amount: string | undefined;
    readonly problems: readonly Problem[];
}

const COLUMNS = [
    'dimensions.item.id',
    'lineDescription',
    'unitQuantity',
    'unit',
    'unitPrice',
    'discountPercent'
];

/** Sorts the values of a line into the table's columns; what has no column is told under the description. */
export function toRow(line: Line, texts: NumberTexts) {
    const at = (field: string): string | undefined =>
        line.values.find((value) => value.field === field)?.value.toString();
    const others = line.values.filter(({ field }) => !COLUMNS.includes(field));
    return {
        key: line.recordId,
        problemsKey: `${line.recordId}-problems`,
        number: line.number,
        item: at('dimensions.item.id'),
        description: at('lineDescription'),
        others: others.map(({ label, value }) => `${label}: ${value}`).join(' · '),
        quantity: texts.quantity(at('unitQuantity')),
        unit: at('unit'),
        price: texts.price(at('unitPrice')),
        discount: texts.percent(at('discountPercent')),
        amount: texts.amount(line.amount),
        problems: line.problems.map(({ lineNumber: _, ...problem }) => problem),
        hasProblems: line.problems.length > 0
    };
}
