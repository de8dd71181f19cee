import { FAILURES } from 'c/failureUtils';
import { addAll, lineAmount, roundHalfUp } from 'c/moneyUtils';
import { mapRecord, targetsOf, type Findings } from './mapRecord';
import type {
    FieldMapping,
    MappedDocument,
    MappedLine,
    MappedValue,
    Problem,
    SourceDocument,
    SourceRecord
} from './types';

export type * from './types';
export { sourcePaths } from './fieldPaths';
export { toPayload } from './toPayload';
export { previewHash } from './previewHash';
export { readValueMap } from './valueMap';
export { incomingPaths, mapFromIntacct, type Incoming, type IncomingValue } from './fromIntacct';
export { localDate } from './localDate';
export { locateProblems } from './locateProblems';
export { rowReading, unreadSources, type UnreadSource } from './unreadSources';
export { forPriceSource, type PriceSource } from './priceSource';

/**
 * Maps a Salesforce record and its lines to one Intacct document: the preview shows the result, the
 * proxy sends it, and both agree because both run this.
 *
 * in      active rows of one transaction type, direction To Intacct; the source read with
 *         `sourcePaths`
 * out     values in Intacct's form, amounts of lines, what is wrong, what the reader may not see
 * omits   blank values
 */
export function mapDocument(
    mappings: readonly FieldMapping[],
    source: SourceDocument
): MappedDocument {
    const rowsOf = (level: FieldMapping['level']) =>
        targetsOf(
            mappings.filter((row) => row.level === level),
            source.timeZone
        );
    const onHeader: Findings = { problems: [], hidden: new Set() };
    const onLines: Findings = { problems: [], hidden: new Set() };
    const header = mapRecord(rowsOf('Header'), { source: source.header }, onHeader);
    const lineTargets = rowsOf('Line');
    const lines = source.lines.map((line, index) => {
        const lineNumber = index + 1;
        const values = mapRecord(lineTargets, { source: line, lineNumber }, onLines);
        return { lineNumber, recordId: line.id, values };
    });
    return {
        header,
        lines: lines.map((line): MappedLine => {
            return { ...line, amount: amountOf(line.values, onLines.hidden) };
        }),
        problems: [
            ...onHeader.problems,
            ...(source.lines.length === 0 ? [noLines(source.header)] : []),
            ...onLines.problems
        ],
        hidden: [...onHeader.hidden, ...[...onLines.hidden].map((field) => `lines[].${field}`)]
    };
}

/**
 * Adds up the lines as Intacct will, before tax.
 *
 * out     two decimal places; no subtotal while the amount of any line is unknown
 */
export function documentTotals({ lines }: Pick<MappedDocument, 'lines'>): {
    readonly subtotal?: string | undefined;
    readonly lineCount: number;
} {
    const amounts = lines.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
    return {
        subtotal: amounts.length === lines.length ? roundHalfUp(addAll(amounts), 2) : undefined,
        lineCount: lines.length
    };
}

function amountOf(values: readonly MappedValue[], hidden: ReadonlySet<string>): string | undefined {
    const decimal = (field: string) =>
        values.find(({ intacctField }) => intacctField === field)?.value as string | undefined;
    const quantity = decimal('unitQuantity');
    const unitPrice = decimal('unitPrice');
    if (quantity === undefined || unitPrice === undefined || hidden.has('discountPercent')) {
        return undefined;
    }
    return lineAmount({ quantity, unitPrice, discountPercent: decimal('discountPercent') });
}

function noLines({ id, objectApiName, name }: SourceRecord): Problem {
    return {
        code: 'LINE.NONE',
        severity: 'error',
        owner: FAILURES['LINE.NONE'].owner,
        intacctField: 'lines',
        recordId: id,
        objectApiName,
        recordName: name,
        params: { record: name }
    };
}
