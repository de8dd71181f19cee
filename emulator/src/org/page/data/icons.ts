import type { Metadata } from '../../kernel/types.ts';

const STANDARD: Record<string, string> = {
    Account: 'standard:account',
    Contact: 'standard:contact',
    Opportunity: 'standard:opportunity',
    OpportunityLineItem: 'standard:product_item',
    Product2: 'standard:product',
    Pricebook2: 'standard:pricebook',
    PricebookEntry: 'standard:pricebook',
    Order: 'standard:orders',
    OrderItem: 'standard:order_item',
    User: 'standard:user',
    Case: 'standard:case',
    Lead: 'standard:lead',
    Task: 'standard:task',
    Event: 'standard:event',
    Report: 'standard:report',
    Dashboard: 'standard:dashboard'
};
const MOTIF = /^Custom(\d+)/;

/** The SLDS icon of an object or tab: the standard object's own, or the motif of its tab. */
export function iconOf(name: string, metadata: Metadata): string {
    const motif = MOTIF.exec(metadata.tabs.get(name)?.motif ?? '')?.[1];
    return STANDARD[name] ?? (motif ? `custom:custom${motif}` : 'standard:record');
}
