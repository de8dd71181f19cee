import { failureText, type FailureCode } from 'c/failureUtils';
import type { CompanyProfile, Remedy } from '../../domain/companyProfile.ts';
import { toProxyError } from '../../domain/proxyError.ts';
import type { Log } from '../../ports/run.ts';
import type { SyncOrg } from '../../ports/syncOrg.ts';
import { logFailure } from '../logFailure.ts';
import type { Find } from './ask.ts';

/** What an administrator wants to know of the company behind the org. */
export interface Connection {
    readonly profile: CompanyProfile;
    readonly latencyMs: number;
    /** What has to be set right in Intacct or in the proxy. */
    readonly remedies: readonly Remedy[];
    /** What the users that the proxy works as lack, in Intacct and in Salesforce. */
    readonly userProblems: readonly Remedy[];
}

/**
 * Signs in, reads how the company is set up, tries everything that the product will read, and looks
 * whether it may write what mappings bring to Salesforce.
 */
export const testConnection: Find<void, Connection> = async (
    { catalog, org },
    _question,
    { clock, log }
) => {
    const startedAt = clock.now().getTime();
    const profile = await catalog.profile();
    const latencyMs = clock.now().getTime() - startedAt;
    const [inIntacct, inSalesforce] = await Promise.all([
        catalog.missingPermissions(),
        salesforceProblems(org, log)
    ]);
    return {
        profile,
        latencyMs,
        remedies: remediesFor(profile, catalog.entityId),
        userProblems: [...inIntacct, ...inSalesforce]
    };
};

/** Whatever Salesforce says, what Intacct says is worth knowing. */
async function salesforceProblems(org: SyncOrg, log: Log): Promise<Remedy[]> {
    try {
        const locked = await org.lockedTargets();
        return locked.map(({ row, object, field }) =>
            remedy('MAPPING.TARGET_LOCKED', { row, field: `${object}.${field}` })
        );
    } catch (thrown) {
        const error = toProxyError(thrown);
        logFailure(log, error, 'reading what the integration user may edit');
        return [{ code: error.code, params: error.facts.params ?? {}, message: error.message }];
    }
}

function remediesFor(
    { showsPaymentStatus, entities }: CompanyProfile,
    entityId: string | undefined
): Remedy[] {
    const isEntityKnown = entityId === undefined || entities.some(({ id }) => id === entityId);
    return [
        ...(showsPaymentStatus === false ? [remedy('INTACCT.PAYMENT_STATUS_HIDDEN')] : []),
        ...(isEntityKnown ? [] : [remedy('INTACCT.ENTITY_UNKNOWN', { entity: entityId })])
    ];
}

function remedy(code: FailureCode, params: Readonly<Record<string, string>> = {}): Remedy {
    return { code, params, message: failureText(code, params) };
}
