import { ProxyError } from '../../domain/proxyError.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import { driftOf } from '../../domain/pull/drift.ts';
import { issueOf, type Issue } from '../../domain/pull/issue.ts';
import type { StoredMirror } from '../../ports/mirrorStore.ts';
import type { BulkJob } from './bulkJob.ts';

/** About which documents of a type both sides differ, and what is to be done about them. */
export interface Drift {
    /** Documents that Salesforce lacks or shows wrong. */
    readonly repairKeys: readonly string[];
    /** Mirrors of documents that Intacct has no more. */
    readonly goneMirrorIds: readonly string[];
    readonly issues: readonly Issue[];
}

/**
 * Compares all documents of a type. What changed after the watermark is no drift, but work that the
 * pull has not done yet: it is brought without being reported.
 */
export async function findDrift(
    { feed, store, progress }: BulkJob,
    type: PulledType,
    isRepaired: boolean
): Promise<Drift> {
    const stored = new Map(
        (await store.storedMirrors(type)).map((mirror) => [mirror.key, mirror] as const)
    );
    const repairKeys: string[] = [];
    const issues: Issue[] = [];
    const report = (error: ProxyError, key: string, documentId: string) =>
        issues.push(
            issueOf(error, { key, documentId, typeId: type.id }, { isResolved: isRepaired })
        );

    let afterKey: string | undefined;
    for (let isLast = false; !isLast; ) {
        const page = await feed.documentStates(type.name, afterKey);
        if (afterKey === undefined) {
            progress.expect(page.total);
        }
        for (const document of page.rows) {
            const drift = driftOf(document, stored.get(document.key));
            stored.delete(document.key);
            if (drift) {
                repairKeys.push(document.key);
            }
            if (drift && !isYetToCome(document.modifiedAt, type)) {
                report(drift, document.key, document.documentId);
            }
        }
        progress.read(page.rows.length);
        afterKey = page.rows.at(-1)?.key;
        isLast = page.isLast;
    }
    const gone = [...stored.values()].filter(({ isDeleted }) => !isDeleted);
    gone.forEach(({ key, documentId }) => report(goneError(documentId), key, documentId));
    return { repairKeys, goneMirrorIds: gone.map(({ id }: StoredMirror) => id), issues };
}

function isYetToCome(modifiedAt: string | undefined, { readTo }: PulledType): boolean {
    return (
        readTo === undefined ||
        (modifiedAt !== undefined && Date.parse(modifiedAt) > Date.parse(readTo))
    );
}

function goneError(document: string): ProxyError {
    return new ProxyError('RECONCILE.GONE', { params: { document } });
}
