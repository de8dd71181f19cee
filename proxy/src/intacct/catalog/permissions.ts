import { failureText } from 'c/failureUtils';
import type { Remedy } from '../../domain/companyProfile.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { IntacctCall, IntacctClient } from '../client.ts';
import { resultOf } from '../resultOf.ts';
import { PREFERENCE_PATHS } from './profile.ts';

const QUERIED_OBJECTS = [
    'order-entry/document',
    'order-entry/document-line',
    'order-entry/txn-definition',
    'accounts-receivable/customer',
    'accounts-receivable/invoice',
    'accounts-receivable/payment',
    'inventory-control/item',
    'company-config/location',
    'company-config/entity'
];

/** Every object that the product reads; each is asked for by itself, so that a refusal names it. */
const PROBES: readonly IntacctCall[] = [
    ...Object.values(PREFERENCE_PATHS).map((path) => ({ method: 'GET', path }) as const),
    ...QUERIED_OBJECTS.map((object) => {
        const body = { object, fields: ['key'], start: 1, size: 1 };
        return { method: 'POST', path: '/services/core/query', body } as const;
    })
];

/**
 * Finds out what the role of the integration's user lacks, from what Intacct refuses: no Intacct
 * service lists a user's own permissions.
 */
export async function missingPermissions(send: IntacctClient): Promise<readonly Remedy[]> {
    const found = await Promise.all(PROBES.map((probe) => refusalOf(send, probe)));
    return found.flatMap((remedy) => remedy ?? []);
}

async function refusalOf(send: IntacctClient, probe: IntacctCall): Promise<Remedy | undefined> {
    try {
        resultOf(await send(probe));
        return undefined;
    } catch (error) {
        if (!(error instanceof ProxyError) || error.code !== 'INTACCT.FORBIDDEN') {
            throw error;
        }
        const params = error.facts.params ?? {};
        return { code: error.code, params, message: failureText(error.code, params) };
    }
}
