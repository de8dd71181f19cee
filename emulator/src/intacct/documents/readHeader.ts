import type { Company } from '../company/company.ts';
import type { DocumentRow, DocumentState, Json, MasterRow } from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { isObject } from '../model/checkPayload.ts';
import { linkedId, resolveLink } from '../objects/resolveLink.ts';
import { refusals } from './refusals.ts';

/** The customer a new document is for; adds a refusal when there is none that may be billed. */
export function readCustomer(
    payload: Json,
    company: Company,
    problems: ErrorDetail[]
): MasterRow | undefined {
    const target = resolveLink(payload['customer'], company.customers);
    if (target.kind !== 'found') {
        problems.push(refusals.customerUnknown(target.kind === 'unknown' ? target.given : ''));
        return undefined;
    }
    const customer = target.row;
    if (customer['status'] === 'inactive') problems.push(refusals.customerInactive(customer.id));
    if (customer['isOnHold'] === true) problems.push(refusals.customerOnHold(customer.id));
    return customer;
}

/** The payment term sent, or the customer's own. */
export function readTerm(
    payload: Json,
    customer: MasterRow | undefined,
    company: Company,
    problems: ErrorDetail[]
): MasterRow | undefined {
    const target = resolveLink(payload['paymentTerm'] ?? customer?.['term'], company.terms);
    if (target.kind === 'unknown') problems.push(refusals.termUnknown(target.given));
    return target.kind === 'found' ? target.row : undefined;
}

export type Dates = Pick<DocumentRow, 'txnDate' | 'dueDate' | 'postingDate'>;

/**
 * The dates of a document; without a due date the term gives one. A date in closed books is
 * refused, the posting date where there is one, otherwise the document's.
 */
export function readDates(
    payload: Json,
    term: MasterRow | undefined,
    company: Company,
    problems: ErrorDetail[],
    earlier?: Dates
): Dates {
    const txnDate = String(payload['txnDate'] ?? earlier?.txnDate);
    const postingDate = sent(payload, 'postingDate', earlier?.postingDate);
    const given = sent(payload, 'dueDate', 'txnDate' in payload ? undefined : earlier?.dueDate);
    const dueDate = given ?? (term === undefined ? undefined : addDays(txnDate, dueDays(term)));
    const booked = postingDate ?? txnDate;
    if (booked <= company.preferences.closedThrough) problems.push(refusals.periodClosed(booked));
    return {
        txnDate,
        ...(dueDate === undefined ? {} : { dueDate }),
        ...(postingDate === undefined ? {} : { postingDate })
    };
}

/** Refuses what the company has not set up: another base currency, projects, shipping methods. */
export function refuseUnused(payload: Json, company: Company, problems: ErrorDetail[]): void {
    const { baseCurrency } = company.preferences;
    const currency = payload['baseCurrency'] ?? baseCurrency;
    if (currency !== baseCurrency) problems.push(refusals.currencyUnused(String(currency)));
    const project = linkedId(payload['project']);
    if (project !== undefined) problems.push(refusals.linkUnknown('Project', project));
    const shipping = linkedId(payload['shippingMethod']);
    if (shipping !== undefined) problems.push(refusals.linkUnknown('Shipping method', shipping));
}

/** The state a document is saved with; `submitted` is pending where nobody has to approve. */
export function readState(payload: Json, problems: ErrorDetail[]): DocumentState {
    const state = String(payload['state'] ?? 'pending');
    if (state === 'draft') return 'draft';
    if (state !== 'pending' && state !== 'submitted')
        problems.push(refusals.stateNotAllowed(state));
    return 'pending';
}

function sent(payload: Json, name: string, earlier: string | undefined): string | undefined {
    const value = name in payload ? payload[name] : earlier;
    return value === undefined || value === null ? undefined : String(value);
}

function dueDays(term: MasterRow): number {
    return isObject(term['due']) ? Number(term['due']['days']) : 0;
}

function addDays(date: string, days: number): string {
    const moved = new Date(`${date}T00:00:00Z`);
    moved.setUTCDate(moved.getUTCDate() + days);
    return moved.toISOString().slice(0, 10);
}
