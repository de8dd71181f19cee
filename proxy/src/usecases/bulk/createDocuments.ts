import { readSelection } from '../../domain/creation/selection.ts';
import { OutOfTime } from '../../domain/outOfTime.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { Deal, Ordered, Wanted } from '../../ports/dealDesk.ts';
import { invalidRequest } from '../job.ts';
import type { BulkJob } from './bulkJob.ts';
import { refusedIssue } from './refusedIssue.ts';

/** Documents that one run asks for at most; the next run goes on. */
const MOST_DOCUMENTS = 1000;
const DEALS_PER_PAGE = 200;
const RESERVE_MS = 20_000;
const STREAM = 'opportunities';

/**
 * Asks for the document of every selected opportunity that has none, each by a request of its own, so
 * that one which fails stops no other and shows in the worklist. What died half way finds the requests
 * that it made and goes on.
 *
 * throws  SCHEDULE.FILTER_INVALID, SYNC.DISABLED, TYPE.NOT_FROM_SALESFORCE, MAPPING.NONE; OutOfTime
 *         when the rest is for another delivery
 */
export async function createDocuments(job: BulkJob): Promise<void> {
    const { work, deals: desk, progress, cursor, run } = job;
    const selection = readSelection(work.request.parameters);
    const wanted: Wanted = { work, type: sendableType(job), selection };
    const { made: before, waiting } = await desk.count(wanted);
    const counted = cursor === undefined ? 0 : work.request.bulk.written;
    progress.written(before - counted);
    progress.expect(Math.min(waiting, MOST_DOCUMENTS - before));
    let made = before;
    let after = cursor?.after?.key;
    while (made < MOST_DOCUMENTS) {
        const most = Math.min(DEALS_PER_PAGE, MOST_DOCUMENTS - made);
        const page = await desk.page(wanted, most, after);
        if (page.deals.length > 0) {
            const ordered = await desk.order(wanted, page.deals);
            await reportRefusals(job, wanted, page.deals, ordered);
            progress.written(ordered.made - made);
            made = ordered.made;
        }
        progress.read(page.read);
        after = page.after;
        if (after === undefined) {
            return;
        }
        progress.stand({ stream: STREAM, after: { modifiedAt: '', key: after } });
        await progress.checkpoint();
        if (run.clock.now().getTime() > run.deadline - RESERVE_MS) {
            throw new OutOfTime(`opportunities after ${after} are for the next delivery`);
        }
    }
}

function sendableType({ work: { request, settings, mappings } }: BulkJob): TransactionType {
    const type = request.transactionType;
    if (!settings.syncEnabled) {
        throw new ProxyError('SYNC.DISABLED');
    }
    if (!type) {
        throw invalidRequest('the request names no transaction type');
    }
    const params = { type: type.name };
    if (!type.isActive || !type.fromSalesforce) {
        throw new ProxyError('TYPE.NOT_FROM_SALESFORCE', { params });
    }
    if (mappings.length === 0) {
        throw new ProxyError('MAPPING.NONE', { params });
    }
    return type;
}

/** Refused without exception, the cause lies with the org, not with the opportunities. */
async function reportRefusals(
    { progress }: BulkJob,
    { type }: Wanted,
    deals: readonly Deal[],
    { refusals }: Ordered
): Promise<void> {
    const wordsFor = ({ name }: Deal) => `${type.name} of ${name}`;
    const [first] = refusals;
    if (first && refusals.length === deals.length && deals.length > 1) {
        throw first.error;
    }
    await progress.settle(deals.map(wordsFor));
    progress.failed(refusals.length);
    await progress.report(
        refusals.map(({ deal, error }) =>
            refusedIssue(error, { documentId: wordsFor(deal), typeId: type.id })
        )
    );
}
