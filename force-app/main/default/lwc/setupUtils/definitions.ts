import type { Definition, DocumentClass } from './types';

const CLASSES: readonly string[] = ['Quote', 'Order', 'Invoice', 'Other'];

interface Answered {
    readonly name?: unknown;
    readonly documentClass?: unknown;
    readonly active?: unknown;
    readonly editPolicy?: unknown;
    readonly createBlocked?: unknown;
    readonly readBlocked?: unknown;
}

/**
 * Reads the answer to the question ListDefinitions.
 *
 * in      the parsed content: a list of definitions
 * omits   entries without a name
 */
export function toDefinitions(content: unknown): Definition[] {
    const answered = Array.isArray(content) ? (content as Answered[]) : [];
    return answered.flatMap((one) => (textOf(one.name) ? [toDefinition(one)] : []));
}

function toDefinition(one: Answered): Definition {
    return {
        name: textOf(one.name),
        documentClass: toDocumentClass(one.documentClass),
        isActive: one.active !== false,
        editPolicy: textOf(one.editPolicy),
        createBlocked: textOf(one.createBlocked),
        readBlocked: textOf(one.readBlocked)
    };
}

/** Anything that is neither a quote, an order nor an invoice is kept as Other. */
export function toDocumentClass(value: unknown): DocumentClass {
    return (CLASSES.includes(String(value)) ? value : 'Other') as DocumentClass;
}

function textOf(value: unknown): string {
    return typeof value === 'string' ? value : '';
}
