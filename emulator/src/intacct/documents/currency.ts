import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type { DocumentRow, Json } from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { isObject } from '../model/checkPayload.ts';
import { round, sum } from './decimals.ts';
import { refusals } from './refusals.ts';

export const DAILY_RATE = 'Intacct Daily Rate';

type Currency = Pick<DocumentRow, 'foreign'>;

/**
 * The currency of a new document, with the rate to the company's own.
 *
 * in      txnCurrency; exchangeRate with a rate, or with the type whose rate is looked up, without
 *         both the daily one
 * out     nothing for a document in the company's currency
 */
export function readCurrency(
    payload: Json,
    txnDate: string,
    { preferences }: Company,
    problems: ErrorDetail[]
): Currency {
    const { baseCurrency, enableForeignCurrency, exchangeRates } = preferences;
    const currency = String(payload['txnCurrency'] ?? baseCurrency);
    if (currency === baseCurrency) return {};
    if (!enableForeignCurrency) {
        problems.push(refusals.currencyUnused(currency));
        return {};
    }
    const sent = isObject(payload['exchangeRate']) ? payload['exchangeRate'] : {};
    const typeName = String(sent['typeName'] ?? DAILY_RATE);
    const rate = sent['rate'] ?? exchangeRates[typeName]?.[currency];
    if (rate === undefined || rate === null) {
        problems.push(refusals.exchangeRateMissing(typeName, currency));
        return {};
    }
    const date = String(sent['date'] ?? txnDate);
    return { foreign: { currency, date, rate: String(rate), typeName } };
}

/** An amount in transaction currency as the company counts it, two places. */
export function inBase({ foreign }: Currency, amount: string): string {
    return foreign === undefined ? amount : round(new Big(amount).times(foreign.rate), 2);
}

/** Subtotal and total in the company's currency: each line is converted and rounded on its own. */
export function baseTotals(
    row: DocumentRow,
    company: Company
): { readonly subtotal: string; readonly total: string } {
    if (row.foreign === undefined) return { subtotal: row.subtotal, total: row.total };
    const lines = row.lineKeys.flatMap((key) => company.lines.get(key)?.value ?? []);
    const charges = row.subtotalKeys.flatMap((key) => company.subtotals.get(key)?.total ?? []);
    const converted = (amounts: readonly string[]) =>
        round(sum(amounts.map((amount) => inBase(row, amount))), 2);
    return { subtotal: converted(lines), total: converted([...lines, ...charges]) };
}
