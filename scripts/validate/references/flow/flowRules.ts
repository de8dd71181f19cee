import { child, children, descendants, textOf, type Element } from '../../source/xml.ts';
import type { Inventory } from '../inventory.ts';
import { pathProblem } from '../paths.ts';
import { unknown, type Mistake, type Rule } from '../rule.ts';
import { referenceProblem } from './flowReferences.ts';
import { flowParameters, flowResources, membersOfType, type Resource } from './resources.ts';

/** Elements whose whole text names something in the flow. */
const REFERENCES = new Set([
    'assignToReference',
    'collectionReference',
    'elementReference',
    'inputReference',
    'leftValueReference',
    'outputReference',
    'startElementReference'
]);
const MERGE_FIELD = /\{!([^{}]+)\}/g;
const RECORD_ELEMENTS = [
    'recordCreates',
    'recordDeletes',
    'recordLookups',
    'recordUpdates',
    'start'
];

/** Every name in a flow leads somewhere: elements, variables, fields, actions, other flows. */
export const flow: Rule = function* (file, inventory) {
    const { root } = file;
    const resources = flowResources(file, inventory);
    for (const element of descendants(root)) {
        if (element.name === 'targetReference') yield* connector(element, resources);
        if (REFERENCES.has(element.name))
            yield* reference(element, element.text, resources, inventory);
        for (const [, name = ''] of element.text.matchAll(MERGE_FIELD))
            yield* reference(element, name, resources, inventory);
        if (element.name === 'apexClass' && !membersOfType(inventory, element.text))
            yield { element, message: `type ${element.text} does not exist` };
        if (element.name === 'objectType') yield* unknown([element], inventory.objects, 'object');
    }
    for (const name of RECORD_ELEMENTS)
        for (const element of children(root, name))
            yield* recordFields(element, resources, inventory);
    for (const element of children(root, 'actionCalls')) yield* action(element, inventory);
    for (const element of children(root, 'subflows')) yield* subflow(element, inventory);
};

function* connector(
    element: Element,
    resources: ReadonlyMap<string, Resource>
): Generator<Mistake> {
    if (!resources.has(element.text))
        yield { element, message: `there is no element ${element.text} to go to` };
}

function* reference(
    element: Element,
    name: string,
    resources: ReadonlyMap<string, Resource>,
    inventory: Inventory
): Generator<Mistake> {
    const message = referenceProblem(name, resources, inventory);
    if (message) yield { element, message };
}

function* recordFields(
    element: Element,
    resources: ReadonlyMap<string, Resource>,
    inventory: Inventory
): Generator<Mistake> {
    yield* unknown(children(element, 'object'), inventory.objects, 'object');
    const source = textOf(element, 'inputReference') ?? '';
    const object = textOf(element, 'object') ?? resources.get(source)?.object;
    if (!object || !inventory.objects.has(object)) return;
    const lists = ['filters', 'inputAssignments', 'outputAssignments'];
    const fields = [
        ...lists
            .flatMap((list) => children(element, list))
            .flatMap((each) => children(each, 'field')),
        ...children(element, 'queriedFields'),
        ...children(element, 'sortField'),
        ...children(element, 'scheduledPaths').flatMap((each) => children(each, 'recordField'))
    ];
    for (const field of fields) {
        const message = pathProblem(inventory, object, field.text);
        if (message) yield { element: field, message };
    }
}

function* action(element: Element, inventory: Inventory): Generator<Mistake> {
    if (textOf(element, 'actionType') !== 'externalService') return;
    const name = child(element, 'actionName') ?? element;
    const [registration = '', operationId = ''] = name.text.split('.');
    const operation = inventory.externalServices.get(registration)?.operations.get(operationId);
    if (!operation) {
        yield { element: name, message: `External Service operation ${name.text} does not exist` };
        return;
    }
    yield* parameters(element, 'inputParameters', operation.inputs, `input of ${name.text}`);
    yield* parameters(element, 'outputParameters', operation.outputs, `output of ${name.text}`);
}

function* subflow(element: Element, inventory: Inventory): Generator<Mistake> {
    const name = textOf(element, 'flowName') ?? '';
    yield* unknown(children(element, 'flowName'), inventory.flows, 'flow');
    const called = inventory.flows.get(name);
    if (!called) return;
    const inputs = new Set(flowParameters(called, 'isInput'));
    const outputs = new Set(flowParameters(called, 'isOutput'));
    yield* parameters(element, 'inputAssignments', inputs, `input of ${name}`);
    yield* parameters(element, 'outputAssignments', outputs, `output of ${name}`);
}

function* parameters(
    element: Element,
    list: string,
    known: ReadonlySet<string>,
    kind: string
): Generator<Mistake> {
    const names = children(element, list).flatMap((each) => children(each, 'name'));
    yield* unknown(names, known, kind);
}
