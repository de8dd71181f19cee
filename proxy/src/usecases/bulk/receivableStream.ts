import type { Receivable } from '../../domain/pull/receivable.ts';
import type { BulkJob } from './bulkJob.ts';
import { refusedIssue } from './refusedIssue.ts';
import type { Stream } from './stream.ts';
import { writeBalances } from './writeBalances.ts';

const SUBJECT = { documentId: 'Receivables' };

/**
 * What is paid and due of posted invoices. Paying one does not touch its document, which is why
 * receivables are a stream of their own.
 */
export function receivableStream(job: BulkJob): Stream<Receivable> {
    const { feed, store, work, progress } = job;
    let waiting = new Map<string, Receivable>();

    async function writeMirrors(receivables: readonly Receivable[]): Promise<void> {
        for (const type of work.bulk.types) {
            const own = receivables.filter(
                ({ documentKey, documentId }) =>
                    documentKey !== undefined && documentId?.startsWith(`${type.name}-`)
            );
            const { written, refusals } = await store.applyReceivables(type, own);
            const names = new Map(own.map((one) => [one.documentKey, one.documentId]));
            progress.written(written);
            progress.failed(refusals.length);
            await progress.report(
                refusals.map(({ key, error }) => {
                    const documentId = names.get(key) ?? key;
                    return refusedIssue(error, { key, documentId, typeId: type.id });
                })
            );
        }
    }

    return {
        id: 'receivables',
        markOf: { stream: 'receivables' },
        mark: work.bulk.receivables,
        subject: SUBJECT,
        isTold: () => false,
        isWatched: false,
        hasLeftovers: false,
        probe: (readTo) => feed.probeReceivables(readTo),
        read: (start) => feed.receivables(start),
        async gather({ rows }) {
            rows.forEach((row) => waiting.set(row.key, row));
        },
        pending: () => waiting.size,
        holds: () => false,
        held: () => undefined,
        settle: () => progress.settle([SUBJECT.documentId]),
        async write() {
            const receivables = [...waiting.values()];
            waiting = new Map();
            await writeMirrors(receivables);
            await writeBalances(
                job,
                receivables.flatMap(({ customerId }) => customerId ?? [])
            );
        }
    };
}
