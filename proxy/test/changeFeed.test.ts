import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restChangeFeed } from '../src/intacct/changes/restChangeFeed.ts';
import type { IntacctClient } from '../src/intacct/client.ts';
import type { Start } from '../src/domain/pull/position.ts';
import { doubtsAbout } from '../src/domain/pull/doubts.ts';

const READING = {
    definition: 'Sales Order',
    headerFields: [],
    lineFields: [],
    withReceivable: false
};
const SECOND = '2026-11-24T10:00:00Z';

interface Row {
    readonly key: string;
    readonly at: string;
}

/** A company with these documents, which the test changes between pages. */
function companyOf(rows: Row[]): IntacctClient {
    const answer = ({ body }: { body?: unknown }) => {
        const { size, filters } = body as { size: number; filters: readonly Filter[] };
        const found = rows
            .filter((row) => isAfter(row, filters))
            .sort((a, b) => (order(a) < order(b) ? -1 : 1));
        return {
            status: 200,
            json: {
                'ia::result': found.slice(0, size).map(({ key, at }) => ({
                    key,
                    documentNumber: key,
                    'audit.modifiedDateTime': at
                })),
                'ia::meta': { totalCount: found.length }
            }
        };
    };
    return (async (call: { body?: unknown }) => answer(call)) as unknown as IntacctClient;
}

type Filter = Readonly<Record<string, Readonly<Record<string, string>>>>;

function isAfter(row: Row, filters: readonly Filter[]): boolean {
    const moment = filters[0]?.['$gt']?.['audit.modifiedDateTime'] ?? '';
    const key = filters[2]?.['$gt']?.['key'] ?? '';
    return filters.length === 0 || order(row) > order({ at: moment, key });
}

const order = ({ at, key }: Row): string => `${at} ${key.padStart(8, '0')}`;

async function readAll(
    rows: Row[],
    betweenPages: (rows: Row[]) => void = () => undefined
): Promise<string[]> {
    const feed = restChangeFeed(companyOf(rows));
    const met: string[] = [];
    for (let start: Start = {}; ; ) {
        const page = await feed.documents(READING, start);
        met.push(...page.rows.map(({ key }) => key));
        if (page.isLast) {
            return met;
        }
        start = { after: page.rows.at(-1)! };
        betweenPages(rows);
    }
}

describe('a reading of changes, page by page', () => {
    it('meets every one of thousands of documents that changed in the same second', async () => {
        const rows = Array.from({ length: 9000 }, (_, index) => ({ key: `${index}`, at: SECOND }));
        const met = await readAll(rows);
        assert.equal(met.length, 9000);
        assert.equal(new Set(met).size, 9000);
    });

    it('skips nothing when documents that were read already go while it reads', async () => {
        const rows = Array.from({ length: 9000 }, (_, index) => ({ key: `${index}`, at: SECOND }));
        const met = await readAll(rows, (left) => void left.splice(0, 100));
        assert.equal(new Set(met).size, 9000);
    });

    it('meets a document again that changes while it reads', async () => {
        const rows = Array.from({ length: 5000 }, (_, index) => ({ key: `${index}`, at: SECOND }));
        const met = await readAll(rows, (all) => {
            all[0] = { key: '0', at: '2026-11-24T10:00:01Z' };
        });
        assert.equal(met.filter((key) => key === '0').length, 2);
    });
});

describe('a document without lines', () => {
    it('is doubted where lines belong to the mirror, and nowhere else', () => {
        const document = {
            key: '1',
            documentId: 'Sales Order-SO-1',
            documentNumber: 'SO-1',
            modifiedAt: SECOND,
            lines: []
        } as unknown as Parameters<typeof doubtsAbout>[0];
        const codes = (includesDetails: boolean) =>
            doubtsAbout(document, { productIds: new Map(), includesDetails }).map(
                ({ code }) => code
            );
        assert.deepEqual(codes(true), ['PULL.NO_LINES']);
        assert.deepEqual(codes(false), []);
    });
});
