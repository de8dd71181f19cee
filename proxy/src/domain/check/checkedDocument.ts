import type { IntacctDocument, PayloadValue } from 'c/mappingUtils';
import { perDimension, type ReferencedIds } from '../masterData.ts';

/** One line of a document that is checked, and the Salesforce record it was made of. */
export interface CheckedLine {
    /** Counts from 1. */
    readonly number: number;
    readonly recordId: string;
    readonly fields: IntacctDocument;
}

/** A document that is checked before it is sent. */
export interface CheckedDocument {
    readonly definition: string;
    readonly sourceRecordId: string;
    readonly header: IntacctDocument;
    readonly lines: readonly CheckedLine[];
}

/** Reads the text at a dotted path; undefined when there is none. */
export function textAt(document: IntacctDocument, path: string): string | undefined {
    const value = path
        .split('.')
        .reduce<
            PayloadValue | undefined
        >((node, name) => (typeof node === 'object' && !Array.isArray(node) ? (node as IntacctDocument)[name] : undefined), document);
    return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Lists every value with its path: `customer.id`, `dimensions.item.id`. Lists are left out. */
export function leavesOf(document: IntacctDocument, prefix = ''): [path: string, value: string][] {
    return Object.entries(document).flatMap(([name, value]): [string, string][] => {
        if (Array.isArray(value)) {
            return [];
        }
        return typeof value === 'object'
            ? leavesOf(value as IntacctDocument, `${prefix}${name}.`)
            : [[`${prefix}${name}`, String(value)]];
    });
}

/** The master data that a document names, each id once. */
export function referencedIds({ header, lines }: CheckedDocument): ReferencedIds {
    const onLines = (path: string) => [
        ...new Set(lines.flatMap(({ fields }) => textAt(fields, path) ?? []))
    ];
    return {
        customers: [textAt(header, 'customer.id') ?? []].flat(),
        items: onLines('dimensions.item.id'),
        dimensions: perDimension((name) => onLines(`dimensions.${name}.id`))
    };
}
