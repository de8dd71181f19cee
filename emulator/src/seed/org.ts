import type { Context, Org, RecordInput } from '../org/kernel/types.ts';
import type { CredentialStore } from '../org/callout/credentialStore.ts';
import { loadDataPlan } from './dataPlan.ts';
import { insertAll } from './insertAll.ts';
import { salesOf } from './sales.ts';
import type { SalesData, SeedAccount, SeedProduct, SeedSize } from './salesData.ts';

export interface OrgSeed {
    readonly size: SeedSize;
    /** Folder of the project's `plan.json`: the settings, types and mappings it ships. */
    readonly dataDir: string;
    /** Where the secret of the proxy's principal is put. */
    readonly credentials: CredentialStore;
}

/**
 * Fills an empty local org so that the main job can start: the proxy's secret, the shipped configuration, and the
 * same sales the local Intacct company knows.
 * An org that already has settings (its database was kept) is left as it is.
 * @throws when a record is refused, naming it.
 */
export function seedOrg(org: Org, { size, dataDir, credentials }: OrgSeed): void {
    const context: Context = { user: org.users.defaultWorkflowUser(), mode: 'system' };
    credentials.put(
        { externalCredential: 'IntacctProxy', principal: 'Integration' },
        { clientId: 'local', clientSecret: 'local' }
    );
    if (org.query('SELECT Id FROM Intacct_Settings__c LIMIT 1', context).totalSize > 0) return;
    org.records.transaction(() => {
        loadDataPlan(org, dataDir, context);
        insertSales(org, salesOf(size), context);
    });
}

function insertSales(org: Org, sales: SalesData, context: Context): void {
    const owner = org.users.byUsername('rep@local.test')?.id ?? context.user.id;
    const pricebook = standardPricebook(org, context);
    const insert = (object: string, records: readonly RecordInput[]) =>
        insertAll(org, object, records, context);

    const accountIds = insert(
        'Account',
        sales.accounts.map((each) => toAccount(each, owner))
    );
    const accountOf = indexed(
        sales.accounts.map(({ key }) => key),
        accountIds
    );
    insert(
        'Contact',
        sales.accounts.map((each) => toContact(each, accountOf(each.key), owner))
    );

    const productIds = insert('Product2', sales.products.map(toProduct));
    const productOf = indexed(
        sales.products.map(({ code }) => code),
        productIds
    );
    const entryIds = insert(
        'PricebookEntry',
        sales.products.map((product) => ({
            Pricebook2Id: pricebook,
            Product2Id: productOf(product.code),
            UnitPrice: Number(product.listPrice),
            IsActive: true
        }))
    );
    const entryOf = indexed(
        sales.products.map(({ code }) => code),
        entryIds
    );

    const opportunityIds = insert(
        'Opportunity',
        sales.opportunities.map(({ name, accountKey, closeDate }) => ({
            Name: name,
            AccountId: accountOf(accountKey),
            CloseDate: closeDate,
            StageName: 'Closed Won',
            Pricebook2Id: pricebook,
            OwnerId: owner
        }))
    );
    insert(
        'OpportunityLineItem',
        sales.opportunities.flatMap(({ lines }, index) =>
            lines.map((line) => ({
                OpportunityId: opportunityIds[index] ?? null,
                PricebookEntryId: entryOf(line.productCode),
                Quantity: Number(line.quantity),
                UnitPrice: Number(line.unitPrice),
                Discount: line.discountPercent === undefined ? null : Number(line.discountPercent),
                Intacct_Location_Id__c: line.location ?? null
            }))
        )
    );
}

function toAccount(account: SeedAccount, owner: string): RecordInput {
    return {
        Name: account.name,
        AccountNumber: account.key,
        Type: 'Customer - Direct',
        BillingCity: account.city,
        BillingState: account.state,
        BillingPostalCode: account.postalCode,
        BillingCountry: account.country,
        Description: `${account.segment} customer`,
        Intacct_Customer_Id__c: account.customerId ?? null,
        OwnerId: owner
    };
}

function toContact({ contact }: SeedAccount, accountId: string, owner: string): RecordInput {
    const { firstName, lastName } = contact;
    return {
        FirstName: firstName || null,
        LastName: lastName,
        AccountId: accountId,
        OwnerId: owner
    };
}

function toProduct(product: SeedProduct): RecordInput {
    return {
        Name: product.name,
        ProductCode: product.code,
        Family: product.category,
        Description: `${product.category}, ${product.subCategory}`,
        IsActive: true,
        Intacct_Unit__c: product.unit ?? null
    };
}

function standardPricebook(org: Org, context: Context): string {
    const found = org.query('SELECT Id FROM Pricebook2 WHERE IsStandard = true', context)
        .records[0];
    if (found === undefined) throw new Error('The org has no standard price book');
    return String(found['Id']);
}

function indexed(keys: readonly string[], ids: readonly string[]): (key: string) => string {
    const byKey = new Map(keys.map((key, index) => [key, ids[index] ?? '']));
    return (key) => {
        const id = byKey.get(key);
        if (id === undefined) throw new Error(`The seed has no record '${key}'`);
        return id;
    };
}
