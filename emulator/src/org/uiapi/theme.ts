import type { ObjectInfo, Org } from '../kernel/types.ts';

/** Colour and icon of an object, as its tab says. */
export interface ThemeInfo {
    readonly color: string;
    readonly iconUrl: string;
}

const STANDARD_COLORS: Readonly<Record<string, string>> = {
    Account: '5867E8',
    Contact: '9602C7',
    Opportunity: 'FF5D2D',
    OpportunityLineItem: 'FF5D2D',
    Product2: 'B781D3',
    Pricebook2: 'B781D3',
    PricebookEntry: 'B781D3',
    Order: '9602C7',
    OrderItem: '9602C7',
    Task: '3BA755',
    User: '5867E8'
};
const STANDARD_ICONS: Readonly<Record<string, string>> = {
    Product2: 'product',
    Pricebook2: 'pricebook',
    PricebookEntry: 'pricebook',
    OpportunityLineItem: 'opportunity',
    Order: 'orders',
    OrderItem: 'order_item'
};
const MOTIF = /^Custom(\d+)/;
const CUSTOM_COLOR = '52B788';

/** Finds the theme of an object: its tab's motif for a custom one, the design system's icon for a standard one. */
export function themeOf(org: Org, object: ObjectInfo): ThemeInfo {
    const motif = MOTIF.exec(org.metadata.tabs.get(object.apiName)?.motif ?? '')?.[1];
    if (object.custom) {
        const icon = `custom/custom${motif ?? '1'}`;
        return { color: CUSTOM_COLOR, iconUrl: iconUrl(icon) };
    }
    const icon = STANDARD_ICONS[object.apiName] ?? object.apiName.toLowerCase();
    return {
        color: STANDARD_COLORS[object.apiName] ?? '5867E8',
        iconUrl: iconUrl(`standard/${icon}`)
    };
}

function iconUrl(icon: string): string {
    return `/assets/icons/${icon}_120.png`;
}
