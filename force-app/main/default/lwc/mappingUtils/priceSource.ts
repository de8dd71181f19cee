import type { FieldMapping } from './types';

/** Who sets the prices of a new document. */
export type PriceSource = 'Salesforce' | 'Intacct';

const PRICE_FIELDS: ReadonlySet<string> = new Set([
    'unitPrice',
    'priceInTxnCurrency',
    'discountPercent'
]);

/**
 * Leaves out the rows that write prices where Intacct sets them, from its price lists; browser and
 * proxy must both do so, or what was approved is not what is sent.
 */
export function forPriceSource(
    mappings: readonly FieldMapping[],
    source: PriceSource
): readonly FieldMapping[] {
    return source === 'Salesforce'
        ? mappings
        : mappings.filter(
              ({ level, intacctField }) => level !== 'Line' || !PRICE_FIELDS.has(intacctField)
          );
}
