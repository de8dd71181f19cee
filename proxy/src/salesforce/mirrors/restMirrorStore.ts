import type { Connection } from 'jsforce/lib/connection.js';
import type { TokenCache } from '../../domain/tokenCache.ts';
import type { ClaimedWork } from '../../domain/syncRequest.ts';
import type { Checkpoint, MirrorStore } from '../../ports/mirrorStore.ts';
import type { Run } from '../../ports/run.ts';
import { salesforceClient } from '../client.ts';
import { applyBalances, applyReceivables } from './applyUpdates.ts';
import { saveCheckpoint, type Turn } from './checkpoints.ts';
import { saveCollections } from './collections.ts';
import { documentBatch } from './documentBatch.ts';
import { looseIssues, saveIssues } from './issues.ts';
import { customersWithBalance, findAccounts, findMirrors, findOpportunities } from './links.ts';
import { paymentBatch } from './paymentBatch.ts';
import { adoptDrafts, findSendings } from './sendings.ts';
import { knownMirrors, storedMirrors } from './storedMirrors.ts';

/** The mirrors of an org, through its REST and Bulk APIs, for one run. */
export function restMirrorStore(sessions: TokenCache<Connection>, run: Run): MirrorStore {
    const client = salesforceClient(sessions, run);
    const onceClient = salesforceClient(sessions, run, { tries: 1, baseMs: 0 });
    const tools = { client, onceClient, run };
    const save = (turn: Turn) => (work: ClaimedWork, checkpoint: Checkpoint) =>
        saveCheckpoint(client, work, checkpoint, { turn, now: run.clock.now() });
    return {
        knownMirrors: (type, start) => knownMirrors(client, type, start),
        storedMirrors: (type) => storedMirrors(client, type),
        findInvoices: (types, keys) => findMirrors(client, types, keys),
        customersWithBalance: () => customersWithBalance(client),
        findAccounts: (customerIds) => findAccounts(client, customerIds),
        findOpportunities: (clues, types) => findOpportunities(client, clues, types),
        findSendings: (type, documents) => findSendings(client, type, documents),
        adoptDrafts: (type, drafts) => adoptDrafts(client, type, drafts),
        documentBatch: (type) => documentBatch(tools, type),
        paymentBatch: (workflow) => paymentBatch(tools, workflow),
        applyReceivables: (type, receivables) =>
            applyReceivables(client, type, receivables, run.clock.now()),
        applyBalances: (balances) => applyBalances(client, balances),
        async markDeleted(type, mirrorIds) {
            const Synced_At__c = run.clock.now().toISOString();
            const rows = mirrorIds.map((Id) => ({
                Id,
                Is_Deleted_In_Intacct__c: true,
                Synced_At__c
            }));
            const [refused] = await saveCollections(client, { update: type.mirror.header }, rows);
            if (refused) {
                throw refused.error;
            }
        },
        looseIssues: () => looseIssues(client),
        saveIssues: (work, issues, settledIds) => saveIssues(client, work, issues, settledIds),
        checkpoint: save('goes on'),
        pause: save('pauses'),
        finish: save('is done')
    };
}
