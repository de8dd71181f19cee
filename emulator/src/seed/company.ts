import type { Company } from '../intacct/company/company.ts';
import type { Json, MasterRow } from '../intacct/company/records.ts';
import type { Table } from '../intacct/company/table.ts';
import { DEFINITIONS } from './definitions.ts';
import { MANY_DEFINITIONS } from './manyDefinitions.ts';
import { salesOf } from './sales.ts';
import { LOCATIONS, type SeedAccount, type SeedProduct, type SeedSize } from './salesData.ts';

export interface CompanySeed {
    readonly size: SeedSize;
    /** Transaction definitions like those of a company that has grown: 40 instead of 4. */
    readonly manyDefinitions?: boolean;
}

/** Fills an empty Intacct company with what the same seed's Salesforce org refers to. */
export function seedCompany(company: Company, { size, manyDefinitions }: CompanySeed): void {
    const sales = salesOf(size);
    const term = add(company, company.terms, 'Net 30', {
        due: { days: 30, from: 'fromInvoiceDate' }
    });
    add(company, company.terms, 'Net 60', { due: { days: 60, from: 'fromInvoiceDate' } });
    const units = add(company, company.unitGroups, 'Count', {
        baseUnit: 'Each',
        isSystemGenerated: true,
        unitsOfMeasure: [
            { key: '1', id: 'Each', conversionFactor: '1' },
            { key: '2', id: 'Pair', conversionFactor: '2' },
            { key: '3', id: 'Dozen', conversionFactor: '12' }
        ]
    });
    const [first] = LOCATIONS.map((id) => named(company, company.locations, id, `${id} region`));
    named(company, company.departments, 'Sales', 'Sales');
    named(company, company.departments, 'Operations', 'Operations');
    for (const id of ['Consumer', 'Corporate', 'Home Office'])
        named(company, company.classes, id, id);
    add(company, company.warehouses, 'WH1', {
        name: 'Main warehouse',
        location: linkTo(first, 'company-config/location')
    });
    const openBooksStartDate = dayAfter(company.preferences.closedThrough);
    add(company, company.entities, 'US', {
        name: 'United States',
        isPrivate: false,
        openBooksStartDate
    });
    add(company, company.entities, 'HOLDING', {
        name: 'Holding',
        isPrivate: true,
        openBooksStartDate
    });
    for (const account of sales.accounts) addCustomer(company, account, term);
    for (const product of sales.products) addItem(company, product, units);
    for (const definition of [...DEFINITIONS, ...(manyDefinitions ? MANY_DEFINITIONS : [])]) {
        const key = company.definitions.nextKey();
        company.definitions.put({ ...definition, key, audit: company.audit() });
    }
}

function addCustomer(company: Company, account: SeedAccount, term: MasterRow): void {
    if (account.inIntacct === 'absent' || account.customerId === undefined) return;
    const { contact } = account;
    add(company, company.customers, account.customerId, {
        name: account.name,
        isOnHold: account.inIntacct === 'onHold',
        isOneTimeUse: false,
        currency: company.preferences.baseCurrency,
        term: linkTo(term, 'accounts-receivable/term'),
        contacts: {
            default: {
                firstName: contact.firstName,
                lastName: contact.lastName,
                printAs: account.name,
                mailingAddress: {
                    city: account.city,
                    state: account.state,
                    postCode: account.postalCode,
                    country: account.country
                }
            }
        }
    });
}

function addItem(company: Company, product: SeedProduct, units: MasterRow): void {
    if (product.inIntacct === 'absent') return;
    add(company, company.items, product.code, {
        name: product.name,
        description: product.name,
        status: product.inIntacct === 'inactive' ? 'inactive' : 'active',
        itemType: 'nonInventory',
        sales: { isTaxable: true, basePrice: product.listPrice },
        commercial: { category: product.category, subCategory: product.subCategory },
        unitOfMeasureGroup: linkTo(units, 'inventory-control/unit-of-measure-group')
    });
}

function named(company: Company, table: Table<MasterRow>, id: string, name: string): MasterRow {
    return add(company, table, id, { name });
}

function add(company: Company, table: Table<MasterRow>, id: string, values: Json): MasterRow {
    const key = table.nextKey();
    return table.put({ key, id, status: 'active', ...values, audit: company.audit() });
}

function linkTo(row: MasterRow | undefined, apiObject: string): Json {
    return { key: row?.key, id: row?.id, href: `/objects/${apiObject}/${row?.key}` };
}

function dayAfter(date: string): string {
    const moved = new Date(`${date}T00:00:00Z`);
    moved.setUTCDate(moved.getUTCDate() + 1);
    return moved.toISOString().slice(0, 10);
}
