import type { RecordValues } from '../../kernel/types.ts';
import type { PendingChange } from '../../records/change.ts';
import { lineTotal, priceOfTotal, sum } from './lineAmounts.ts';
import type { BehaviourTools, StandardBehaviour } from './types.ts';

/** A product on a deal: its names come from the price book, its total is computed, the deal adds it up. */
export const OPPORTUNITY_LINE_ITEM_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'OpportunityLineItem',
    derive(change, tools) {
        const opportunity = tools.find('Opportunity', change.newValues['OpportunityId']);
        if (!opportunity) return;
        if (change.hasChanged('PricebookEntryId') || !change.oldValues)
            takeFromEntry(change, opportunity, tools);
        if (!change.isRefused) computeAmounts(change);
    },
    follow(changes, tools) {
        const ids = new Set(changes.map(({ newValues }) => String(newValues['OpportunityId'])));
        for (const id of ids) addUp(id, tools);
    }
};

function takeFromEntry(
    change: PendingChange,
    opportunity: RecordValues,
    tools: BehaviourTools
): void {
    const { newValues } = change;
    const entry = findEntry(newValues, opportunity, tools);
    if (!entry) {
        const message = 'field integrity exception: PricebookEntryId (pricebook entry not found)';
        return change.refuse('FIELD_INTEGRITY_EXCEPTION', message, ['PricebookEntryId']);
    }
    const pricebookId = opportunity['Pricebook2Id'];
    if (typeof pricebookId === 'string' && pricebookId !== entry['Pricebook2Id']) {
        const message =
            'The pricebook entry is in a different pricebook than the one assigned to the opportunity, or opportunity has no pricebook assigned';
        return change.refuse('FIELD_INTEGRITY_EXCEPTION', message, ['PricebookEntryId']);
    }
    const product = tools.find('Product2', entry['Product2Id']);
    newValues['PricebookEntryId'] = entry['Id'] ?? null;
    newValues['Product2Id'] = entry['Product2Id'] ?? null;
    newValues['ProductCode'] = product?.['ProductCode'] ?? null;
    newValues['ListPrice'] = entry['UnitPrice'] ?? null;
    newValues['Name'] = `${String(opportunity['Name'])} ${String(product?.['Name'] ?? '')}`.slice(
        0,
        376
    );
}

function findEntry(
    values: RecordValues,
    opportunity: RecordValues,
    tools: BehaviourTools
): RecordValues | undefined {
    if (values['PricebookEntryId']) return tools.find('PricebookEntry', values['PricebookEntryId']);
    const entries = tools.findBy('PricebookEntry', 'Product2Id', String(values['Product2Id']));
    return entries.find((entry) => entry['Pricebook2Id'] === opportunity['Pricebook2Id']);
}

function computeAmounts(change: PendingChange): void {
    const { newValues, oldValues, written } = change;
    const quantity = newValues['Quantity'];
    if (typeof quantity !== 'number') return;
    const discount = Number(newValues['Discount'] ?? 0);
    const givesPrice = written.has('UnitPrice') && newValues['UnitPrice'] !== null;
    const givesTotal = written.has('TotalPrice') && newValues['TotalPrice'] !== null;
    if (givesPrice && givesTotal && !oldValues) {
        const message =
            'field integrity exception: TotalPrice (only one of unit price or total price can be specified)';
        return change.refuse('FIELD_INTEGRITY_EXCEPTION', message, ['TotalPrice']);
    }
    if (givesTotal && !givesPrice) {
        newValues['UnitPrice'] =
            priceOfTotal(Number(newValues['TotalPrice']), quantity, discount) ?? null;
    } else if (newValues['UnitPrice'] === null) {
        return change.refuse('REQUIRED_FIELD_MISSING', 'Required fields are missing: [UnitPrice]', [
            'UnitPrice'
        ]);
    } else {
        newValues['TotalPrice'] = lineTotal(quantity, Number(newValues['UnitPrice']), discount);
    }
    newValues['Subtotal'] = lineTotal(quantity, Number(newValues['UnitPrice']), 0);
}

function addUp(opportunityId: string, tools: BehaviourTools): void {
    const lines = tools.findBy('OpportunityLineItem', 'OpportunityId', opportunityId);
    const opportunity = tools.find('Opportunity', opportunityId);
    if (!opportunity || opportunity['IsDeleted'] === true) return;
    const entry = tools.find('PricebookEntry', lines[0]?.['PricebookEntryId']);
    tools.updateComputed('Opportunity', opportunityId, {
        HasOpportunityLineItem: lines.length > 0,
        Amount: sum(lines.map((line) => line['TotalPrice'])),
        TotalOpportunityQuantity: sum(lines.map((line) => line['Quantity'])),
        Pricebook2Id: opportunity['Pricebook2Id'] ?? entry?.['Pricebook2Id'] ?? null
    });
}
