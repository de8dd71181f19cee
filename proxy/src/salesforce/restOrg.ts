import type { Connection } from 'jsforce/lib/connection.js';
import { retrying } from '../domain/retrying.ts';
import type { TokenCache } from '../domain/tokenCache.ts';
import type { Run } from '../ports/run.ts';
import type { PresentLines, SyncOrg } from '../ports/syncOrg.ts';
import { claimRequest } from './claimRequest.ts';
import { salesforceClient } from './client.ts';
import { closeRequest } from './closeRequest.ts';
import { findProducts } from './findProducts.ts';
import { lockedTargets } from './lockedTargets.ts';
import { noteEditPolicies } from './noteEditPolicies.ts';
import { noteReference } from './noteReference.ts';
import { readConversionSource } from './readConversionSource.ts';
import { readMirror } from './readMirror.ts';
import { readSalesDocument } from './readSalesDocument.ts';
import { readSource } from './readSource.ts';
import { unknownPaths } from './unknownPaths.ts';
import { writeMirror } from './writeMirror.ts';

/** The org that asked, through its REST API, for one run. */
export function restOrg(sessions: TokenCache<Connection>, run: Run): SyncOrg {
    const { clock, retry } = run;
    const client = salesforceClient(sessions, run);
    const onceClient = salesforceClient(sessions, run, { tries: 1, baseMs: 0 });
    return {
        claim: (requestId, claimId) =>
            claimRequest(client, { requestId, claimId, now: clock.now() }),
        beginCreate: (work, attempt) => readSource(client, { work, attempt, now: clock.now() }),
        beginSend: (work, attempt) =>
            readSalesDocument(client, { work, attempt, now: clock.now() }),
        close: (work, closing) => closeRequest(client, { work, closing, now: clock.now() }),
        beginRefresh: (work, attempt, type) =>
            readMirror(client, { work, attempt, type, now: clock.now() }),
        beginConvert: (work, attempt) =>
            readConversionSource(client, { work, attempt, now: clock.now() }),
        noteReference: (work, referenceNumber) => noteReference(client, work, referenceNumber),
        noteEditPolicies: (definitions) => noteEditPolicies(client, definitions),
        unknownPaths: (sourceRecordId, unread) => unknownPaths(client, sourceRecordId, unread),
        lockedTargets: () => lockedTargets(client),
        findProducts: (itemIds) => findProducts(client, itemIds),
        complete(work, completion) {
            let present: PresentLines =
                completion.kind === 'written' ? completion.presentLines : new Map();
            const write = () => {
                const presentLines = present;
                present = 'unknown';
                return writeMirror(
                    onceClient,
                    { work, completion, now: clock.now() },
                    presentLines
                );
            };
            return retrying(write, retry);
        }
    };
}
