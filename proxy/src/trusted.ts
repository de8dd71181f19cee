import type { Organization } from './config/settings.ts';
import { isSameId } from './domain/recordId.ts';
import type { Clock } from './ports/clock.ts';
import type { SignaturesOf } from './ports/eventSignatures.ts';
import { eventSignatures } from './tokens/eventSignatures.ts';

/** Knows whose events each configured org takes. */
export function trusted(organizations: readonly Organization[], clock: Clock): SignaturesOf {
    const receivers = organizations.flatMap(({ organizationId, webhook, intacct }) => {
        // userId@companyId, with |entity behind it where the login is bound to one
        const companyId = intacct.username.replace(/^[^@]*@/, '').replace(/\|.*$/, '');
        return webhook
            ? [{ organizationId, signatures: eventSignatures({ ...webhook, companyId }, clock) }]
            : [];
    });
    return (organizationId) =>
        receivers.find((receiver) => isSameId(receiver.organizationId, organizationId));
}
