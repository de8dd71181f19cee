import Big from 'big.js';
import type {
    SalesData,
    SeedAccount,
    SeedLine,
    SeedOpportunity,
    SeedProduct
} from './salesData.ts';
import type { SuperstoreRow } from './superstore.ts';

/**
 * Turns Superstore lines into sales: one account per customer, one opportunity per order, one
 * product per product id (its first name), one opportunity line per row, duplicates kept.
 *
 * in   rows in file order
 * out  unit price: sales / (quantity × (1 − discount)), half-up to the cent
 */
export function fromSuperstore(rows: readonly SuperstoreRow[]): SalesData {
    const accounts = new Map<string, SeedAccount>();
    const products = new Map<string, SeedProduct>();
    const orders = new Map<string, SeedOpportunity & { readonly lines: SeedLine[] }>();
    for (const row of rows) {
        const line = toLine(row);
        if (!accounts.has(row.customerId)) accounts.set(row.customerId, toAccount(row));
        if (!products.has(row.productId))
            products.set(row.productId, toProduct(row, line.unitPrice));
        const order = orders.get(row.orderId) ?? toOpportunity(row);
        order.lines.push(line);
        orders.set(row.orderId, order);
    }
    return {
        accounts: [...accounts.values()],
        products: [...products.values()],
        opportunities: [...orders.values()]
    };
}

function toAccount(row: SuperstoreRow): SeedAccount {
    const [firstName = '', ...rest] = row.customerName.split(' ');
    return {
        key: row.customerId,
        name: row.customerName,
        customerId: row.customerId,
        segment: row.segment,
        city: row.city,
        state: row.state,
        postalCode: row.postalCode,
        country: row.country,
        contact:
            rest.length === 0
                ? { firstName: '', lastName: firstName }
                : { firstName, lastName: rest.join(' ') }
    };
}

function toProduct(row: SuperstoreRow, listPrice: string): SeedProduct {
    const { productId: code, productName: name, category, subCategory } = row;
    return { code, name, category, subCategory, listPrice };
}

function toOpportunity(row: SuperstoreRow) {
    return {
        name: `${row.customerName} – ${row.orderId}`,
        accountKey: row.customerId,
        closeDate: row.orderDate,
        lines: []
    };
}

function toLine(row: SuperstoreRow): SeedLine {
    const share = new Big(1).minus(row.discount);
    const unitPrice = new Big(row.sales).div(new Big(row.quantity).times(share));
    const discount = new Big(row.discount).times(100);
    return {
        productCode: row.productId,
        quantity: row.quantity,
        unitPrice: unitPrice.toFixed(2, Big.roundHalfUp),
        ...(discount.eq(0) ? {} : { discountPercent: discount.toFixed() }),
        location: row.region
    };
}
