import { failureText, type FailureCode } from 'c/failureUtils';
import type { CompanyProfile, Remedy } from '../../domain/companyProfile.ts';
import type { Find } from './ask.ts';

/** What an administrator wants to know of the company behind the org. */
export interface Connection {
    readonly profile: CompanyProfile;
    readonly latencyMs: number;
    /** What has to be set right in Intacct or in the proxy. */
    readonly remedies: readonly Remedy[];
    /** What the role of the integration's user lacks. */
    readonly missingPermissions: readonly Remedy[];
}

/** Signs in, reads how the company is set up, and tries everything that the product will read. */
export const testConnection: Find<void, Connection> = async ({ catalog }, _question, { clock }) => {
    const startedAt = clock.now().getTime();
    const profile = await catalog.profile();
    const latencyMs = clock.now().getTime() - startedAt;
    return {
        profile,
        latencyMs,
        remedies: remediesFor(profile, catalog.entityId),
        missingPermissions: await catalog.missingPermissions()
    };
};

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
