import Big from 'c/decimalUtils';

/** What prices one line. Quantities and prices keep up to ten decimal places, as Intacct does. */
export interface PricedLine {
    readonly quantity: string;
    readonly unitPrice: string;
    /** Percent taken off the extended price, `'15'` for 15 %. Absent: no discount. */
    readonly discountPercent?: string | undefined;
}

/**
 * Brings a number from either vendor to the one form money has in this product.
 *
 * in      a JSON number (Salesforce) or a decimal string (Intacct, people)
 * out     plain decimal digits, no exponent, no padding: '1200.5', '-3', '0'
 * throws  Error when the value is not a finite decimal number
 */
export function toDecimal(value: number | string): string {
    return new Big(typeof value === 'string' ? value.trim() : String(value)).toFixed();
}

/** Tells whether a text can be read as a decimal number, so that a mapping can refuse it in words. */
export function isDecimal(value: string): boolean {
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value.trim());
}

/**
 * Rounds the way both vendors round money: half away from zero.
 *
 * out     exactly `places` decimal places: roundHalfUp('2.345', 2) is '2.35'
 */
export function roundHalfUp(value: string, places: number): string {
    return rounded(new Big(value), places);
}

/** Sums amounts without losing a cent; the empty sum is '0'. */
export function addAll(values: readonly string[]): string {
    return values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();
}

/** Compares two decimals by value, whatever their padding: negative, zero or positive. */
export function compareDecimals(left: string, right: string): number {
    return new Big(left).cmp(right);
}

/**
 * Predicts the value Intacct will compute for a line, so that the preview shows what will be billed.
 *
 * in      quantity and price in the chosen unit, discount in percent
 * out     two decimal places, half-up, rounded once per line: the document total is the sum of these
 * omits   tax, which only Intacct computes
 * source  Intacct REST `order-entry/document` lines: unitQuantity, unitPrice, discountPercent
 */
export function lineAmount({ quantity, unitPrice, discountPercent }: PricedLine): string {
    const extended = new Big(quantity).times(unitPrice);
    if (discountPercent === undefined) {
        return rounded(extended, 2);
    }
    const discount = extended.times(discountPercent).times('0.01');
    return rounded(extended.minus(discount), 2);
}

function rounded(value: Big, places: number): string {
    return value.round(places, Big.roundHalfUp).toFixed(places);
}
