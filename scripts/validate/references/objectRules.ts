import { objectOf } from '../source/project.ts';
import { child, children, descendants, textOf, type Element } from '../source/xml.ts';
import { formulaProblems } from './formula.ts';
import { pathProblem } from './paths.ts';
import { unknown, type Mistake, type Rule } from './rule.ts';
import { STANDARD_LIST_COLUMNS } from './standardNames.ts';

/** Search layouts of an object name its own fields. */
export const customObject: Rule = function* (file, inventory) {
    const fields = inventory.objects.get(file.name)?.fields ?? new Map();
    const layouts = children(file.root, 'searchLayouts').flatMap((each) => each.children);
    yield* unknown(
        layouts.filter(
            (each) => /Fields$/.test(each.name) && !STANDARD_LIST_COLUMNS.has(each.text)
        ),
        fields,
        `field of ${file.name}`
    );
};

/** A look-up leads to an object, a roll-up to fields of its children, a formula to fields. */
export const customField: Rule = function* (file, inventory) {
    const { root } = file;
    yield* unknown(children(root, 'referenceTo'), inventory.objects, 'object');
    if (textOf(root, 'required') === 'true' && textOf(root, 'deleteConstraint') === 'SetNull')
        yield {
            element: child(root, 'deleteConstraint') ?? root,
            message: 'a required look-up cannot be emptied when its parent is deleted'
        };
    for (const name of ['summaryForeignKey', 'summarizedField'])
        for (const element of children(root, name)) {
            const [object = '', field = ''] = element.text.split('.');
            yield* problem(element, pathProblem(inventory, object, field));
        }
    for (const name of ['formula', 'defaultValue'])
        for (const element of children(root, name))
            yield* formulaMistakes(element, inventory, objectOf(file));
};

/** A validation rule reads fields that exist and shows its message beside one. */
export const validationRule: Rule = function* (file, inventory) {
    const object = objectOf(file);
    for (const element of children(file.root, 'errorConditionFormula'))
        yield* formulaMistakes(element, inventory, object);
    for (const element of children(file.root, 'errorDisplayField'))
        yield* problem(element, pathProblem(inventory, object, element.text));
};

/** A list view shows and filters by fields that exist, with values that exist. */
export const listView: Rule = function* (file, inventory) {
    const object = inventory.objects.get(objectOf(file));
    if (!object?.custom) return;
    const isField = {
        has: (name: string) => object.fields.has(name) || STANDARD_LIST_COLUMNS.has(name)
    };
    const filters = children(file.root, 'filters');
    const named = [
        ...children(file.root, 'columns'),
        ...filters.flatMap((each) => children(each, 'field'))
    ];
    yield* unknown(named, isField, `field of ${object.name}`);
    for (const filter of filters) {
        const values = object.fields.get(textOf(filter, 'field') ?? '')?.values;
        const element = child(filter, 'value');
        for (const value of values && element ? element.text.split(',') : [])
            if (!values?.has(value) && element)
                yield { element, message: `"${value}" is no value of ${textOf(filter, 'field')}` };
    }
};

/** A compact layout shows fields that exist. */
export const compactLayout: Rule = function* (file, inventory) {
    const object = objectOf(file);
    const fields = inventory.objects.get(object)?.fields ?? new Map();
    yield* unknown(children(file.root, 'fields'), fields, `field of ${object}`);
};

/** A page layout shows fields and related lists that exist, and offers actions that exist. */
export const layout: Rule = function* (file, inventory) {
    const object = file.name.slice(0, file.name.indexOf('-'));
    if (!inventory.objects.has(object))
        yield { element: file.root, message: `object ${object} does not exist` };
    for (const item of [...descendants(file.root)].filter((each) => each.name === 'layoutItems'))
        for (const element of children(item, 'field'))
            yield* problem(element, pathProblem(inventory, object, element.text));
    for (const list of children(file.root, 'relatedLists'))
        yield* relatedList(list, object, inventory);
    const actions = [...descendants(file.root)].filter(
        (each) => textOf(each, 'actionType') === 'QuickAction'
    );
    yield* unknown(
        actions.flatMap((each) => children(each, 'actionName')),
        inventory.quickActions,
        'quick action'
    );
};

function* relatedList(
    list: Element,
    parent: string,
    inventory: Parameters<Rule>[1]
): Generator<Mistake> {
    const element = child(list, 'relatedList');
    const [childName = '', lookup = ''] = element?.text.split('.') ?? [];
    if (!element || !childName.endsWith('__c')) return;
    const target = inventory.objects.get(childName);
    if (!target?.fields.get(lookup)?.to.includes(parent))
        yield { element, message: `${element.text} does not lead to ${parent}` };
    const isColumn = {
        has: (name: string) => target?.fields.has(name) || STANDARD_LIST_COLUMNS.has(name)
    } as { has(name: string): boolean };
    const columns = [...children(list, 'fields'), ...children(list, 'sortField')];
    yield* unknown(columns, isColumn, `field of ${childName}`);
}

function* formulaMistakes(
    element: Element,
    inventory: Parameters<Rule>[1],
    object: string
): Generator<Mistake> {
    for (const message of formulaProblems(inventory, object, element.text))
        yield { element, message };
}

function* problem(element: Element, message: string | undefined): Generator<Mistake> {
    if (message) yield { element, message };
}
