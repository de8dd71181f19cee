import { BROKEN_SALES } from './brokenRecords.ts';
import { fromSuperstore } from './fromSuperstore.ts';
import { HARD_SALES } from './hardRecords.ts';
import type { SalesData, SeedSize } from './salesData.ts';
import { SMALL_ORDERS } from './smallOrders.ts';
import { readSuperstore } from './superstore.ts';

const known = new Map<SeedSize, SalesData>();

/** The sales that both sides are filled with: real ones first, then the hard and the broken. */
export function salesOf(size: SeedSize): SalesData {
    const sales = known.get(size) ?? assemble(size);
    known.set(size, sales);
    return sales;
}

function assemble(size: SeedSize): SalesData {
    const rows = readSuperstore();
    const chosen =
        size === 'full' ? rows : rows.filter(({ orderId }) => SMALL_ORDERS.includes(orderId));
    const parts = [fromSuperstore(chosen), HARD_SALES, BROKEN_SALES];
    return {
        accounts: parts.flatMap(({ accounts }) => accounts),
        products: parts.flatMap(({ products }) => products),
        opportunities: parts.flatMap(({ opportunities }) => opportunities)
    };
}
