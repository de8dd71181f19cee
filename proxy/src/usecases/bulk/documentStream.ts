import type { ChangedDocument, KnownMirror } from '../../domain/pull/changedDocument.ts';
import type { PulledType } from '../../domain/pull/configuration.ts';
import { readingOf } from '../../domain/pull/documentReading.ts';
import type { Start } from '../../domain/pull/position.ts';
import { selectChanges, type Selected } from '../../domain/pull/selectChanges.ts';
import type { ChangePage } from '../../ports/changeFeed.ts';
import type { BulkJob } from './bulkJob.ts';
import { firstLineCount, openGathering } from './documentGathering.ts';
import type { Links } from './links.ts';
import type { Stream } from './stream.ts';
import { typeIssues } from './typeIssues.ts';

/** The documents of one type, as they are created and changed in Intacct. */
export function documentStream(
    job: BulkJob,
    type: PulledType,
    links: Links
): Stream<ChangedDocument> {
    const { feed, store, work } = job;
    const issues = typeIssues(job, type);
    const reading = readingOf(type, work.bulk);
    let known: ReadonlyMap<string, KnownMirror> | undefined;
    let held: string | undefined;
    const hold = (modifiedAt: string) => {
        held = held === undefined || Date.parse(modifiedAt) < Date.parse(held) ? modifiedAt : held;
    };
    const surroundings = { reading, links, lineCount: firstLineCount(), hold };
    let gathering = openGathering(job, type, surroundings);
    const lost = new Set<string>();

    /** Documents with open issues are tried again once a reading, changed or not. */
    async function leftovers(
        page: readonly ChangedDocument[],
        selected: readonly Selected[]
    ): Promise<readonly Selected[]> {
        const open = new Set(type.openIssues.flatMap(({ key }) => key ?? []));
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
        const { readTo, writingTo } = type;
        const selected = selectChanges(page.rows, { known, start, readTo, writingTo });
        const retried = isFirst ? await leftovers(page.rows, selected) : [];
        await gathering.add([...selected, ...retried], known);
        page.unknownFields
            .filter((field) => reading.headerFields.includes(field))
            .forEach((field) => lost.add(field));
    }

    return {
        id: type.id,
        markOf: { stream: 'documents', typeId: type.id },
        subject: { typeId: type.id },
        isTold: issues.isTold,
        mark: type,
        isWatched: true,
        hasLeftovers: type.openIssues.length > 0 || type.writingTo !== undefined,
        probe: (readTo) => feed.probeDocuments(type.name, readTo),
        read: (start) => feed.documents(reading, start),
        gather,
        pending: () => gathering.pending(),
        holds: (key) => gathering.holds(key),
        held: () => held,
        async settle() {
            await issues.settleRefusals();
            await issues.reportLost(lost);
        },
        async write() {
            const full = gathering;
            gathering = openGathering(job, type, surroundings);
            await full.write();
        }
    };
}
