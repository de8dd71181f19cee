import type { FieldPlace } from './types';

const MIRRORS: Readonly<Record<string, string>> = {
    Quote: 'Intacct_Sales_Quote',
    Order: 'Intacct_Sales_Order',
    Invoice: 'Intacct_Sales_Invoice',
    Other: 'Intacct_Other_Document'
};

/** The object that the paths of a row start from: the opportunity going out, the mirror coming in. */
export function rootObject({ level, direction, documentClass }: FieldPlace): string {
    if (direction === 'From Intacct') {
        const mirror = MIRRORS[documentClass] ?? 'Intacct_Other_Document';
        return level === 'Header' ? `${mirror}__c` : `${mirror}_Line__c`;
    }
    return level === 'Header' ? 'Opportunity' : 'OpportunityLineItem';
}
