import type { Problem } from 'c/mappingUtils';
import type { CompanyProfile } from '../companyProfile.ts';
import type { Customer } from '../masterData.ts';
import { textAt, type CheckedDocument } from './checkedDocument.ts';
import { found } from './found.ts';

/** What speaks against the header: its customer, its period, its currency. */
export function checkHeader(
    document: CheckedDocument,
    customers: ReadonlyMap<string, Customer>,
    profile: CompanyProfile,
    entityId: string | undefined
): Problem[] {
    return [
        ...customerProblem(document, customers),
        ...periodProblem(document, profile, entityId),
        ...currencyProblem(document, profile)
    ];
}

function customerProblem(
    document: CheckedDocument,
    customers: ReadonlyMap<string, Customer>
): Problem[] {
    const id = textAt(document.header, 'customer.id');
    if (id === undefined) {
        return [];
    }
    const customer = customers.get(id);
    const code = !customer
        ? 'CUSTOMER.NOT_FOUND'
        : !customer.isActive
          ? 'CUSTOMER.INACTIVE'
          : customer.isOnHold
            ? 'CUSTOMER.ON_HOLD'
            : undefined;
    const params = { customer: id, record: id };
    return code ? [found(document, undefined, code, 'customer.id', params)] : [];
}

/**
 * Intacct tells for each entity since when its books are open. At top level the document is refused
 * only where no entity could take it: which entity a line belongs to is Intacct's to decide.
 */
function periodProblem(
    document: CheckedDocument,
    { entities }: CompanyProfile,
    entityId: string | undefined
): Problem[] {
    const field = textAt(document.header, 'postingDate') === undefined ? 'txnDate' : 'postingDate';
    const date = textAt(document.header, field);
    const own = entities.filter(({ id }) => entityId === undefined || id === entityId);
    const openings = own.flatMap(({ booksOpenFrom }) => booksOpenFrom ?? []);
    const isKnown = openings.length > 0 && openings.length === own.length;
    if (date === undefined || !isKnown || openings.some((opening) => opening <= date)) {
        return [];
    }
    const params = { date, record: document.sourceRecordId, field };
    return [found(document, undefined, 'PERIOD.CLOSED', field, params)];
}

function currencyProblem(
    document: CheckedDocument,
    { baseCurrency, takesForeignCurrency }: CompanyProfile
): Problem[] {
    const currency = textAt(document.header, 'txnCurrency');
    const isForeign = baseCurrency !== undefined && currency !== baseCurrency;
    if (currency === undefined || !isForeign || takesForeignCurrency !== false) {
        return [];
    }
    const params = { currency, record: document.sourceRecordId };
    return [found(document, undefined, 'CURRENCY.NOT_ENABLED', 'txnCurrency', params)];
}
