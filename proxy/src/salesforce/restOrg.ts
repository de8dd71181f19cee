import type { Clock } from '../ports/clock.ts';
import type { Run } from '../ports/run.ts';
import type { SyncOrg } from '../ports/syncOrg.ts';
import { retrying, type RetryPolicy } from '../vendor/retry.ts';
import type { TokenCache } from '../vendor/tokenCache.ts';
import { claimRequest } from './claimRequest.ts';
import { salesforceClient } from './client.ts';
import { closeRequest } from './closeRequest.ts';
import type { Session } from './login.ts';
import { readSource } from './readSource.ts';
import { writeMirror } from './writeMirror.ts';

/** The org that asked, through its REST API, for one run. */
export function restOrg(
    sessions: TokenCache<Session>,
    context: { run: Run; clock: Clock; policy: RetryPolicy }
): SyncOrg {
    const { clock } = context;
    const client = salesforceClient(sessions, context);
    const onceClient = salesforceClient(sessions, { ...context, policy: { tries: 1, baseMs: 0 } });
    return {
        claim: (requestId, claimId) =>
            claimRequest(client, { requestId, claimId, now: clock.now() }),
        beginCreate: (work, attempt) => readSource(client, { work, attempt, now: clock.now() }),
        close: (work, closing) => closeRequest(client, { work, closing, now: clock.now() }),
        complete(work, completion) {
            let looksFirst = completion.mayHaveMirror;
            const write = () => {
                const writing = { work, completion, looksFirst, now: clock.now() };
                looksFirst = true;
                return writeMirror(onceClient, writing);
            };
            return retrying(write, context);
        }
    };
}
