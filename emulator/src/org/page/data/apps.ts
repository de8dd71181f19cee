import { localSchema } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import type { AppDescription, NavItem } from '../contract.ts';
import { translatedLabel } from './translatedLabel.ts';
import { iconOf } from './icons.ts';
import { utilitiesOf } from './utilities.ts';

const STANDARD_OBJECT_TABS = [
    'standard-Opportunity',
    'standard-Account',
    'standard-Contact',
    'standard-Product2',
    'standard-Pricebook2',
    'standard-Order',
    'standard-report',
    'standard-Dashboard'
];

/** The apps this user may open: the project's own, then the platform's Sales with every tab. */
export function appsFor(org: Org, context: Context): AppDescription[] {
    const own = [...org.metadata.applications]
        .filter(([name]) => org.access.canUseApplication(context.user, name))
        .map(([name, app]) => ({
            name,
            label: translatedLabel('customApplications', name, org, context) ?? app.label ?? name,
            description: app.description ?? '',
            items: navItems(app.tabs, org, context),
            utilities: utilitiesOf(app.utilityBar, org, context)
        }));
    return [...own, salesApp(org, context)];
}

/** Every tab the user may open, whatever the app. */
export function allItemsFor(org: Org, context: Context): NavItem[] {
    return navItems([...STANDARD_OBJECT_TABS, ...org.metadata.tabs.keys()], org, context);
}

function salesApp(org: Org, context: Context): AppDescription {
    const items = navItems(['standard-home'], org, context);
    return {
        name: 'standard__LightningSales',
        label: 'Sales',
        description: '',
        items: [...items, ...allItemsFor(org, context)],
        utilities: []
    };
}

function navItems(tabs: readonly string[], org: Org, context: Context): NavItem[] {
    return tabs.flatMap((tab) => navItem(tab, org, context) ?? []);
}

function navItem(tab: string, org: Org, context: Context): NavItem | undefined {
    if (/^standard-home$/i.test(tab)) {
        const url = '/lightning/page/home';
        const label = context.user.language.startsWith('fr') ? 'Accueil' : 'Home';
        return { name: tab, label, kind: 'home', url, icon: 'standard:home' };
    }
    const custom = org.metadata.tabs.get(tab);
    const object = localSchema(org, context).object(tab.replace(/^standard-/, ''));
    if (custom && !org.access.canUseTab(context.user, tab)) return undefined;
    if (custom && !custom.customObject) return customTab(tab, custom, org, context);
    if (!object || !org.access.object(context, object.apiName).read) return undefined;
    return {
        name: object.apiName,
        label: object.labelPlural,
        kind: 'object',
        url: `/lightning/o/${object.apiName}/list`,
        icon: iconOf(object.apiName, org.metadata)
    };
}

function customTab(
    name: string,
    tab: { label?: string; flexiPage?: string; lwcComponent?: string; url?: string },
    org: Org,
    context: Context
): NavItem | undefined {
    const icon = iconOf(name, org.metadata);
    const label = translatedLabel('customTabs', name, org, context) ?? tab.label ?? name;
    const item = { name, label, url: `/lightning/n/${name}`, icon };
    if (tab.flexiPage) return { ...item, kind: 'page' };
    if (tab.lwcComponent) return { ...item, kind: 'component' };
    return tab.url ? { ...item, kind: 'url' } : undefined;
}
