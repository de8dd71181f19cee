/** A Sales Order that the small seed's company takes. */
export function anOrderOf(lines: number): object {
    return {
        customer: { id: 'CG-12520' },
        txnDate: '2016-11-08',
        lines: Array.from({ length: lines }, (_, index) => ({
            dimensions: { item: { id: 'SEED-STAPLER' }, location: { id: 'East' } },
            unit: 'Each',
            unitQuantity: String(index + 1),
            unitPrice: '24.90'
        }))
    };
}
