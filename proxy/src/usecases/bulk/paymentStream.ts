import type { Payment } from '../../domain/pull/payment.ts';
import type { BulkJob } from './bulkJob.ts';
import type { Links } from './links.ts';
import { refusedIssue } from './refusedIssue.ts';
import type { Stream } from './stream.ts';

const SUBJECT = { documentId: 'Payments' };

/** Money that customers paid, and which invoices it settles. */
export function paymentStream(job: BulkJob, links: Links): Stream<Payment> {
    const { feed, store, work, progress } = job;
    let batch = store.paymentBatch(work.settings.workflow);
    let numbers = new Map<string, string>();

    return {
        id: 'payments',
        markOf: { stream: 'payments' },
        mark: work.bulk.payments,
        subject: SUBJECT,
        isTold: () => false,
        isWatched: false,
        hasLeftovers: false,
        probe: (readTo) => feed.probePayments(readTo),
        read: (start) => feed.payments(start),
        async gather({ rows }) {
            const payments = [...new Map(rows.map((row) => [row.key, row])).values()];
            const accounts = await links.accounts(
                payments.flatMap(({ customerId }) => customerId ?? [])
            );
            const settled = payments.flatMap(({ lines }) => lines);
            const invoiceIds = await store.findInvoices(
                work.bulk.types,
                settled.flatMap(({ documentKey }) => documentKey ?? [])
            );
            for (const payment of payments) {
                const accountId = accounts.get(payment.customerId ?? '');
                numbers.set(payment.key, payment.number);
                batch.add({ payment, accountId, invoiceIds });
            }
        },
        pending: () => batch.rows,
        holds: (key) => numbers.has(key),
        held: () => undefined,
        settle: () => progress.settle([SUBJECT.documentId]),
        async write() {
            const [full, names] = [batch, numbers];
            batch = store.paymentBatch(work.settings.workflow);
            numbers = new Map();
            const refusals = await full.write();
            await progress.settle([...names.values()].map(wordsFor));
            progress.written(names.size - refusals.length);
            progress.failed(refusals.length);
            await progress.report(
                refusals.map(({ key, error }) => {
                    const documentId = wordsFor(names.get(key) ?? key);
                    return refusedIssue(error, { documentId });
                })
            );
        }
    };
}

function wordsFor(paymentNumber: string): string {
    return `Payment ${paymentNumber}`;
}
