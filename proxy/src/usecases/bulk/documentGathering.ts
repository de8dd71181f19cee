import type { ProxyError } from '../../domain/proxyError.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import type { DocumentReading } from '../../domain/pull/documentReading.ts';
import { issueOf, type Issue } from '../../domain/pull/issue.ts';
import { issueChanges } from '../../domain/pull/issueChanges.ts';
import type { Selected } from '../../domain/pull/selectChanges.ts';
import type { BulkJob } from './bulkJob.ts';
import type { Links } from './links.ts';
import { refusedIssue } from './refusedIssue.ts';

/** Documents that wait for one write. */
export interface Gathering {
    add(selected: readonly Selected[]): Promise<void>;
    tried(keys: readonly string[]): void;
    pending(): number;
    holds(key: string): boolean;
    write(): Promise<void>;
}

/** Begins to gather documents of one type. */
export function openGathering(
    job: BulkJob,
    type: PulledType,
    { reading, links }: { readonly reading: DocumentReading; readonly links: Links }
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

    return {
        async add(selected) {
            const documents = selected.map(({ document }) => document);
            const lines = type.includeDetails
                ? await feed.lines(
                      reading,
                      documents.map(({ key }) => key)
                  )
                : new Map<string, never[]>();
            const whole = documents.map((one) => ({ ...one, lines: lines.get(one.key) ?? [] }));
            const linked = await links.link(type, whole);
            linked.forEach(({ mirror, doubts }, index) => {
                const { key, documentId } = mirror.document;
                if (selected[index]?.isRetried && isAsBefore(key, doubts)) {
                    return;
                }
                documentIds.set(key, documentId);
                triedKeys.push(key);
                issues.push(
                    ...doubts.map((doubt) => issueOf(doubt, { key, documentId, typeId: type.id }))
                );
                batch.add({ mirror, mayExist: selected[index]?.mayExist ?? true });
            });
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
            const { reported, settledIds } = issueChanges(
                triedKeys,
                [...issues, ...refused],
                type.openIssues
            );
            await progress.report(reported, settledIds);
            progress.written(documentIds.size - refusals.length);
            progress.failed(refusals.length);
        }
    };
}
