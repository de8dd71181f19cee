import type { Attempt } from '../domain/attempt.ts';
import { ProxyError } from '../domain/proxyError.ts';
import type { Postable } from '../domain/postable.ts';
import type { Ledger } from '../ports/ledger.ts';

/** The clocks of the two companies' servers may differ by this much. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;

/**
 * Looks for the document that an earlier try may have left in Intacct, by definition and reference
 * number. A number that comes from a mapping may stand on other documents too: then it must also be
 * made since the first try began, and for the same customer.
 *
 * out     its key; undefined when there is none
 * throws  INTACCT.REFUSED when several fit, or when one fits but for the customer, which may have been
 *         changed since: taking the wrong one, or making a second one, would be worse than asking
 */
export async function findPosted(
    ledger: Ledger,
    { firstStartedAt }: Pick<Attempt, 'firstStartedAt'>,
    { typeName, referenceNumber, isReferenceUnique, customerId }: Omit<Postable, 'payload'>
): Promise<string | undefined> {
    const since = Date.parse(firstStartedAt) - CLOCK_TOLERANCE_MS;
    const made = (await ledger.findByReference(typeName, referenceNumber)).filter(
        ({ createdAt }) => isReferenceUnique || Date.parse(createdAt ?? '') >= since
    );
    const ours = made.filter((match) => isReferenceUnique || match.customerId === customerId);
    if (ours.length > 1) {
        throw refused(
            `${ours.length} documents of ${typeName} carry the reference number ${referenceNumber}. Delete the surplus ones in Intacct, then try again.`
        );
    }
    const [found] = ours;
    const [other] = made;
    if (!found && other) {
        throw refused(
            `${other.documentId} carries the same reference number ${referenceNumber} and was made since this was first sent, but for customer ${other.customerId ?? 'none'} instead of ${customerId ?? 'none'}. If it is the same document, enter its customer here again or delete it in Intacct. If not, give it another reference number there. Then try again.`
        );
    }
    return found?.key;
}

function refused(detail: string): ProxyError {
    return new ProxyError('INTACCT.REFUSED', { params: { detail } });
}
