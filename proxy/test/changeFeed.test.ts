import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restChangeFeed } from '../src/intacct/changes/restChangeFeed.ts';
import type { IntacctClient } from '../src/intacct/client.ts';
import type { Start } from '../src/domain/pull/position.ts';
import { doubtsAbout } from '../src/domain/pull/doubts.ts';
import { parseFilterExpression } from '../../emulator/src/intacct/query/filterExpression.ts';

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

interface Query {
    readonly size: number;
    readonly filters: readonly Filter[];
    readonly filterExpression?: string;
    readonly orderBy: readonly Readonly<Record<string, 'asc'>>[];
}
type Filter = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A company with these documents, which the test changes between pages; it answers what is asked. */
function companyOf(rows: Row[]): IntacctClient {
    const answer = ({ body }: { body?: unknown }) => {
        const { size, filters, filterExpression, orderBy } = body as Query;
        const condition = parseFilterExpression(filterExpression, filters.length);
        const fields = orderBy.flatMap((order) => Object.keys(order));
        const found = rows
            .filter((row) => condition((index) => fits(row, filters[index] ?? {})))
            .sort((a, b) => fields.map((field) => difference(a, b, field)).find(Boolean) ?? 0);
        return {
            status: 200,
            json: {
                'ia::result': found.slice(0, size).map(({ key, at }) => ({
                    key,
                    documentNumber: key,
                    [MODIFIED]: at
                })),
                'ia::meta': { totalCount: found.length }
            }
        };
    };
    return (async (call: { body?: unknown }) => answer(call)) as unknown as IntacctClient;
}

const MODIFIED = 'audit.modifiedDateTime';

const HOLDS: Readonly<Record<string, (difference: number) => boolean>> = {
    $eq: (difference) => difference === 0,
    $gt: (difference) => difference > 0,
    $gte: (difference) => difference >= 0
};

function fits(row: Row, filter: Filter): boolean {
    return Object.entries(filter).every(([operator, wanted]) =>
        Object.entries(wanted).every(([field, value]) =>
            HOLDS[operator]?.(difference(row, { key: value, at: value }, field))
        )
    );
}

function difference(a: Row, b: Row, field: string): number {
    return field === 'key' ? Number(a.key) - Number(b.key) : Date.parse(a.at) - Date.parse(b.at);
}

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

    it('meets those that changed first before all others, whatever their keys', async () => {
        const rows = Array.from({ length: 9000 }, (_, index) => ({
            key: `${9000 - index}`,
            at: new Date(Date.parse(SECOND) + index * 1000).toISOString()
        }));
        const met = await readAll(rows);
        assert.deepEqual(
            met,
            rows.map(({ key }) => key)
        );
    });

    it('begins with what changed at the very moment it is asked to begin at', async () => {
        const feed = restChangeFeed(companyOf([{ key: '1', at: SECOND }]));
        const { rows } = await feed.documents(READING, { from: SECOND });
        assert.deepEqual(
            rows.map(({ key }) => key),
            ['1']
        );
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
