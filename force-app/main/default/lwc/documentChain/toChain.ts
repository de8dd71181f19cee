import type { AppliedPayment, DocumentHeader, DocumentSummary } from 'c/documentService';
import { fillLabel } from 'c/formatUtils';
import type { DocumentClass } from 'c/mappingSourceService';
import { intacctWord } from 'c/wordingService';
import { CLASS_LABELS, labels } from './labels';

/** One step of a sale. */
export interface Step {
    readonly key: string;
    /** `Order`, `Payment`. */
    readonly kind: string;
    /** Number of the document; empty when there is none yet. */
    readonly number: string;
    readonly state: string;
    /** The record behind it; undefined when it is not in Salesforce, or is the one on show. */
    readonly recordId: string | undefined;
    readonly isCurrent: boolean;
    readonly isMissing: boolean;
    readonly title: string;
}

type Linked = Pick<DocumentSummary, 'documentId' | 'sourceDocumentId'>;

const CLASSES: readonly DocumentClass[] = ['Quote', 'Order', 'Invoice'];

/**
 * Finds the documents that one document comes from or has become, however many steps away. Documents
 * that merely share a source with it are left out.
 */
export function lineageOf(
    current: DocumentHeader,
    documents: readonly DocumentSummary[]
): { before: DocumentSummary[]; after: DocumentSummary[] } {
    return {
        before: ancestors(current, documents),
        after: descendants(current, documents).sort(bySalesOrder)
    };
}

/** Intacct ids to ask for next, so that the whole lineage is found in a few questions. */
export function knownIds(current: DocumentHeader, documents: readonly DocumentSummary[]): string[] {
    const { before, after } = lineageOf(current, documents);
    const ids = [current, ...before, ...after].flatMap(({ documentId, sourceDocumentId }) => [
        documentId,
        sourceDocumentId
    ]);
    return [...new Set(ids.filter((id) => id !== undefined))].sort();
}

/** Puts a sale into steps: what there was, the document on show, what it became, what may follow. */
export function toChain(
    current: DocumentHeader,
    documents: readonly DocumentSummary[],
    payments: readonly AppliedPayment[]
): Step[] {
    const { before, after } = lineageOf(current, documents);
    const unknown = (before[0] ?? current).sourceDocumentId;
    const all = [...before, current, ...after];
    return [
        ...(unknown ? [onlyInIntacct(unknown)] : []),
        ...before.map(toStep),
        { ...toStep(current), recordId: undefined, isCurrent: true },
        ...after.map(toStep),
        ...toCome(all.map(({ documentClass }) => documentClass)),
        ...paymentSteps(all, payments)
    ];
}

function ancestors(of: Linked, documents: readonly DocumentSummary[]): DocumentSummary[] {
    const source = documents.find(
        ({ documentId }) => documentId !== undefined && documentId === of.sourceDocumentId
    );
    const others = documents.filter((document) => document !== source);
    return source ? [...ancestors(source, others), source] : [];
}

function descendants(of: Linked, documents: readonly DocumentSummary[]): DocumentSummary[] {
    const next = documents.filter(
        ({ sourceDocumentId }) =>
            sourceDocumentId !== undefined && sourceDocumentId === of.documentId
    );
    const others = documents.filter((document) => !next.includes(document));
    return next.flatMap((document) => [document, ...descendants(document, others)]);
}

function bySalesOrder(a: DocumentSummary, b: DocumentSummary): number {
    return rank(a) - rank(b) || a.number.localeCompare(b.number);
}

function rank({ documentClass }: DocumentSummary): number {
    return [...CLASSES, 'Other'].indexOf(documentClass);
}

type Shown = Pick<DocumentSummary, 'id' | 'documentClass' | 'state' | 'isDeleted'> & {
    readonly number: string | undefined;
};

function toStep({ id, documentClass, number, state, isDeleted }: Shown): Step {
    const kind = CLASS_LABELS[documentClass];
    const word = isDeleted ? labels.deleted : intacctWord(state);
    return {
        key: id,
        kind,
        number: number ?? '',
        state: word,
        recordId: id,
        isCurrent: false,
        isMissing: false,
        title: word
    };
}

function onlyInIntacct(documentId: string): Step {
    return {
        key: documentId,
        kind: '',
        number: documentId,
        state: '',
        recordId: undefined,
        isCurrent: false,
        isMissing: false,
        title: labels.notHere
    };
}

/** The steps that usually follow the last one there is; a sale that began late has no earlier ones. */
function toCome(present: readonly DocumentClass[]): Step[] {
    const last = Math.max(...present.map((documentClass) => CLASSES.indexOf(documentClass)));
    return last < 0 ? [] : CLASSES.slice(last + 1).map((name) => missing(name, CLASS_LABELS[name]));
}

function paymentSteps(
    documents: readonly (Shown & { readonly paymentStatus: string | undefined })[],
    payments: readonly AppliedPayment[]
): Step[] {
    if (documents.every(({ documentClass }) => documentClass === 'Other')) {
        return [];
    }
    const ids = [...new Set(payments.map(({ paymentId }) => paymentId))];
    const status = documents.findLast(({ paymentStatus }) => paymentStatus)?.paymentStatus;
    const isPaid = ids.length > 0 || (status !== undefined && status !== 'Open');
    if (!isPaid) {
        return [missing('Payment', labels.payment)];
    }
    const last = payments.at(-1);
    return [
        {
            key: 'Payment',
            kind: labels.payment,
            number: ids.length > 1 ? fillLabel(labels.payments, ids.length) : (last?.number ?? ''),
            state: intacctWord(status),
            recordId: last?.paymentId,
            isCurrent: false,
            isMissing: false,
            title: intacctWord(status)
        }
    ];
}

function missing(key: string, kind: string): Step {
    return {
        key,
        kind,
        number: '',
        state: '',
        recordId: undefined,
        isCurrent: false,
        isMissing: true,
        title: fillLabel(labels.notYet, kind)
    };
}
