import type { SourceDocument, SourceRecord } from 'c/mappingUtils';

/** Lists the opportunity, its products and every parent that was read, to be read again. */
export function recordIdsOf({ header, lines }: SourceDocument): string[] {
    return [...new Set([header, ...lines].flatMap(idsOf))];
}

function idsOf({ id, values }: SourceRecord): string[] {
    const parents = Object.entries(values).filter(([path]) => path.endsWith('.Id'));
    return [
        id,
        ...parents.flatMap(([, parentId]) => (typeof parentId === 'string' ? parentId : []))
    ];
}
