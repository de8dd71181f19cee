import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import type { Row } from '../company/table.ts';
import { bool, integer, readOnlyText, text } from '../model/field.ts';
import type { Group, ObjectModel } from '../model/objectModel.ts';
import type { ObjectType } from './objectType.ts';
import { virtualTable } from './virtualTable.ts';

/** Every preference object has one row, which Intacct keys by this word. */
const SETUP: Row = { key: 'setup', id: 'setup' };

/** `company-config/company-preference`: who the company is and what it counts in. */
export const companyPreference = preference(
    'company-config/company-preference',
    {
        fields: { id: readOnlyText, name: text },
        groups: { accounting: { fields: { baseCurrency: readOnlyText } } }
    },
    ({ id, preferences: { name, baseCurrency } }) => ({ id, name, accounting: { baseCurrency } })
);

/** `company-config/order-entry-preference`: what Order Entry is set up to do. */
export const orderEntryPreference = preference(
    'company-config/order-entry-preference',
    {
        fields: {
            displayPaymentStatus: bool,
            enableForeignCurrency: bool,
            enableDraftMode: bool,
            itemPrecision: integer
        }
    },
    ({ preferences: { displayPaymentStatus, enableForeignCurrency } }) => ({
        displayPaymentStatus,
        enableForeignCurrency,
        enableDraftMode: true,
        itemPrecision: 2
    })
);

function preference(name: string, shape: Group, read: (company: Company) => Json): ObjectType<Row> {
    const href = `/objects/${name}/${SETUP.key}`;
    const model: ObjectModel = {
        ...shape,
        fields: { key: readOnlyText, href: readOnlyText, ...shape.fields },
        httpMethods: 'OPTIONS,GET'
    };
    const show = (_row: Row, company: Company): Json => ({
        key: SETUP.key,
        ...read(company),
        href
    });
    return {
        name,
        table: () => virtualTable(name, [SETUP]),
        model: () => model,
        href: () => href,
        flat: show,
        full: show,
        reference: () => ({ key: SETUP.key, href })
    };
}
