import type { Company } from '../company/company.ts';
import type { DefinitionRow, DocumentRow, LineRow } from '../company/records.ts';
import Big from 'big.js';
import { round, sum } from './decimals.ts';
import type { LineDraft } from './readLine.ts';

/** Stores a line under a document, new or in place of an earlier one. */
export function saveLine(
    company: Company,
    documentKey: string,
    draft: LineDraft,
    earlier?: LineRow
): LineRow {
    const key = earlier?.key ?? company.lines.nextKey();
    return company.lines.put({
        ...draft,
        key,
        id: key,
        documentKey,
        quantityConverted: earlier?.quantityConverted ?? '0',
        audit: company.audit(earlier?.audit)
    });
}

export type Totals = Pick<DocumentRow, 'subtotal' | 'total' | 'subtotalKeys'>;

/**
 * Writes the subtotal rows that the definition adds under the lines, and the header's totals.
 *
 * out  subtotal: sum of the line values; total: subtotal plus the rows; both two places
 */
export function saveTotals(
    company: Company,
    definition: DefinitionRow,
    documentKey: string,
    lines: readonly LineRow[],
    earlier?: DocumentRow
): Totals {
    earlier?.subtotalKeys.forEach((key) => company.subtotals.delete(key));
    const subtotal = round(sum(lines.map((line) => line.value)), 2);
    const rows = definition.subtotals.map(({ description, percent }) => {
        const key = company.subtotals.nextKey();
        const total = round(new Big(subtotal).times(percent).div(100), 2);
        const audit = company.audit();
        return company.subtotals.put({
            key,
            id: key,
            documentKey,
            description,
            percent,
            total,
            audit
        });
    });
    const total = round(sum([subtotal, ...rows.map((row) => row.total)]), 2);
    return { subtotal, total, subtotalKeys: rows.map((row) => row.key) };
}
