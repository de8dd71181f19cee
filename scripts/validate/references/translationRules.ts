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

/** `House__c-fr/…`: the object and the language of a file below objectTranslations. */
const FOLDER = /([^/]+)-(\w+)\/[^/]+$/;

/** The object that a folder of translations is named after exists, and so do the standard fields in it. */
export const objectTranslation: Rule = function* ({ path, root }, { objects }) {
    const name = FOLDER.exec(path)?.[1] ?? '';
    const object = objects.get(name);
    if (!object) yield { element: root, message: `object ${name} does not exist` };
    const fields = children(root, 'standardFields').flatMap((each) => children(each, 'name'));
    if (object) yield* unknown(fields, object.fields, `field of ${name}`);
};

/** A translated field exists. */
export const fieldTranslation: Rule = function* ({ path, root }, { objects }) {
    const name = FOLDER.exec(path)?.[1] ?? '';
    const fields = objects.get(name)?.fields ?? new Map<string, never>();
    yield* unknown(children(root, 'name'), fields, `field of ${name}`);
};

/** Translations belong to things that exist. */
export const translation: Rule = function* ({ root }, inventory) {
    for (const [list, name, kind, of] of TRANSLATED) {
        const elements = children(root, list).flatMap((each) => children(each, name));
        yield* unknown(elements, inventory[of] as ReadonlySet<string>, kind);
    }
};
