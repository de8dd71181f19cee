import { readSelection } from '../../domain/creation/selection.ts';
import { OutOfTime } from '../../domain/outOfTime.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import { issueOf } from '../../domain/pull/issue.ts';
import type { TransactionType } from '../../domain/syncRequest.ts';
import type { Candidate, OrderDesk, Ordered, Wanted } from '../../ports/orderDesk.ts';
import { invalidRequest } from '../job.ts';
import type { BulkJob } from './bulkJob.ts';
import { refusedIssue } from './refusedIssue.ts';

/** Documents that one run asks for at most; the next run goes on. */
const MOST_DOCUMENTS = 1000;
const CANDIDATES_PER_PAGE = 200;
const RESERVE_MS = 20_000;

/**
 * Asks for the document of every selected opportunity that has none.
 *
 * throws  SCHEDULE.FILTER_INVALID, SYNC.DISABLED, TYPE.NOT_FROM_SALESFORCE, MAPPING.NONE; OutOfTime
 *         when the rest is for another delivery
 */
export async function createDocuments(job: BulkJob): Promise<void> {
    const type = sendableType(job) ?? refuseEveryType();
    await orderDocuments(job, job.deals, { type, stream: 'opportunities' });
}

/**
 * Asks for the sending of every selected Sales Document that is ready, of one type or of all.
 *
 * throws  as createDocuments
 */
export async function sendDocuments(job: BulkJob): Promise<void> {
    await orderDocuments(job, job.drafts, { type: sendableType(job), stream: 'drafts' });
}

interface Ordering {
    readonly type: TransactionType | undefined;
    /** Names the cursor of a run that goes on. */
    readonly stream: string;
}

/**
 * Asks for each document by a request of its own, so that one which fails stops no other and shows in
 * the worklist. What died half way finds the requests that it made and goes on.
 */
async function orderDocuments(
    job: BulkJob,
    desk: OrderDesk,
    { type, stream }: Ordering
): Promise<void> {
    const { work, progress, cursor, run } = job;
    const selection = readSelection(work.request.parameters);
    const wanted: Wanted = { work, type, selection };
    const { made: before, waiting } = await desk.count(wanted);
    const counted = cursor === undefined ? 0 : work.request.bulk.written;
    progress.written(before - counted);
    progress.expect(Math.min(waiting, MOST_DOCUMENTS - before));
    let made = before;
    let after = cursor?.after?.key;
    while (made < MOST_DOCUMENTS) {
        const most = Math.min(CANDIDATES_PER_PAGE, MOST_DOCUMENTS - made);
        const page = await desk.page(wanted, most, after);
        if (page.candidates.length > 0) {
            const ordered = await desk.order(wanted, page.candidates);
            await reportRefusals(job, wanted, page.candidates, ordered);
            progress.written(ordered.made - made);
            made = ordered.made;
        }
        progress.read(page.read);
        after = page.after;
        if (after === undefined) {
            return;
        }
        progress.stand({ stream, after: { modifiedAt: '', key: after } });
        await progress.checkpoint();
        if (run.clock.now().getTime() > run.deadline - RESERVE_MS) {
            throw new OutOfTime(`${stream} after ${after} are for the next delivery`);
        }
    }
}

/** The type that is asked for, which must be ready for it; undefined when it is every type. */
function sendableType({ work }: BulkJob): TransactionType | undefined {
    const { request, settings, mappings } = work;
    const type = request.transactionType;
    if (!settings.syncEnabled) {
        throw new ProxyError('SYNC.DISABLED');
    }
    if (!type) {
        return undefined;
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

function refuseEveryType(): never {
    throw invalidRequest('the request names no transaction type');
}

/** Refused without exception, the cause lies with the org, not with the records. */
async function reportRefusals(
    { progress }: BulkJob,
    { type }: Wanted,
    candidates: readonly Candidate[],
    { refusals }: Ordered
): Promise<void> {
    const wordsFor = ({ name }: Candidate) => (type ? `${type.name} of ${name}` : name);
    const [first] = refusals.filter(({ error }) => !isBarred(error));
    if (first && refusals.length === candidates.length && candidates.length > 1) {
        throw first.error;
    }
    await progress.settle(candidates.map(wordsFor));
    progress.failed(refusals.length);
    await progress.report(
        refusals.map(({ candidate, error }) => {
            const subject = { documentId: wordsFor(candidate), typeId: candidate.typeId };
            return isBarred(error) ? issueOf(error, subject) : refusedIssue(error, subject);
        })
    );
}

/** The rule of one document per opportunity is about the record, and says so itself. */
function isBarred({ code }: ProxyError): boolean {
    return code === 'ONE_TO_ONE.EXISTS';
}
