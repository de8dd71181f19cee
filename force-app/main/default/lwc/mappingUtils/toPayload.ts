import type { IntacctDocument, MappedDocument, MappedValue, PayloadValue } from './types';

interface Nested {
    [field: string]: PayloadValue | Nested;
}

/**
 * Writes a mapped document the way Intacct REST takes it.
 *
 * in      a MappedDocument, whatever its problems
 * out     `customer.id` becomes {customer: {id}}; custom fields `nsp::X` stay one key
 * omits   blank targets: Intacct refuses empty ids
 * source  Intacct REST `order-entry/document`, create request
 */
export function toPayload({
    header,
    lines
}: Pick<MappedDocument, 'header' | 'lines'>): IntacctDocument {
    return { ...nest(header), lines: lines.map(({ values }) => nest(values)) };
}

function nest(values: readonly MappedValue[]): IntacctDocument {
    const root: Nested = {};
    for (const { intacctField, value } of values) {
        const path = intacctField.split('.');
        const leaf = path.pop() ?? intacctField;
        const parent = path.reduce<Nested>((node, key) => (node[key] ??= {}) as Nested, root);
        parent[leaf] = value;
    }
    return root as IntacctDocument;
}
