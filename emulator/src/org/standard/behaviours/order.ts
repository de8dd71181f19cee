import { lineTotal, sum } from './lineAmounts.ts';
import type { StandardBehaviour } from './types.ts';

/** An order's status is also its category. */
export const ORDER_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'Order',
    derive({ newValues }) {
        newValues['StatusCode'] = newValues['Status'] ?? null;
        newValues['TotalAmount'] ??= 0;
    }
};

/** An order product takes product and list price from its price book entry; the order adds it up. */
export const ORDER_ITEM_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'OrderItem',
    derive({ newValues }, tools) {
        const entry = tools.find('PricebookEntry', newValues['PricebookEntryId']);
        if (entry) {
            newValues['Product2Id'] = entry['Product2Id'] ?? null;
            newValues['ListPrice'] = entry['UnitPrice'] ?? null;
            newValues['UnitPrice'] ??= entry['UnitPrice'] ?? null;
        }
        const { Quantity: quantity, UnitPrice: price } = newValues;
        if (typeof quantity === 'number' && typeof price === 'number') {
            newValues['TotalPrice'] = lineTotal(quantity, price, 0);
        }
    },
    follow(changes, tools) {
        const ids = new Set(changes.map(({ newValues }) => String(newValues['OrderId'])));
        for (const id of ids) {
            if (tools.find('Order', id)?.['IsDeleted'] !== false) continue;
            const items = tools.findBy('OrderItem', 'OrderId', id);
            tools.updateComputed('Order', id, {
                TotalAmount: sum(items.map((item) => item['TotalPrice']))
            });
        }
    }
};
