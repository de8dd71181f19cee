import type { StandardBehaviour } from './types.ts';

/** A price needs a standard price first, exists once per price book, and is called like its product. */
export const PRICEBOOK_ENTRY_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'PricebookEntry',
    derive(change, tools) {
        const { newValues, oldValues } = change;
        const product = tools.find('Product2', newValues['Product2Id']);
        const pricebook = tools.find('Pricebook2', newValues['Pricebook2Id']);
        newValues['Name'] = product?.['Name'] ?? null;
        newValues['ProductCode'] = product?.['ProductCode'] ?? null;
        if (oldValues || !product || !pricebook) return;
        const prices = tools.findBy('PricebookEntry', 'Product2Id', String(product['Id']));
        if (prices.some((price) => price['Pricebook2Id'] === pricebook['Id'])) {
            change.refuse(
                'DUPLICATE_VALUE',
                'This price definition already exists in this price book'
            );
        } else if (pricebook['IsStandard'] !== true && prices.length === 0) {
            const message = 'Before creating a custom price, create a standard price.';
            change.refuse('STANDARD_PRICE_NOT_DEFINED', message);
        }
    }
};
