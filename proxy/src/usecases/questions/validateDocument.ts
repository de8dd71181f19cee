import type { IntacctDocument, Problem } from 'c/mappingUtils';
import { checkDocument } from '../../domain/check/checkDocument.ts';
import { referencedIds, type CheckedDocument } from '../../domain/check/checkedDocument.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { Find } from './ask.ts';

export interface DocumentQuestion {
    readonly definition: string;
    readonly sourceRecordId: string;
    /** JSON text of the mapped document, each line with its `recordId`. */
    readonly document: string;
}

/**
 * Says what Intacct would refuse about a document, without sending it.
 *
 * throws  REQUEST.INVALID when the document cannot be read
 */
export const validateDocument: Find<DocumentQuestion, { problems: Problem[] }> = async (
    catalog,
    question
) => {
    const document = toCheckedDocument(question);
    const basis = await catalog.checkBasis(question.definition, referencedIds(document));
    return { problems: checkDocument(document, basis) };
};

function toCheckedDocument({
    definition,
    sourceRecordId,
    document
}: DocumentQuestion): CheckedDocument {
    const { lines = [], ...header } = parsed(document);
    if (!Array.isArray(lines)) {
        throw unreadable('its lines are no list');
    }
    return {
        definition,
        sourceRecordId,
        header,
        lines: lines.map((line: IntacctDocument, index) => {
            const { recordId, ...fields } = line;
            return { number: index + 1, recordId: String(recordId ?? sourceRecordId), fields };
        })
    };
}

function parsed(text: string): IntacctDocument {
    try {
        const value: unknown = JSON.parse(text);
        if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
            return value as IntacctDocument;
        }
    } catch {
        throw unreadable('it is not JSON');
    }
    throw unreadable('it is not an object');
}

function unreadable(why: string): ProxyError {
    return new ProxyError('REQUEST.INVALID', {
        params: { detail: `the document cannot be read, ${why}` }
    });
}
