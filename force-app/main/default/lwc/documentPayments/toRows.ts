import type { AppliedPayment } from 'c/documentService';
import { addAll } from 'c/moneyUtils';
import { intacctWord } from 'c/wordingService';

/** A payment as the table shows it. */
export interface PaymentRow extends AppliedPayment {
    /** What was left to pay after it; undefined when the total is not known to the user. */
    readonly balance: string | undefined;
}

/**
 * Computes what was left to pay after each payment, to the cent.
 *
 * in      payments oldest first; a reversal is a payment of a negative amount
 * out     newest first, states and methods in the user's language
 */
export function toRows(
    payments: readonly AppliedPayment[],
    total: string | undefined
): PaymentRow[] {
    let balance = total;
    const rows = payments.map((payment) => {
        balance = balance && addAll([balance, negative(payment.amount)]);
        return {
            ...payment,
            method: intacctWord(payment.method),
            state: intacctWord(payment.state),
            balance
        };
    });
    return rows.reverse();
}

function negative(amount = '0'): string {
    return amount.startsWith('-') ? amount.slice(1) : `-${amount}`;
}
