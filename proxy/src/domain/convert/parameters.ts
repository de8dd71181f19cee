import { isDecimal, toDecimal } from 'c/moneyUtils';
import { parametersOf, unreadable } from '../requestParameters.ts';

/** How much of one source line is to be taken. */
export interface WantedLine {
    /** Intacct key of the source line. */
    readonly lineKey: string;
    readonly quantity: string;
}

const SHAPE = '{"lines":[{"lineKey":"…","quantity":"…"}]}';

/**
 * Reads what a Convert Document request asks for in `Parameters__c`.
 *
 * in      `{"lines": [{"lineKey": "17", "quantity": "3"}]}`; empty: all that is left
 * throws  REQUEST.INVALID when the text is none of these
 */
export function wantedLines(parameters: string | undefined): readonly WantedLine[] | undefined {
    const { lines } = parametersOf(parameters, SHAPE);
    if (lines === undefined) {
        return undefined;
    }
    if (!Array.isArray(lines) || lines.length === 0 || !lines.every(isWanted)) {
        throw unreadable(SHAPE);
    }
    return lines.map(({ lineKey, quantity }) => ({ lineKey, quantity: toDecimal(quantity) }));
}

function isWanted(line: unknown): line is WantedLine {
    const { lineKey, quantity } = (line ?? {}) as Partial<WantedLine>;
    return typeof lineKey === 'string' && typeof quantity === 'string' && isDecimal(quantity);
}
