import {
    amount,
    bool,
    choice,
    date,
    integer,
    precise,
    readOnlyAmount,
    required,
    text
} from '../model/field.ts';
import { type Group, ref, namedRef } from '../model/objectModel.ts';
import { masterObject } from './masterObject.ts';

const status = choice('active', 'activeNonPosting', 'inactive');

const address: Group = {
    fields: {
        addressLine1: text,
        addressLine2: text,
        addressLine3: text,
        city: text,
        country: text,
        postCode: text,
        state: text
    }
};

const contacts: Group = {
    groups: {
        default: {
            fields: { firstName: text, lastName: text, printAs: text, email1: text, phone1: text },
            groups: { mailingAddress: address }
        }
    }
};

/** `accounts-receivable/customer` */
export const customer = masterObject({
    name: 'accounts-receivable/customer',
    table: (company) => company.customers,
    shape: {
        fields: {
            name: required(text),
            status,
            isOnHold: bool,
            isOneTimeUse: bool,
            currency: text,
            creditLimit: amount,
            totalDue: readOnlyAmount,
            discountPercent: precise,
            notes: text,
            taxId: text
        },
        groups: { contacts },
        refs: {
            term: ref('accounts-receivable/term'),
            parent: namedRef('accounts-receivable/customer')
        }
    },
    defaults: { status: 'active', isOnHold: false, isOneTimeUse: false, currency: 'USD' },
    links: { term: (company) => company.terms, parent: (company) => company.customers }
});

/** `inventory-control/item` */
export const item = masterObject({
    name: 'inventory-control/item',
    table: (company) => company.items,
    shape: {
        fields: {
            name: required(text),
            status,
            description: text,
            itemType: choice(
                'inventory',
                'nonInventory',
                'nonInventoryPurchaseOnly',
                'nonInventorySalesOnly',
                'kit'
            ),
            notes: text
        },
        groups: {
            sales: { fields: { basePrice: precise, isTaxable: bool } },
            commercial: { fields: { category: text, subCategory: text } }
        },
        refs: { unitOfMeasureGroup: ref('inventory-control/unit-of-measure-group') }
    },
    defaults: { status: 'active', itemType: 'nonInventory', sales: { isTaxable: true } },
    links: { unitOfMeasureGroup: (company) => company.unitGroups }
});

/** `inventory-control/warehouse` */
export const warehouse = masterObject({
    name: 'inventory-control/warehouse',
    table: (company) => company.warehouses,
    shape: {
        fields: { name: required(text), status },
        refs: { location: ref('company-config/location') }
    },
    defaults: { status: 'active' },
    links: { location: (company) => company.locations }
});

/** `inventory-control/unit-of-measure-group`; its units are written by the seed alone. */
export const unitGroup = masterObject({
    name: 'inventory-control/unit-of-measure-group',
    table: (company) => company.unitGroups,
    shape: { fields: { baseUnit: required(text), isSystemGenerated: { ...bool, readOnly: true } } },
    defaults: { isSystemGenerated: false }
});

/** `company-config/location` */
export const location = masterObject({
    name: 'company-config/location',
    table: (company) => company.locations,
    shape: {
        fields: { name: required(text), status },
        refs: { parent: namedRef('company-config/location') }
    },
    defaults: { status: 'active' },
    links: { parent: (company) => company.locations }
});

/** `company-config/department` */
export const department = masterObject({
    name: 'company-config/department',
    table: (company) => company.departments,
    shape: {
        fields: { name: required(text), reportTitle: text, status },
        refs: { parent: namedRef('company-config/department') }
    },
    defaults: { status: 'active' },
    links: { parent: (company) => company.departments }
});

/** `company-config/class` */
export const classDimension = masterObject({
    name: 'company-config/class',
    table: (company) => company.classes,
    shape: {
        fields: { name: required(text), description: text, status },
        refs: { parent: namedRef('company-config/class') }
    },
    defaults: { status: 'active' },
    links: { parent: (company) => company.classes }
});

/** `company-config/entity` */
export const entity = masterObject({
    name: 'company-config/entity',
    table: (company) => company.entities,
    shape: {
        fields: { name: required(text), status, isPrivate: bool, openBooksStartDate: date },
        refs: { baseCurrency: ref('company-config/txn-currency') }
    },
    defaults: { status: 'active', isPrivate: false }
});

/** `accounts-receivable/term`: `due.days` after the document's date. */
export const term = masterObject({
    name: 'accounts-receivable/term',
    table: (company) => company.terms,
    shape: {
        fields: { description: text, status },
        groups: { due: { fields: { days: integer, from: choice('fromInvoiceDate') } } }
    },
    defaults: { status: 'active', due: { days: 30, from: 'fromInvoiceDate' } }
});
