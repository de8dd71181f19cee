import type { DocumentClass, TransactionType } from 'c/mappingSourceService';

/** A definition as `Intacct_SCR_ListDefinitions` lists it, as far as conversions go. */
interface Definition {
    readonly name: string;
    readonly convertsFrom: readonly string[];
}

const NEXT: Readonly<Record<DocumentClass, DocumentClass | undefined>> = {
    Quote: 'Order',
    Order: 'Invoice',
    Invoice: undefined,
    Other: undefined
};

/** Keeps the types that Intacct converts documents of one type to. */
export function allowedTargets(
    targets: readonly TransactionType[],
    typeName: string | undefined,
    content: unknown
): TransactionType[] {
    const definitions = Array.isArray(content) ? (content as Definition[]) : [];
    return targets.filter(({ name }) =>
        definitions.some(
            (definition) =>
                definition.name === name && definition.convertsFrom.includes(typeName ?? '')
        )
    );
}

/** Puts what usually follows first, for the time in which Intacct cannot be asked. */
export function likelyTargets(
    targets: readonly TransactionType[],
    documentClass: DocumentClass
): TransactionType[] {
    const isNext = (type: TransactionType) => Number(type.documentClass === NEXT[documentClass]);
    return [...targets].sort((a, b) => isNext(b) - isNext(a));
}
