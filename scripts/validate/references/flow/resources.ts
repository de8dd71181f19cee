import type { MetadataFile } from '../../source/project.ts';
import { child, children, textOf, type Element } from '../../source/xml.ts';
import type { Inventory } from '../inventory.ts';

/** Something that a flow can name: an element, a variable, a formula, an outcome. */
export interface Resource {
    readonly element: Element;
    /** Object whose fields may follow after a dot. */
    readonly object?: string | undefined;
    /** Names that may follow after a dot, each with the type that it leads to; undefined: not judged. */
    readonly members?: ReadonlyMap<string, string | undefined> | undefined;
}

/** The type of an External Service object as Flow writes it: registration and schema. */
const SERVICE_TYPE = /^ExternalService__([A-Za-z0-9]+)_([A-Za-z0-9_]+)$/;

/** Collects what the elements of a flow can name, by name. */
export function flowResources(
    { root }: MetadataFile,
    inventory: Inventory
): ReadonlyMap<string, Resource> {
    const resources = new Map<string, Resource>();
    const named = root.children.filter((each) => child(each, 'name'));
    for (const element of named) {
        resources.set(textOf(element, 'name') ?? '', toResource(element, inventory));
        for (const inner of element.children)
            if (['rules', 'fields', 'outcomes'].includes(inner.name) && child(inner, 'name'))
                resources.set(textOf(inner, 'name') ?? '', { element: inner });
    }
    const start = child(root, 'start');
    const record: Resource = { element: start ?? root, object: start && textOf(start, 'object') };
    if (record.object) resources.set('$Record', record).set('$Record__Prior', record);
    return withLoops(resources);
}

/** Properties of an External Service type; undefined for any other class. */
export function membersOfType(
    inventory: Inventory,
    apexClass: string
): ReadonlyMap<string, string | undefined> | undefined {
    const [, registration = '', type = ''] = SERVICE_TYPE.exec(apexClass) ?? [];
    const members = inventory.externalServices.get(registration)?.types.get(type);
    return (
        members &&
        new Map(
            [...members].map(([name, of]) => [name, of && `ExternalService__${registration}_${of}`])
        )
    );
}

function toResource(element: Element, inventory: Inventory): Resource {
    switch (element.name) {
        case 'variables':
            return {
                element,
                object: textOf(element, 'objectType'),
                members: membersOfType(inventory, textOf(element, 'apexClass') ?? '')
            };
        case 'recordLookups':
            return { element, object: textOf(element, 'object') };
        case 'actionCalls':
            return { element, members: actionOutputs(element, inventory) };
        case 'subflows':
            return { element, members: subflowOutputs(element, inventory) };
        default:
            return { element };
    }
}

function actionOutputs(element: Element, inventory: Inventory): Resource['members'] {
    const [registration = '', operation = ''] = (textOf(element, 'actionName') ?? '').split('.');
    const outputs = inventory.externalServices
        .get(registration)
        ?.operations.get(operation)?.outputs;
    return outputs && new Map([...outputs].map((name) => [name, undefined]));
}

function subflowOutputs(element: Element, inventory: Inventory): Resource['members'] {
    const flow = inventory.flows.get(textOf(element, 'flowName') ?? '');
    return flow && new Map(flowParameters(flow, 'isOutput').map((name) => [name, undefined]));
}

/** Names of the variables that a flow takes from, or gives to, whoever starts it. */
export function flowParameters({ root }: MetadataFile, kind: 'isInput' | 'isOutput'): string[] {
    return children(root, 'variables')
        .filter((each) => textOf(each, kind) === 'true')
        .flatMap((each) => textOf(each, 'name') ?? []);
}

/** The record of a loop has the type of the collection it goes through. */
function withLoops(resources: Map<string, Resource>): ReadonlyMap<string, Resource> {
    for (const [name, { element }] of resources)
        if (element.name === 'loops') {
            const collection = resources.get(textOf(element, 'collectionReference') ?? '');
            resources.set(name, { ...collection, element });
        }
    return resources;
}
