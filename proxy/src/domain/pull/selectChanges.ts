import type { ChangedDocument, KnownMirror } from './changedDocument.ts';
import { CLOCKS_APART_MS, isSameMoment, STAMP_MS, type Start } from './position.ts';

/** A document to be written, and whether Salesforce may hold an earlier state of it. */
export interface Selected {
    readonly document: ChangedDocument;
    readonly mayExist: boolean;
    /** It is here because of an open issue, not because it changed. */
    readonly isRetried?: boolean | undefined;
}

export interface Knowledge {
    /** Mirrors that were changed in Intacct at the start of the reading or later, by key. */
    readonly known: ReadonlyMap<string, KnownMirror>;
    readonly start: Start;
    /** Watermark of the pull: every second up to it has been read after it had passed. */
    readonly readTo?: string | undefined;
    /** A run died while it wrote: what changed up to this time is written again, known or not. */
    readonly writingTo?: string | undefined;
}

/**
 * Picks the documents of a page that Salesforce does not hold in this state yet.
 *
 * in      a page in order of change; a document that changed while it was read stands in it twice
 * out     each document once, in its latest state
 */
export function selectChanges(page: readonly ChangedDocument[], knowledge: Knowledge): Selected[] {
    const latest = new Map(page.map((document) => [document.key, document]));
    return [...latest.values()]
        .filter((document) => !isApplied(document, knowledge))
        .map((document) => ({ document, mayExist: mayExist(document, knowledge) }));
}

function isApplied(
    { key, modifiedAt }: ChangedDocument,
    { known, readTo, writingTo }: Knowledge
): boolean {
    const mirror = known.get(key);
    const isDoubtful = writingTo !== undefined && Date.parse(modifiedAt) <= Date.parse(writingTo);
    return (
        mirror !== undefined &&
        !mirror.isDeleted &&
        !isDoubtful &&
        isSameMoment(mirror.modifiedAt, modifiedAt) &&
        !isReadTooSoon(mirror, readTo)
    );
}

/**
 * A mirror written in the second of its stamp, as one is right after its document is created, may miss
 * a later change in it until a pull has read that second. The stamp is by Intacct's clock, the writing
 * by the proxy's.
 */
function isReadTooSoon(
    { modifiedAt = '', syncedAt = '' }: KnownMirror,
    readTo: string | undefined
): boolean {
    const stamp = Date.parse(modifiedAt);
    const age = Date.parse(syncedAt) - stamp;
    const isPulled = readTo !== undefined && stamp <= Date.parse(readTo);
    return !isPulled && age > -CLOCKS_APART_MS && age < STAMP_MS + CLOCKS_APART_MS;
}

/** What was created after the reading's start can only be in Salesforce if it is among the known. */
function mayExist(
    { key, createdAt }: ChangedDocument,
    { known, start, writingTo }: Knowledge
): boolean {
    const startedAt = start.after?.modifiedAt ?? start.from;
    const isOlder =
        startedAt !== undefined &&
        (createdAt === undefined || Date.parse(createdAt) < Date.parse(startedAt));
    return known.has(key) || isOlder || writingTo !== undefined;
}
