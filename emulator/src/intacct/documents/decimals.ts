import Big from 'big.js';

// Wide enough for every product of two ten-place factors; Intacct's own rounding is applied after.
Big.DP = 40;

/** `value` with exactly `places` decimals, half away from zero, as Intacct rounds. */
export function round(value: Big.BigSource, places: number): string {
    return new Big(value).toFixed(places, Big.roundHalfUp);
}

/** Adds plain decimal strings without losing a cent. */
export function sum(values: Iterable<string>): string {
    let total = new Big(0);
    for (const value of values) total = total.plus(value);
    return total.toFixed();
}

export interface LinePrice {
    readonly unitQuantity: string;
    readonly unitPrice: string;
    readonly discountPercent?: string | undefined;
}

/**
 * What a line is worth: quantity × price less the discount, rounded half-up to two places.
 *
 * in      plain decimals; a missing discount is none
 * source  Sage Intacct XML API, UIVALUE / TRX_VALUE of SODOCUMENTENTRY
 */
export function lineValue({ unitQuantity, unitPrice, discountPercent = '0' }: LinePrice): string {
    return round(new Big(unitQuantity).times(netPrice({ unitPrice, discountPercent })), 2);
}

/** The price of one unit less the discount, not rounded. */
export function netPrice(price: { unitPrice: string; discountPercent?: string | undefined }): Big {
    const share = new Big(100).minus(price.discountPercent ?? '0').div(100);
    return new Big(price.unitPrice).times(share);
}
