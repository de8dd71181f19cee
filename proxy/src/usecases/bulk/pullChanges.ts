import { ProxyError } from '../../domain/proxyError.ts';
import { chosenTypes } from '../../domain/pull/chosenTypes.ts';
import { readParameters } from '../../domain/pull/parameters.ts';
import type { Position } from '../../domain/pull/position.ts';
import type { BulkJob } from './bulkJob.ts';
import { documentStream } from './documentStream.ts';
import { drainAll } from './drainAll.ts';
import { openLinks } from './links.ts';
import { paymentStream } from './paymentStream.ts';
import { receivableStream } from './receivableStream.ts';
import type { Stream } from './stream.ts';
import { today, writeBalances } from './writeBalances.ts';

/**
 * Brings to Salesforce what was created or changed in Intacct: documents with their lines, type by
 * type, then what is paid and due, payments, and what customers owe.
 *
 * in      one type, some names, or everything that is brought to Salesforce
 * throws  SYNC.DISABLED, TYPE.NOT_TO_SALESFORCE; OutOfTime when the rest is for another delivery
 */
export async function pullChanges(job: BulkJob): Promise<void> {
    const { work, cursor } = job;
    const { request, settings, bulk } = work;
    if (!settings.syncEnabled) {
        throw new ProxyError('SYNC.DISABLED');
    }
    const { definitions: names } = readParameters(request.parameters);
    const types = chosenTypes(bulk.types, { type: request.transactionType, names });
    const links = openLinks(job);
    const concernsMoney =
        bulk.paymentDetails && types.some(({ documentClass }) => documentClass === 'Invoice');
    const streams: Stream<Position>[] = [
        ...types.map((type) => documentStream(job, type, links)),
        ...(concernsMoney ? [receivableStream(job), paymentStream(job, links)] : [])
    ];
    const left = streams.slice(
        Math.max(
            0,
            streams.findIndex(({ id }) => id === cursor?.stream)
        )
    );
    await drainAll(job, left);
    if (concernsMoney) {
        await ageBalances(job);
    }
}

/** On a new day, debts become overdue that nobody touched. */
async function ageBalances(job: BulkJob): Promise<void> {
    const { feed, work, run, progress } = job;
    const day = today(run.clock.now());
    const { balancesAsOf } = work.bulk;
    if (balancesAsOf !== day) {
        await writeBalances(job, await feed.customersFallenDue(balancesAsOf, day));
        progress.mark({ stream: 'balances', asOf: day });
    }
}
