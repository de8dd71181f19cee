import type { CompanyProfile, Entity } from '../../domain/companyProfile.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { IntacctClient } from '../client.ts';
import type { IntacctLogin } from '../company.ts';
import type { ObjectQuery } from '../queryMany.ts';
import { asRaw, groupIn, textIn, type Raw } from '../raw.ts';
import { resultOf } from '../resultOf.ts';

/** Where the two sets of preferences are read. */
export const PREFERENCE_PATHS = {
    company: '/objects/company-config/company-preference/setup',
    orderEntry: '/objects/company-config/order-entry-preference/setup'
} as const;

export const ENTITY_QUERY: ObjectQuery = {
    object: 'company-config/entity',
    fields: ['id', 'name', 'status', 'openBooksStartDate']
};

/** Preferences as Intacct answers them; empty where the user may not read them. */
export interface Preferences {
    readonly company: Raw;
    readonly orderEntry: Raw;
}

/** Reads both sets of preferences: two calls, since the query service does not know them. */
export async function readPreferences(send: IntacctClient): Promise<Preferences> {
    const [company, orderEntry] = await Promise.all([
        preference(send, PREFERENCE_PATHS.company),
        preference(send, PREFERENCE_PATHS.orderEntry)
    ]);
    return { company, orderEntry };
}

/**
 * Puts together who the company is and how Order Entry is set up.
 *
 * in      the preferences, the rows of `ENTITY_QUERY`, the login for what the user may not read
 * source  Intacct REST v1: company-config/company-preference (accounting.baseCurrency),
 *         company-config/order-entry-preference (displayPaymentStatus, enableForeignCurrency),
 *         company-config/entity (openBooksStartDate)
 */
export function toProfile(
    { company, orderEntry }: Preferences,
    entities: readonly Raw[],
    { username }: Pick<IntacctLogin, 'username'>
): CompanyProfile {
    const ofLogin = username.replace(/^[^@]*@/, '').replace(/\|.*$/, '');
    const id = textIn(company, 'id') ?? ofLogin;
    return {
        id,
        name: textIn(company, 'name') ?? id,
        baseCurrency: textIn(groupIn(company, 'accounting'), 'baseCurrency'),
        takesForeignCurrency: yesOrNo(orderEntry['enableForeignCurrency']),
        showsPaymentStatus: yesOrNo(orderEntry['displayPaymentStatus']),
        entities: entities.filter((row) => row['status'] !== 'inactive').map(toEntity)
    };
}

async function preference(send: IntacctClient, path: string): Promise<Raw> {
    try {
        return asRaw(resultOf(await send({ method: 'GET', path })));
    } catch (error) {
        if (error instanceof ProxyError && error.code === 'INTACCT.FORBIDDEN') {
            return {};
        }
        throw error;
    }
}

function yesOrNo(value: unknown): boolean | undefined {
    return typeof value === 'boolean' ? value : undefined;
}

function toEntity(row: Raw): Entity {
    return {
        id: textIn(row, 'id') ?? '',
        name: textIn(row, 'name') ?? textIn(row, 'id') ?? '',
        booksOpenFrom: textIn(row, 'openBooksStartDate')
    };
}
