import type { MetadataFile } from '../source/project.ts';
import type { Element } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';

/** A name that leads nowhere, at the element that holds it. */
export interface Mistake {
    readonly element: Element;
    readonly message: string;
}

/** Judges the names that one kind of file holds. */
export type Rule = (file: MetadataFile, inventory: Inventory) => Iterable<Mistake>;

/** Refuses each element whose text is no known name; says what kind of thing was looked for. */
export function* unknown(
    elements: readonly Element[],
    known: { has(name: string): boolean },
    kind: string
): Generator<Mistake> {
    for (const element of elements)
        if (element.text && !known.has(element.text))
            yield { element, message: `${kind} ${element.text} does not exist` };
}
