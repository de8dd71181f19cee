import type { Problem } from 'c/mappingUtils';
import type { TransactionDefinition } from '../transactionDefinition.ts';
import { textAt, type CheckedDocument } from './checkedDocument.ts';
import { found } from './found.ts';

/**
 * What the definition says against creating the document: it is gone, off, or numbered otherwise; and
 * a warning where nobody may change the document afterwards.
 */
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
        ...numberingProblem(document, definition),
        ...editWarning(document, definition)
    ];
}

/** Who cannot change a document afterwards looks at it more closely now; it may be created. */
function editWarning(document: CheckedDocument, { editPolicy }: TransactionDefinition): Problem[] {
    const isDraft = textAt(document.header, 'state') === 'draft';
    const code =
        editPolicy === 'noEdit'
            ? 'DEFINITION.NO_EDIT'
            : editPolicy === 'editInDraftOnly' && !isDraft
              ? 'DEFINITION.EDIT_DRAFT_ONLY'
              : undefined;
    return code
        ? [{ ...found(document, undefined, code, 'txnDefinition'), severity: 'warning' }]
        : [];
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
