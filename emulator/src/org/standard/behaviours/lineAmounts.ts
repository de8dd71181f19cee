import Big from 'big.js';

/** Quantity × price less discount, to two places half up. */
export function lineTotal(quantity: number, unitPrice: number, discountPercent: number): number {
    return new Big(quantity)
        .times(unitPrice)
        .times(new Big(100).minus(discountPercent))
        .div(100)
        .round(2, Big.roundHalfUp)
        .toNumber();
}

/** The price that gives a total; undefined when nothing can. */
export function priceOfTotal(
    total: number,
    quantity: number,
    discountPercent: number
): number | undefined {
    const divisor = new Big(quantity).times(new Big(100).minus(discountPercent)).div(100);
    return divisor.eq(0)
        ? undefined
        : new Big(total).div(divisor).round(2, Big.roundHalfUp).toNumber();
}

/** Exact sum of amounts. */
export function sum(values: readonly unknown[]): number {
    return values
        .reduce<Big>(
            (total, value) => total.plus(typeof value === 'number' ? value : 0),
            new Big(0)
        )
        .toNumber();
}
