import { XMLParser } from 'fast-xml-parser';
import { shapeOf } from './shape.ts';

/** What the XML parser hands out before the WSDL shape is applied. */
type Node = string | { [tag: string]: Node | Node[] };

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, trimValues: false });

/**
 * Reads one metadata file into the Metadata API's own type.
 *
 * in      XML text of one component; typeName is its WSDL type, e.g. `Flow`
 * out     the type's object: repeated elements always arrays, booleans and numbers typed
 * throws  Error naming the file when the XML is not well-formed or its root is another type
 * source  `@salesforce/types/metadata`
 */
export function parseMetadata<T>(xml: string, typeName: string, path: string): T {
    const document: { [tag: string]: Node | Node[] } = parseXml(xml, path);
    const root = document[typeName];
    if (root === undefined) throw new Error(`${path}: expected a <${typeName}> document`);
    return shaped(root, typeName) as T;
}

/** Reads well-formed XML of any shape; elements that occur once are not arrays. */
export function parseXml(xml: string, path: string): { [tag: string]: Node | Node[] } {
    try {
        return parser.parse(xml, true);
    } catch (error) {
        throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
    }
}

function shaped(node: Node | Node[], typeName: string): unknown {
    const shape = shapeOf(typeName);
    if (!shape) return scalar(node, typeName);
    const result: Record<string, unknown> = {};
    for (const [property, kind] of Object.entries(shape))
        if (kind.endsWith('[]')) result[property] = [];
    if (typeof node === 'string' || Array.isArray(node)) return result;
    for (const [tag, value] of Object.entries(node)) {
        if (tag === '#text' || tag.startsWith('?')) continue;
        const kind = shape[tag] ?? 'string';
        const element = kind.replace('[]', '');
        const values = Array.isArray(value) ? value : [value];
        result[tag] = kind.endsWith('[]')
            ? values.map((each) => shaped(each, element))
            : shaped(values[0] ?? '', element);
    }
    return result;
}

function scalar(node: Node | Node[], kind: string): unknown {
    if (typeof node !== 'string') return node;
    if (kind === 'boolean') return node.trim() === 'true';
    if (kind === 'number') return Number(node);
    return node;
}
