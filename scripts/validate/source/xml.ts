import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One XML element with the line on which it begins, so that every finding can name it. */
export interface Element {
    readonly name: string;
    readonly line: number;
    /** The text directly inside, trimmed; empty for an element that only holds others. */
    readonly text: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly Element[];
}

type RawNode = Record<string, unknown>;

const ATTRIBUTES = ':@';
const POSITION = XMLParser.getMetaDataSymbol() as symbol;
const parser = new XMLParser({
    preserveOrder: true,
    captureMetaData: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false
});

/**
 * Reads an XML document with the line of each element.
 *
 * throws  XmlError with the line of the first mistake when the text is not well-formed
 */
export function parseXml(text: string): Element {
    const verdict = XMLValidator.validate(text);
    if (verdict !== true) throw new XmlError(verdict.err.msg, verdict.err.line);
    const lineOf = lineCounter(text);
    const nodes = parser.parse(text) as RawNode[];
    const root = nodes.map((node) => toElement(node, lineOf)).find((element) => element);
    if (!root) throw new XmlError('the file holds no element', 1);
    return root;
}

/** Text that is not well-formed XML. */
export class XmlError extends Error {
    readonly line: number;

    constructor(message: string, line: number) {
        super(message);
        this.line = line;
    }
}

function toElement(node: RawNode, lineOf: (index: number) => number): Element | undefined {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (!name || name === '#text' || name.startsWith('?')) return undefined;
    const inside = node[name] as RawNode[];
    const position = (node as Record<symbol, { startIndex: number } | undefined>)[POSITION];
    return {
        name,
        line: lineOf(position?.startIndex ?? 0),
        text: inside
            .map((child) => child['#text'] ?? '')
            .join('')
            .trim(),
        attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
        children: inside.flatMap((child) => toElement(child, lineOf) ?? [])
    };
}

function lineCounter(text: string): (index: number) => number {
    const starts = [...text.matchAll(/\n/g)].map((match) => match.index + 1);
    return (index) => 1 + starts.filter((start) => start <= index).length;
}

/** The first child of that name. */
export function child(element: Element, name: string): Element | undefined {
    return element.children.find((each) => each.name === name);
}

/** Every child of that name, in order. */
export function children(element: Element, name: string): readonly Element[] {
    return element.children.filter((each) => each.name === name);
}

/** Text of the first child of that name; undefined when there is none or it is empty. */
export function textOf(element: Element, name: string): string | undefined {
    return child(element, name)?.text || undefined;
}

/** The element and everything below it, outermost first. */
export function* descendants(element: Element): Generator<Element> {
    yield element;
    for (const each of element.children) yield* descendants(each);
}
