import { ProxyError } from '../../domain/proxyError.ts';
import type { ChangedDocument, KnownMirror } from '../../domain/pull/changedDocument.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import { readingOf } from '../../domain/pull/documentReading.ts';
import { issueOf } from '../../domain/pull/issue.ts';
import type { Start } from '../../domain/pull/position.ts';
import { selectChanges, type Selected } from '../../domain/pull/selectChanges.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import type { BulkJob } from './bulkJob.ts';
import { firstLineCount, openGathering } from './documentGathering.ts';
import type { Links } from './links.ts';
import type { Stream } from './stream.ts';

/** The documents of one type, as they are created and changed in Intacct. */
export function documentStream(
    job: BulkJob,
    type: PulledType,
    links: Links
): Stream<ChangedDocument> {
    const { feed, store, work, progress } = job;
    const reading = readingOf(type, work.bulk);
    const lineCount = firstLineCount();
    let known: ReadonlyMap<string, KnownMirror> | undefined;
    let gathering = openGathering(job, type, { reading, links, lineCount });

    /** Documents with open issues are tried again once a reading, changed or not. */
    async function leftovers(
        page: readonly ChangedDocument[],
        selected: readonly Selected[]
    ): Promise<readonly Selected[]> {
        const open = new Set(type.openIssues.map(({ key }) => key));
        const chosen = new Set(selected.map(({ document }) => document.key));
        const inPage = new Map(page.map((document) => [document.key, document]));
        const unchanged = [...inPage.values()].filter(
            ({ key }) => open.has(key) && !chosen.has(key)
        );
        const missing = [...open].filter((key) => !inPage.has(key));
        const documents = missing.length > 0 ? await feed.documentsByKey(reading, missing) : [];
        const found = new Set(documents.map(({ key }) => key));
        gathering.tried(missing.filter((key) => !found.has(key)));
        return [...unchanged, ...documents].map((document) => ({
            document,
            mayExist: true,
            isRetried: true
        }));
    }

    async function gather(page: ChangePage<ChangedDocument>, start: Start): Promise<void> {
        const isFirst = known === undefined;
        const isNothing = page.rows.length === 0 && type.openIssues.length === 0;
        known ??= isNothing ? new Map() : await store.knownMirrors(type, start);
        const writingTo = type.writingTo;
        const selected = selectChanges(page.rows, { known, start, writingTo });
        const retried = isFirst ? await leftovers(page.rows, selected) : [];
        await gathering.add([...selected, ...retried]);
        if (selected.length > 0) {
            await reportLostFields(page.unknownFields);
        }
    }

    async function reportLostFields(fields: readonly string[]): Promise<void> {
        const { name, id } = type;
        const lost = fields.filter((field) => reading.headerFields.includes(field));
        await progress.report(
            lost.map((field) =>
                issueOf(
                    new ProxyError('PULL.FIELD_UNKNOWN', { params: { field, type: name }, field }),
                    { typeId: id }
                )
            )
        );
    }

    return {
        id: type.id,
        markOf: { stream: 'documents', typeId: type.id },
        mark: type,
        isWatched: true,
        hasLeftovers: type.openIssues.length > 0 || type.writingTo !== undefined,
        probe: (readTo) => feed.probeDocuments(type.name, readTo),
        read: (start) => feed.documents(reading, start),
        gather,
        pending: () => gathering.pending(),
        holds: (key) => gathering.holds(key),
        async write() {
            const full = gathering;
            gathering = openGathering(job, type, { reading, links, lineCount });
            await full.write();
        }
    };
}
