import type { Problem } from 'c/mappingUtils';
import type { TransactionDefinition } from '../transactionDefinition.ts';
import { textAt, type CheckedDocument } from './checkedDocument.ts';
import { found } from './found.ts';

/** What the definition says against creating the document: it is gone, off, or numbered otherwise. */
export function checkDefinition(
    document: CheckedDocument,
    definition: TransactionDefinition | undefined
): Problem[] {
    const problem = (code: Problem['code'], field: string) => [
        found(document, undefined, code, field)
    ];
    if (!definition) {
        return problem('DEFINITION.NOT_FOUND', 'txnDefinition');
    }
    if (!definition.active) {
        return problem('DEFINITION.INACTIVE', 'txnDefinition');
    }
    const { header } = document;
    const isConversion =
        (textAt(header, 'sourceDocument.key') ?? textAt(header, 'sourceDocument.id')) !== undefined;
    const blocked = isConversion ? undefined : definition.createBlocked;
    return [
        ...(blocked ? problem(blocked, 'txnDefinition') : []),
        ...numberingProblem(document, definition)
    ];
}

function numberingProblem(
    document: CheckedDocument,
    { numbering }: TransactionDefinition
): Problem[] {
    const isNumbered = textAt(document.header, 'documentNumber') !== undefined;
    if (isNumbered !== numbering) {
        return [];
    }
    const code = numbering ? 'NUMBER.NOT_ALLOWED' : 'NUMBER.MISSING';
    return [found(document, undefined, code, 'documentNumber')];
}
