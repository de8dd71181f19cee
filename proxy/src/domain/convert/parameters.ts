import { isDecimal, toDecimal } from 'c/moneyUtils';
import { ProxyError } from '../proxyError.ts';

/** How much of one source line is to be taken. */
export interface WantedLine {
    /** Intacct key of the source line. */
    readonly lineKey: string;
    readonly quantity: string;
}

/**
 * Reads what a Convert Document request asks for in `Parameters__c`.
 *
 * in      `{"lines": [{"lineKey": "17", "quantity": "3"}]}`; empty: all that is left
 * throws  REQUEST.INVALID when the text is none of these
 */
export function wantedLines(parameters: string | undefined): readonly WantedLine[] | undefined {
    if (parameters === undefined) {
        return undefined;
    }
    const { lines } = parsed(parameters);
    if (lines === undefined) {
        return undefined;
    }
    if (!Array.isArray(lines) || lines.length === 0 || !lines.every(isWanted)) {
        throw unreadable();
    }
    return lines.map(({ lineKey, quantity }) => ({ lineKey, quantity: toDecimal(quantity) }));
}

function parsed(text: string): { readonly lines?: unknown } {
    try {
        const value: unknown = JSON.parse(text);
        if (typeof value === 'object' && value !== null) {
            return value;
        }
    } catch {
        throw unreadable();
    }
    throw unreadable();
}

function isWanted(line: unknown): line is WantedLine {
    const { lineKey, quantity } = (line ?? {}) as Partial<WantedLine>;
    return typeof lineKey === 'string' && typeof quantity === 'string' && isDecimal(quantity);
}

function unreadable(): ProxyError {
    const detail = 'Parameters__c must be {"lines":[{"lineKey":"…","quantity":"…"}]}';
    return new ProxyError('REQUEST.INVALID', { params: { detail } });
}
