import type { ProxyError } from '../../domain/proxyError.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import type { DocumentReading } from '../../domain/pull/documentReading.ts';
import { issueOf, type Issue } from '../../domain/pull/issue.ts';
import { issueChanges } from '../../domain/pull/issueChanges.ts';
import type { Selected } from '../../domain/pull/selectChanges.ts';
import type { SalesDocumentLine } from '../../domain/salesDocument.ts';
import type { BulkJob } from './bulkJob.ts';
import type { Links } from './links.ts';
import { refusedIssue } from './refusedIssue.ts';
import { adoptSendings, sendingsOf } from './sendings.ts';

/** Documents that wait for one write. */
export interface Gathering {
    /** Takes documents in; those of which Salesforce is known to have a record are named. */
    add(selected: readonly Selected[], known?: ReadonlyMap<string, unknown>): Promise<void>;
    tried(keys: readonly string[]): void;
    pending(): number;
    holds(key: string): boolean;
    write(): Promise<void>;
}

/** So many lines are in memory as records, more or less; all others only as text. */
const LINES_PER_PART = 6000;
const MOST_DOCUMENTS_PER_PART = 4000;

/** How many lines the documents of a type have, learnt while they are read. */
export interface LineCount {
    perDocument: number;
}

/** What is expected before the first document of a type has been read. */
export const firstLineCount = (): LineCount => ({ perDocument: 3 });

interface Surroundings {
    readonly reading: DocumentReading;
    readonly links: Links;
    readonly lineCount: LineCount;
    /** Is told when a document changed that is left to the request which is sending it. */
    readonly hold?: ((modifiedAt: string) => void) | undefined;
}

/** Begins to gather documents of one type. */
export function openGathering(
    job: BulkJob,
    type: PulledType,
    { reading, links, lineCount, hold }: Surroundings
): Gathering {
    const { feed, store, progress } = job;
    const batch = store.documentBatch(type);
    const documentIds = new Map<string, string>();
    const triedKeys: string[] = [];
    const issues: Issue[] = [];

    /** Nobody has removed a cause since: writing the document again would change nothing. */
    function isAsBefore(key: string, doubts: readonly ProxyError[]): boolean {
        const before = type.openIssues.flatMap((issue) => (issue.key === key ? issue.code : []));
        const now = new Set<string>(doubts.map(({ code }) => code));
        return before.every((code) => now.has(code));
    }

    async function addPart(
        part: readonly Selected[],
        known: ReadonlyMap<string, unknown>
    ): Promise<void> {
        const unknown = part.flatMap(({ document }) => (known.has(document.key) ? [] : document));
        const sendings = await sendingsOf(store, type, unknown);
        const isBeingSent = ({ document }: Selected) => sendings.get(document.key)?.isOpen === true;
        part.filter(isBeingSent).forEach(({ document }) => hold?.(document.modifiedAt));
        const selected = part.filter((one) => !isBeingSent(one));
        const documents = selected.map(({ document }) => document);
        const lines = type.includeDetails
            ? await feed.lines(
                  reading,
                  documents.map(({ key }) => key)
              )
            : new Map<string, readonly SalesDocumentLine[]>();
        const lineTotal = [...lines.values()].reduce((sum, own) => sum + own.length, 0);
        lineCount.perDocument = Math.max(1, lineTotal / Math.max(1, documents.length));
        const whole = documents.map((one) => ({ ...one, lines: lines.get(one.key) ?? [] }));
        const refused = await adoptSendings(store, type, { documents: whole, sendings });
        const linked = await links.link(type, whole);
        linked.forEach(({ mirror, doubts }, index) => {
            const { key, documentId } = mirror.document;
            const refusal = refused.get(key);
            if (refusal) {
                documentIds.set(key, documentId);
                triedKeys.push(key);
                issues.push(refusedIssue(refusal, { key, documentId, typeId: type.id }));
                return;
            }
            if (selected[index]?.isRetried && isAsBefore(key, doubts)) {
                return;
            }
            documentIds.set(key, documentId);
            triedKeys.push(key);
            issues.push(
                ...doubts.map((doubt) => issueOf(doubt, { key, documentId, typeId: type.id }))
            );
            batch.add({
                mirror,
                mayExist: sendings.has(key) || (selected[index]?.mayExist ?? true)
            });
        });
    }

    return {
        async add(selected, known = new Map()) {
            for (let start = 0; start < selected.length; ) {
                const part = selected.slice(start, start + partSize(lineCount));
                await addPart(part, known);
                start += part.length;
            }
        },
        tried: (keys) => void triedKeys.push(...keys),
        pending: () => batch.rows,
        holds: (key) => documentIds.has(key),
        async write() {
            const refusals = await batch.write();
            const refused = refusals.map(({ key, error }) => {
                const documentId = documentIds.get(key) ?? key;
                return refusedIssue(error, { key, documentId, typeId: type.id });
            });
            const all = [...issues, ...refused];
            const { reported, settledIds } = issueChanges(triedKeys, all, type.openIssues);
            await progress.report(reported, settledIds);
            const marred = new Set(all.map(({ key }) => key));
            progress.written(documentIds.size - marred.size);
            progress.failed(all.length);
        }
    };
}

function partSize({ perDocument }: LineCount): number {
    return Math.min(MOST_DOCUMENTS_PER_PART, Math.ceil(LINES_PER_PART / perDocument));
}
