import type { IntacctDocument } from 'c/mappingUtils';
import { compareDecimals } from 'c/moneyUtils';
import { ProxyError } from '../proxyError.ts';
import type { IntacctRecord, SalesDocument, SalesDocumentLine } from '../salesDocument.ts';
import type { WantedLine } from './parameters.ts';

/** What a conversion sends, and which source line each of its lines comes from. */
export interface Conversion {
    readonly payload: IntacctDocument;
    readonly sourceLines: readonly SalesDocumentLine[];
}

interface Wish {
    readonly source: SalesDocument;
    /** Undefined: all that is left. */
    readonly wanted: readonly WantedLine[] | undefined;
    readonly txnDate: string;
    readonly referenceNumber: string;
}

const CONVERTIBLE = new Set(['Pending', 'Partially Converted']);
const DIMENSIONS = ['item', 'location', 'department', 'class', 'warehouse', 'project'];

/**
 * Plans the document that takes over what is left of another one.
 *
 * in      the source as Intacct holds it now, with the quantities that are left
 * out     the request of a create with links to the source and to its lines; prices, discounts, units
 *         and dimensions are those of the source
 * throws  CONVERSION.STATE, CONVERSION.NOTHING_LEFT, CONVERSION.QUANTITY, LINE.QUANTITY_NOT_POSITIVE,
 *         REQUEST.INVALID for a line that is none of the source
 * source  Intacct REST guide on document conversions
 */
export function planConversion(wish: Wish): Conversion {
    const { source, wanted, txnDate, referenceNumber } = wish;
    const { documentId: document } = source;
    if (!CONVERTIBLE.has(source.state ?? '')) {
        throw source.state === 'Converted'
            ? new ProxyError('CONVERSION.NOTHING_LEFT', { params: { document } })
            : new ProxyError('CONVERSION.STATE', {
                  params: { document, state: source.state ?? '?' }
              });
    }
    const taken = wanted
        ? wanted.map((line) => takenLine(source, line))
        : source.lines.flatMap((line) => (isLeft(line) ? [{ line, quantity: leftOf(line) }] : []));
    if (taken.length === 0) {
        throw new ProxyError('CONVERSION.NOTHING_LEFT', { params: { document } });
    }
    return {
        sourceLines: taken.map(({ line }) => line),
        payload: {
            sourceDocument: { key: source.key },
            customer: { id: idOf(source.raw, 'customer') ?? '' },
            txnDate,
            referenceNumber,
            lines: taken.map(({ line, quantity }) => convertedLine(source, line, quantity))
        }
    };
}

function takenLine(source: SalesDocument, { lineKey, quantity }: WantedLine) {
    const { documentId: document } = source;
    const line = source.lines.find(({ key }) => key === lineKey);
    if (!line) {
        const detail = `line ${lineKey} is no line of ${document}`;
        throw new ProxyError('REQUEST.INVALID', { params: { detail } });
    }
    const params = { line: String(line.lineNumber), document, record: document, value: quantity };
    if (compareDecimals(quantity, '0') <= 0) {
        throw new ProxyError('LINE.QUANTITY_NOT_POSITIVE', { params });
    }
    if (compareDecimals(quantity, leftOf(line)) > 0) {
        const left = leftOf(line);
        throw new ProxyError('CONVERSION.QUANTITY', { params: { ...params, left } });
    }
    return { line, quantity };
}

function isLeft(line: SalesDocumentLine): boolean {
    return compareDecimals(leftOf(line), '0') > 0;
}

function leftOf({ quantityRemaining, quantity = '0' }: SalesDocumentLine): string {
    return quantityRemaining ?? quantity;
}

function convertedLine(
    source: SalesDocument,
    line: SalesDocumentLine,
    unitQuantity: string
): IntacctDocument {
    const dimensions = DIMENSIONS.flatMap((name) => {
        const id = idOf(asRecord(line.raw?.['dimensions']), name);
        return id === undefined ? [] : [[name, { id }] as const];
    });
    const { unit, unitPrice, discountPercent, description } = line;
    return {
        sourceDocument: { key: source.key },
        sourceDocumentLine: { key: line.key },
        dimensions: Object.fromEntries(dimensions),
        unitQuantity,
        ...(unit && { unit }),
        ...(unitPrice && { unitPrice }),
        ...(discountPercent && { discountPercent }),
        ...(description && { lineDescription: description })
    };
}

function idOf(record: IntacctRecord | undefined, name: string): string | undefined {
    const id = asRecord(record?.[name])['id'];
    return typeof id === 'string' && id !== '' ? id : undefined;
}

function asRecord(value: unknown): IntacctRecord {
    return typeof value === 'object' && value !== null ? (value as IntacctRecord) : {};
}
