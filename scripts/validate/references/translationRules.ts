import { children } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';
import { unknown, type Rule } from './rule.ts';

const TRANSLATED: readonly [list: string, name: string, kind: string, of: keyof Inventory][] = [
    ['customApplications', 'name', 'application', 'applications'],
    ['customLabels', 'name', 'label', 'labels'],
    ['customTabs', 'name', 'tab', 'tabs'],
    ['flowDefinitions', 'fullName', 'flow', 'flows'],
    ['quickActions', 'name', 'quick action', 'quickActions']
];

/** Translations belong to things that exist. */
export const translation: Rule = function* ({ root }, inventory) {
    for (const [list, name, kind, of] of TRANSLATED) {
        const elements = children(root, list).flatMap((each) => children(each, name));
        yield* unknown(elements, inventory[of] as ReadonlySet<string>, kind);
    }
};
