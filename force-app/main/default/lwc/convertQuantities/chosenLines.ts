import type { DocumentLine } from 'c/documentService';
import { compareDecimals, isDecimal, toDecimal } from 'c/moneyUtils';
import type { ConvertedLine } from 'c/syncRequestService';

/** One line of which something is left to convert. */
export interface OpenLine {
    readonly key: string;
    readonly number: number | undefined;
    readonly item: string;
    readonly description: string;
    readonly unit: string;
    /** Decimal digits, in the line's unit. */
    readonly left: string;
}

/** Keeps the lines of which something is left; one that Intacct has not counted is left whole. */
export function openLines(lines: readonly DocumentLine[]): OpenLine[] {
    return lines
        .map(({ key = '', number, item = '', description = '', unit = '', ...rest }) => ({
            key,
            number,
            item,
            description,
            unit,
            left: toDecimal(rest.remaining ?? rest.quantity ?? '0')
        }))
        .filter(({ key, left }) => key !== '' && compareDecimals(left, '0') !== 0);
}

/** Tells whether a quantity can be taken from a line: a decimal from nothing up to what is left. */
export function isPossible(quantity: string, { left }: OpenLine): boolean {
    if (!isDecimal(quantity)) {
        return false;
    }
    const isReturn = left.startsWith('-');
    const [low, high] = isReturn ? [left, '0'] : ['0', left];
    return compareDecimals(quantity, low) >= 0 && compareDecimals(quantity, high) <= 0;
}

/**
 * Collects what somebody has entered.
 *
 * in      quantities by line key; a line that is not among them is taken whole
 * out     lines of quantity zero are left out; undefined while a quantity is impossible
 */
export function chosenLines(
    lines: readonly OpenLine[],
    quantities: ReadonlyMap<string, string>
): ConvertedLine[] | undefined {
    const chosen = lines.map((line) => ({ line, quantity: quantities.get(line.key) ?? line.left }));
    if (chosen.some(({ line, quantity }) => !isPossible(quantity, line))) {
        return undefined;
    }
    return chosen
        .map(({ line, quantity }) => ({ lineKey: line.key, quantity: toDecimal(quantity) }))
        .filter(({ quantity }) => quantity !== '0');
}
