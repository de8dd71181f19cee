import type { IntacctDocument, Problem, UnreadSource } from 'c/mappingUtils';
import { checkDocument } from '../../domain/check/checkDocument.ts';
import { removedFields } from '../../domain/check/removedFields.ts';
import { referencedIds, type CheckedDocument } from '../../domain/check/checkedDocument.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { Find } from './ask.ts';

export interface DocumentQuestion {
    readonly definition: string;
    readonly sourceRecordId: string;
    /** JSON text of the mapped document, each line with its `recordId`, and what was `unread`. */
    readonly document: string;
}

/**
 * Says what Intacct would refuse about a document, without sending it, and which fields of its
 * mapping exist no more.
 *
 * throws  REQUEST.INVALID when the document cannot be read
 */
export const validateDocument: Find<DocumentQuestion, { problems: Problem[] }> = async (
    { catalog, org },
    question
) => {
    const { unread, ...document } = toCheckedDocument(question);
    const [basis, removed] = await Promise.all([
        catalog.checkBasis(question.definition, referencedIds(document)),
        unread.length > 0 ? org.unknownPaths(question.sourceRecordId, unread) : []
    ]);
    return { problems: [...removedFields(document, removed), ...checkDocument(document, basis)] };
};

function toCheckedDocument({
    definition,
    sourceRecordId,
    document
}: DocumentQuestion): CheckedDocument & { readonly unread: readonly UnreadSource[] } {
    const { lines = [], unread = [], ...header } = parsed(document);
    if (!Array.isArray(lines)) {
        throw unreadable('its lines are no list');
    }
    return {
        definition,
        sourceRecordId,
        header,
        unread: unreadOf(unread),
        lines: lines.map((line: IntacctDocument, index) => {
            const { recordId, ...fields } = line;
            return { number: index + 1, recordId: String(recordId ?? sourceRecordId), fields };
        })
    };
}

function unreadOf(unread: unknown): readonly UnreadSource[] {
    const isUnread = (one: Partial<UnreadSource> | null) =>
        (one?.level === 'Header' || one?.level === 'Line') &&
        [one.row, one.intacctField, one.path].every((text) => typeof text === 'string');
    if (!Array.isArray(unread) || !unread.every(isUnread)) {
        throw unreadable('what was not read is no list of fields');
    }
    return unread as readonly UnreadSource[];
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
