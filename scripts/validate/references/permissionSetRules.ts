import { child, children, textOf, type Element } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';
import { unknown, type Mistake, type Rule } from './rule.ts';
import { SETUP_OBJECTS } from './standardNames.ts';

const NAMED: readonly [list: string, name: string, kind: string, of: keyof Inventory][] = [
    ['applicationVisibilities', 'application', 'application', 'applications'],
    ['customPermissions', 'name', 'custom permission', 'customPermissions'],
    [
        'externalCredentialPrincipalAccesses',
        'externalCredentialPrincipal',
        'external credential principal',
        'principals'
    ],
    ['flowAccesses', 'flow', 'flow', 'flows']
];

/** What a permission set grants exists, may be granted, and comes with what it depends on. */
export const permissionSet: Rule = function* (file, inventory) {
    const { root } = file;
    for (const [list, name, kind, of] of NAMED) {
        const elements = children(root, list).flatMap((each) => children(each, name));
        yield* unknown(elements, inventory[of] as ReadonlySet<string>, kind);
    }
    for (const tab of children(root, 'tabSettings').flatMap((each) => children(each, 'tab')))
        if (!tab.text.startsWith('standard-')) yield* unknown([tab], inventory.tabs, 'tab');
    for (const grant of children(root, 'fieldPermissions')) yield* fieldGrant(grant, inventory);
    const grants = children(root, 'objectPermissions');
    for (const grant of grants) yield* objectGrant(grant, grants, inventory);
};

function* fieldGrant(grant: Element, inventory: Inventory): Generator<Mistake> {
    const element = child(grant, 'field') ?? grant;
    const [object = '', name = ''] = element.text.split('.');
    const field = inventory.objects.get(object)?.fields.get(name);
    if (!field && !isPartOfAddress(inventory, object, name))
        yield { element, message: `field ${element.text} does not exist` };
    else if (field && !field.permissionable)
        yield {
            element,
            message: `${element.text} is required or part of the record: it cannot be granted`
        };
}

/** BillingAddress is granted as one, though its parts are the fields. */
function isPartOfAddress(inventory: Inventory, object: string, name: string): boolean {
    const street = name.replace(/Address$/, 'Street');
    return street !== name && Boolean(inventory.objects.get(object)?.fields.has(street));
}

function* objectGrant(
    grant: Element,
    all: readonly Element[],
    inventory: Inventory
): Generator<Mistake> {
    const element = child(grant, 'object') ?? grant;
    const object = inventory.objects.get(element.text);
    if (!object) {
        if (!SETUP_OBJECTS.has(element.text))
            yield { element, message: `object ${element.text} does not exist` };
        return;
    }
    for (const needed of missingBasis(grant))
        yield { element, message: `${element.text}: ${needed}` };
    const masters = [...object.fields.values()].filter((field) => field.isMasterDetail);
    for (const master of masters.flatMap((field) => field.to)) {
        const basis = all.find((each) => textOf(each, 'object') === master);
        for (const right of ['allowRead', 'viewAllRecords', 'modifyAllRecords'])
            if (has(grant, right) && !(basis && has(basis, right)))
                yield { element, message: `${right} on ${element.text} needs it on ${master}` };
    }
}

function missingBasis(grant: Element): readonly string[] {
    const needs: Record<string, readonly string[]> = {
        allowCreate: ['allowRead'],
        allowEdit: ['allowRead'],
        allowDelete: ['allowRead', 'allowEdit'],
        viewAllRecords: ['allowRead'],
        modifyAllRecords: ['allowRead', 'allowEdit', 'allowDelete', 'viewAllRecords']
    };
    return Object.entries(needs).flatMap(([right, basis]) =>
        has(grant, right)
            ? basis.filter((each) => !has(grant, each)).map((each) => `${right} needs ${each}`)
            : []
    );
}

function has(grant: Element, right: string): boolean {
    return textOf(grant, right) === 'true';
}
