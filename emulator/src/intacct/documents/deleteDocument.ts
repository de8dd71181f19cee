import type { DefinitionRow, DocumentRow } from '../company/records.ts';
import { operationFailed } from '../http/intacctError.ts';
import { DOCUMENT } from '../objects/documentModel.ts';
import type { Scope } from '../objects/objectType.ts';
import { settleSource } from './conversion.ts';
import { deleteProblems } from './policies.ts';
import { couldNot } from './refusals.ts';

/**
 * Removes a document with its lines, subtotals and receivable; leaves no tombstone. A document
 * it was made from gets its quantities back.
 *
 * throws  `operationFailed` for the delete policy (INV-1372), its state, or payments
 */
export function deleteDocument(
    document: DocumentRow,
    definition: DefinitionRow,
    { company }: Scope
): void {
    const problems = deleteProblems(company, definition, document);
    if (problems.length > 0)
        throw operationFailed('delete', DOCUMENT, [...problems, couldNot('delete')]);
    document.lineKeys.forEach((key) => company.lines.delete(key));
    document.subtotalKeys.forEach((key) => company.subtotals.delete(key));
    if (document.invoiceKey !== undefined) company.invoices.delete(document.invoiceKey);
    company.documents.delete(document.key);
    settleSource(company, document.sourceKey);
}
