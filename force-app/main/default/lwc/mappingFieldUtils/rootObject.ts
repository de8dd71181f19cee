import type { FieldPlace } from './types';

const MIRRORS: Readonly<Record<string, string>> = {
    Quote: 'Intacct_Sales_Quote',
    Order: 'Intacct_Sales_Order',
    Invoice: 'Intacct_Sales_Invoice',
    Other: 'Intacct_Other_Document'
};

const SALES_DOCUMENT = 'Intacct_Sales_Document';

/**
 * The object that the paths of a row start from: the opportunity going out, the mirror coming in; in the
 * advanced workflow the Sales Document both ways.
 */
export function rootObject({ level, direction, workflow, documentClass }: FieldPlace): string {
    if (workflow === 'Advanced') {
        return ofLevel(SALES_DOCUMENT, level);
    }
    if (direction === 'From Intacct') {
        return ofLevel(MIRRORS[documentClass] ?? 'Intacct_Other_Document', level);
    }
    return level === 'Header' ? 'Opportunity' : 'OpportunityLineItem';
}

function ofLevel(object: string, level: string): string {
    return level === 'Header' ? `${object}__c` : `${object}_Line__c`;
}
