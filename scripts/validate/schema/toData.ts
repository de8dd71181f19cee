import type { SchemaObject } from 'ajv';
import { children, type Element } from '../source/xml.ts';

/**
 * Turns an element into the JSON value its schema describes, so that a validator of JSON can judge XML.
 *
 * out     repeatable elements are arrays even when they occur once; leaves stay text
 * omits   attributes
 */
export function toData(element: Element, schema: SchemaObject, root: SchemaObject): unknown {
    const { properties } = resolve(schema, root);
    if (!properties && element.children.length === 0) return element.text;
    const data: Record<string, unknown> = {};
    for (const name of new Set(element.children.map((each) => each.name))) {
        const property = resolve((properties?.[name] ?? {}) as SchemaObject, root);
        const repeated = children(element, name);
        const item = property.type === 'array' ? (property.items as SchemaObject) : property;
        const values = repeated.map((each) => toData(each, item, root));
        data[name] = property.type === 'array' || values.length > 1 ? values : values[0];
    }
    return data;
}

/**
 * Finds the element that a validator's path means, e.g. `/fieldPermissions/3/editable`; the last
 * element that exists when the path goes further.
 */
export function elementAt(element: Element, path: string): Element {
    let current = element;
    let candidates: readonly Element[] = [];
    for (const segment of path.split('/').filter(Boolean)) {
        const index = Number(segment);
        candidates = Number.isInteger(index)
            ? candidates.slice(index, index + 1)
            : children(current, segment);
        current = candidates[0] ?? current;
    }
    return current;
}

function resolve(schema: SchemaObject, root: SchemaObject): SchemaObject {
    let current = schema;
    while (current.$ref) {
        const name = decodeURIComponent(String(current.$ref).replace('#/definitions/', ''));
        current = root.definitions[name];
    }
    return current;
}
