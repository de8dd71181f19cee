import type { SalesDocument } from '../domain/salesDocument.ts';
import type { MirroredLine, SyncOrg } from '../ports/syncOrg.ts';

/** Lines keep the product they have; only items that are new on the document are looked up. */
export async function productsOf(
    org: SyncOrg,
    document: SalesDocument,
    mirroredLines: readonly MirroredLine[]
): Promise<ReadonlyMap<string, string>> {
    const known = new Map(
        mirroredLines.flatMap(({ itemId, productId }) =>
            itemId && productId ? [[itemId, productId] as const] : []
        )
    );
    const itemIds = document.lines.flatMap(({ itemId }) => itemId ?? []);
    const unknown = [...new Set(itemIds)].filter((itemId) => !known.has(itemId));
    const found = unknown.length > 0 ? await org.findProducts(unknown) : [];
    return new Map([...known, ...found]);
}
