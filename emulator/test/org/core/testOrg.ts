import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createOrg } from '../../../src/org/kernel/createOrg.ts';
import { OrgError } from '../../../src/org/kernel/types.ts';
import type { Context, Org, RecordInput } from '../../../src/org/kernel/types.ts';

/** The DX project the core's tests run against: shipments, their parcels and who may see them. */
export const PROJECT = fileURLToPath(new URL('fixtures/project', import.meta.url));

/** A DX project of houses and rooms: what shipments do without, such as places, record types and events. */
export const ESTATE = fileURLToPath(new URL('fixtures/estate', import.meta.url));

/** A fresh org in memory with the contexts of its three fixed users; closed after the file's tests. */
export function openOrg(project = PROJECT): {
    org: Org;
    admin: Context;
    rep: Context;
    integration: Context;
    system: Context;
} {
    const org = createOrg({ project });
    after(() => org.close());
    const as = (username: string): Context => {
        const user = org.users.byUsername(username);
        if (!user) throw new Error(`${username} does not exist`);
        return { user, mode: 'user' };
    };
    const admin = as('admin@local.test');
    return {
        org,
        admin,
        rep: as('rep@local.test'),
        integration: as('proxy@local.test'),
        system: { ...admin, mode: 'system' }
    };
}

/** What the org says to a refused save or query: `[errorCode, message, fields]` of each entry. */
export function refusalOf(work: () => unknown): (readonly [string, string, readonly string[]])[] {
    try {
        work();
    } catch (error) {
        if (!(error instanceof OrgError)) throw error;
        return error.items.map(({ errorCode, message, fields }) => [errorCode, message, fields]);
    }
    throw new Error('nothing was refused');
}

/** An opportunity with a standard price for one product, ready to get lines. */
export function openDeal(org: Org, context: Context): { opportunityId: string; entryId: string } {
    const standard = String(
        org.query('SELECT Id FROM Pricebook2 WHERE IsStandard = true', context).records[0]?.['Id']
    );
    const create = (object: string, values: RecordInput): string =>
        org.records.create(object, values, context);
    const product = create('Product2', { Name: 'Chair', ProductCode: 'CH-1', IsActive: true });
    const entryId = create('PricebookEntry', {
        Product2Id: product,
        Pricebook2Id: standard,
        UnitPrice: 12.5,
        IsActive: true
    });
    const account = create('Account', { Name: 'Acme' });
    const opportunityId = create('Opportunity', {
        Name: 'Deal',
        AccountId: account,
        StageName: 'Prospecting',
        CloseDate: '2027-01-31'
    });
    return { opportunityId, entryId };
}
