import { child, children, descendants, textOf, type Element } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';
import { globalProblem } from './formula.ts';
import { pathProblem } from './paths.ts';
import { unknown, type Mistake, type Rule } from './rule.ts';

/** A tab shows an object, a page or a component that exists. */
export const tab: Rule = function* (file, inventory) {
    const { root } = file;
    if (textOf(root, 'customObject') === 'true' && !inventory.objects.has(file.name))
        yield { element: root, message: `object ${file.name} does not exist` };
    yield* unknown(children(root, 'flexiPage'), inventory.flexiPages, 'page');
    yield* unknown(children(root, 'lwcComponent'), inventory.bundles, 'component');
};

/** An application offers tabs, a utility bar and record pages that exist. */
export const application: Rule = function* ({ root }, inventory) {
    const tabs = children(root, 'tabs').filter((each) => !each.text.startsWith('standard-'));
    yield* unknown(tabs, inventory.tabs, 'tab');
    yield* unknown(children(root, 'utilityBar'), inventory.flexiPages, 'page');
    const overrides = [
        ...children(root, 'actionOverrides'),
        ...children(root, 'profileActionOverrides')
    ];
    for (const override of overrides) {
        if (textOf(override, 'type') === 'Flexipage')
            yield* unknown(children(override, 'content'), inventory.flexiPages, 'page');
        const objects = children(override, 'pageOrSobjectType');
        yield* unknown(
            objects.filter((each) => !each.text.startsWith('standard-')),
            inventory.objects,
            'object'
        );
    }
};

/** A quick action belongs to an object and opens something that exists. */
export const quickAction: Rule = function* (file, inventory) {
    const { root } = file;
    const [object = ''] = file.name.split('.');
    if (file.name.includes('.') && !inventory.objects.has(object))
        yield { element: root, message: `object ${object} does not exist` };
    yield* unknown(children(root, 'lightningWebComponent'), inventory.bundles, 'component');
    yield* unknown(children(root, 'flowDefinition'), inventory.flows, 'flow');
    yield* unknown(children(root, 'targetObject'), inventory.objects, 'object');
    const target = textOf(root, 'targetObject') ?? object;
    for (const element of descendants(root))
        if (element.name === 'field') {
            const message = pathProblem(inventory, target, element.text);
            if (message) yield { element, message };
        }
};

/** A page places components that exist, with properties they have, on fields that exist. */
export const flexiPage: Rule = function* ({ root }, inventory) {
    const object = textOf(root, 'sobjectType') ?? '';
    yield* unknown(children(root, 'sobjectType'), inventory.objects, 'object');
    for (const element of descendants(root)) {
        if (element.name === 'componentInstance') yield* componentInstance(element, inventory);
        if (element.name === 'fieldItem' || element.name === 'leftValue')
            yield* mergeField(element, object, inventory);
    }
};

function* componentInstance(instance: Element, inventory: Inventory): Generator<Mistake> {
    const element = child(instance, 'componentName') ?? instance;
    const [namespace, name = ''] = element.text.includes(':')
        ? element.text.split(':')
        : ['c', element.text];
    if (namespace !== 'c') return;
    const bundle = inventory.bundles.get(name);
    if (!bundle) yield { element, message: `component ${name} does not exist` };
    const properties = new Set(
        [...descendants(bundle?.root ?? instance)]
            .filter((each) => each.name === 'property')
            .map((each) => each.attributes.name ?? '')
    );
    const given = children(instance, 'componentInstanceProperties');
    if (bundle)
        yield* unknown(
            given.flatMap((each) => children(each, 'name')),
            properties,
            `property of ${name}`
        );
}

/** `Record.Status__c`, `{!Record.Status__c}` or `{!$Permission.CustomPermission.X}`. */
function* mergeField(element: Element, object: string, inventory: Inventory): Generator<Mistake> {
    const name = element.text.replace(/^\{!|\}$/g, '');
    const message = name.startsWith('Record.')
        ? pathProblem(inventory, object, name.slice('Record.'.length))
        : globalProblem(inventory, name.replace('$Permission.CustomPermission.', '$Permission.'));
    if (message) yield { element, message };
}
