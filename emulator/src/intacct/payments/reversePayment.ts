import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import { type Answer, single } from '../http/envelope.ts';
import { invalidRequest, notFound, operationFailed } from '../http/intacctError.ts';
import { isObject } from '../model/checkPayload.ts';
import { payment as paymentObject } from '../objects/paymentObject.ts';
import { savePayment } from './settle.ts';

/**
 * Takes a payment back: a second record with negative amounts, the first one is marked reversed.
 *
 * in      body of POST workflows/accounts-receivable/payment/reverse: key, reversedDate, memo
 * out     reference to the reversal with its state
 * source  Sage Intacct REST API, payment workflows
 */
export function reversePayment(company: Company, body: unknown): Answer {
    const { key, reversedDate, memo } = isObject(body) ? body : ({} as Json);
    if (typeof key !== 'string' || typeof reversedDate !== 'string') {
        throw invalidRequest('key and reversedDate are required');
    }
    const payment = company.payments.get(key);
    if (payment === undefined) throw notFound(`accounts-receivable/payment with key '${key}'`);
    if (payment.state !== 'complete') {
        const message = `Payment ${key} cannot be reversed because its state is ${payment.state}.`;
        throw operationFailed('reverse', 'accounts-receivable/payment', [
            { code: 'BL03000018', message }
        ]);
    }
    company.payments.put({ ...payment, state: 'reversed', audit: company.audit(payment.audit) });
    const settlements = payment.detailKeys.flatMap((detailKey) => {
        const detail = company.paymentDetails.get(detailKey);
        const invoice = company.invoices.get(detail?.invoiceKey ?? '');
        if (detail === undefined || invoice === undefined) return [];
        return [{ invoice, amount: new Big(detail.amount).neg().toFixed(2) }];
    });
    const reversal = savePayment(
        company,
        {
            state: 'reversal',
            customerKey: payment.customerKey,
            receiptDate: reversedDate,
            details: { ...payment.details, ...(memo === undefined ? {} : { description: memo }) }
        },
        settlements
    );
    return single(200, { ...paymentObject.reference(reversal, company), state: reversal.state });
}
