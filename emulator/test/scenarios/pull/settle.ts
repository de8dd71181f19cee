import type { BulkRow, PullStack } from './pullStack.ts';

/** Longer than a heartbeat may be silent, and than a second attempt waits. */
const LEAP_SECONDS = 7 * 60;
const LEAPS = 4;
const ENDS = new Set(['Succeeded', 'Failed', 'Cancelled']);

/** Lets claims expire and back-offs pass until a request has ended, as the minutes do. */
export async function settle(stack: PullStack, requestId: string): Promise<BulkRow> {
    for (let leap = 0; leap < LEAPS && !ENDS.has(await stack.status(requestId)); leap += 1) {
        await stack.local.control.advance(LEAP_SECONDS);
        await stack.local.signInAgain();
    }
    return stack.ended(requestId);
}
