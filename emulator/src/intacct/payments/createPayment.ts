import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { InvoiceRow, Json, MasterRow, PaymentRow } from '../company/records.ts';
import { pickDetails } from '../documents/details.ts';
import { round } from '../documents/decimals.ts';
import { type ErrorDetail, operationFailed } from '../http/intacctError.ts';
import { checkPayload, isObject } from '../model/checkPayload.ts';
import { PAYMENT_DETAILS, paymentModel } from '../objects/paymentModel.ts';
import { resolveLink } from '../objects/resolveLink.ts';
import { type Settlement, savePayment } from './settle.ts';

/**
 * Records a customer's payment and applies it to invoices.
 *
 * in      body of POST objects/accounts-receivable/payment; amounts are rounded to two places
 * throws  REST-1064 for properties; `operationFailed` for a stale invoice, another customer's
 *         invoice, more than is due, or not exactly one place for the money
 * source  Sage Intacct REST API, accounts-receivable/payment
 */
export function createPayment(payload: Json, company: Company): PaymentRow {
    checkPayload(paymentModel, payload, 'create');
    const problems: ErrorDetail[] = [];
    const customer = readCustomer(payload, company, problems);
    const places = ['financialEntity', 'undepositedGLAccount'].filter((name) =>
        isObject(payload[name])
    );
    if (places.length !== 1) {
        problems.push(refusal('Enter either a financial entity or an undeposited funds account.'));
    }
    const settlements = readSettlements(payload, customer, company, problems);
    if (problems.length > 0 || customer === undefined) {
        throw operationFailed('create', 'accounts-receivable/payment', problems);
    }
    const place = Object.fromEntries(places.map((name) => [name, payload[name]]));
    const summary = payload['paymentSummary'] as Json;
    return savePayment(
        company,
        {
            state: 'complete',
            customerKey: customer.key,
            receiptDate: String(summary['receiptDate']),
            details: { ...pickDetails(PAYMENT_DETAILS, payload), ...place }
        },
        settlements
    );
}

function readCustomer(
    payload: Json,
    company: Company,
    problems: ErrorDetail[]
): MasterRow | undefined {
    const target = resolveLink(payload['customer'], company.customers);
    if (target.kind === 'found') return target.row;
    problems.push(
        refusal(`Customer '${target.kind === 'unknown' ? target.given : ''}' does not exist.`)
    );
    return undefined;
}

function readSettlements(
    payload: Json,
    customer: MasterRow | undefined,
    company: Company,
    problems: ErrorDetail[]
): Settlement[] {
    const due = new Map<string, Big>();
    return (payload['paymentDetails'] as readonly Json[]).flatMap((detail) => {
        const target = resolveLink(detail['arInvoice'], company.invoices);
        if (target.kind !== 'found') {
            const given = target.kind === 'unknown' ? target.given : '';
            problems.push({
                code: 'DL03000005',
                message: `No record exists for the invoicekey ${given}`
            });
            return [];
        }
        const invoice = target.row;
        const amount = round(String((detail['txnCurrency'] as Json)['paymentAmount']), 2);
        const left = (due.get(invoice.key) ?? new Big(invoice.total).minus(invoice.paid)).minus(
            amount
        );
        due.set(invoice.key, left);
        const reason = problemWith(invoice, amount, left, customer);
        if (reason !== undefined) problems.push(refusal(reason));
        return [{ invoice, amount }];
    });
}

function problemWith(
    { invoiceNumber, customerKey }: InvoiceRow,
    amount: string,
    left: Big,
    customer: MasterRow | undefined
): string | undefined {
    if (customer !== undefined && customerKey !== customer.key) {
        return `Invoice '${invoiceNumber}' does not belong to customer '${customer.id}'.`;
    }
    if (Number(amount) <= 0)
        return `The payment of invoice '${invoiceNumber}' must be greater than zero.`;
    if (left.lt(0))
        return `The payment of invoice '${invoiceNumber}' is ${left.abs().toFixed(2)} more than is due.`;
    return undefined;
}

function refusal(message: string): ErrorDetail {
    return { code: 'BL03000018', message };
}
