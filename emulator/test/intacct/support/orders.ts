import type { Json } from '../../../src/intacct/company/records.ts';

export const ORDERS = '/objects/order-entry/document::Sales%20Order';
export const QUOTES = '/objects/order-entry/document::Sales%20Quote';
export const INVOICES = '/objects/order-entry/document::Sales%20Invoice';

/** A line that the small seed's company accepts. */
export function aLine(more: Json = {}): Json {
    const { dimensions, ...rest } = more as { dimensions?: Json };
    return {
        dimensions: { item: { id: 'SEED-STAPLER' }, location: { id: 'East' }, ...dimensions },
        unit: 'Each',
        unitQuantity: '2',
        unitPrice: '24.90',
        ...rest
    };
}

/** A document that the small seed's company accepts under any definition. */
export function anOrder(more: Json = {}): Json {
    return { customer: { id: 'CG-12520' }, txnDate: '2016-11-08', lines: [aLine()], ...more };
}

/** The messages of the business layer's refusal, without the support id. */
export function reasons(body: { 'ia::error': { details: { message: string }[] } }): string[] {
    return body['ia::error'].details.map(({ message }) =>
        message.replace(/ \[Support ID: .*\]$/, '')
    );
}
