import type { SalesDocument, SalesDocumentLine } from '../salesDocument.ts';

/** A line of a Sales Document as Salesforce holds it. */
export interface KeptLine {
    readonly id: string;
    /** Absent while nobody knows what the line became in Intacct. */
    readonly key?: string | undefined;
}

/** The record that a document was drafted in, which becomes its mirror. */
export interface DraftRecord {
    readonly id: string;
    /** Drafted lines by the Intacct key of what they became. */
    readonly lineIds: ReadonlyMap<string, string>;
    /** Drafted lines that became nothing. */
    readonly surplusLineIds: readonly string[];
}

/** Which drafted line became which line of the Intacct document. */
export interface PairedLines {
    /** Record ids of drafted lines, by Intacct key. */
    readonly ids: ReadonlyMap<string, string>;
    /** Drafted lines that the Intacct document does not have. */
    readonly surplus: readonly string[];
}

/**
 * Pairs the drafted lines of a Sales Document with what Intacct made of them, by order. Lines that know
 * their key already are left out on both sides, so that a write that ended half way is simply gone on
 * with.
 *
 * in      the lines of the Intacct document, the kept lines in the order in which they are sent
 */
export function pairLines(
    lines: readonly SalesDocumentLine[],
    kept: readonly KeptLine[]
): PairedLines {
    const known = new Set(kept.flatMap(({ key }) => key ?? []));
    const open = lines.filter(({ key }) => !known.has(key));
    const drafted = kept.filter(({ key }) => key === undefined);
    return {
        ids: new Map(
            open.slice(0, drafted.length).map(({ key }, index) => [key, drafted[index]?.id ?? ''])
        ),
        surplus: drafted.slice(open.length).map(({ id }) => id)
    };
}

/** Tells of a Sales Document and its lines which document they became. */
export function draftOf(
    document: SalesDocument,
    { recordId, lines }: { readonly recordId: string; readonly lines: readonly KeptLine[] }
): DraftRecord {
    const { ids, surplus } = pairLines(document.lines, lines);
    return { id: recordId, lineIds: ids, surplusLineIds: surplus };
}

/** Record ids of the lines that know their Intacct key, by that key. */
export function keyedLines(lines: readonly KeptLine[]): ReadonlyMap<string, string> {
    return new Map(lines.flatMap(({ id, key }) => (key === undefined ? [] : [[key, id]])));
}
