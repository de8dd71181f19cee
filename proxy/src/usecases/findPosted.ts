import type { Attempt } from '../domain/attempt.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { Postable } from '../domain/postable.ts';
import type { DocumentMatch, Ledger } from '../ports/ledger.ts';

/** The clocks of the two companies' servers may differ by this much. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Looks for the document that an earlier try may have left in Intacct, by definition and reference
 * number. A number that comes from a mapping may stand on other documents too: then it must also be
 * for the same customer and made since the first try began.
 *
 * out     its key; undefined when there is none
 * throws  INTACCT.REFUSED when several fit: taking the wrong one would be worse than asking
 */
export async function findPosted(
    ledger: Ledger,
    { firstStartedAt }: Pick<Attempt, 'firstStartedAt'>,
    { typeName, referenceNumber, isReferenceUnique, customerId }: Omit<Postable, 'payload'>
): Promise<string | undefined> {
    const since = Date.parse(firstStartedAt) - CLOCK_TOLERANCE_MS;
    const isOurs = (match: DocumentMatch) =>
        isReferenceUnique ||
        (match.customerId === customerId && Date.parse(match.createdAt ?? '') >= since);
    const matches = (await ledger.findByReference(typeName, referenceNumber)).filter(isOurs);
    if (matches.length > 1) {
        const detail = `${matches.length} documents of ${typeName} carry the reference number ${referenceNumber}. Delete the surplus ones in Intacct, then try again.`;
        throw new ProxyError('INTACCT.REFUSED', { params: { detail } });
    }
    return matches[0]?.key;
}
