import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type LocalCompany, localCompany } from './support/localCompany.ts';
import { aLine, anOrder, ORDERS, QUOTES } from './support/orders.ts';

const LINES_OF = { $in: { 'documentHeader.key': ['3', 1, '1', '99'] } };
const LINE_2 = { $eq: { key: '2' } };

describe('POST /services/core/query', () => {
    let intacct: LocalCompany;
    before(async () => {
        intacct = await localCompany();
        for (const [path, price] of [
            [ORDERS, '5'],
            [ORDERS, '40'],
            [QUOTES, '9']
        ] as const) {
            const lines = [aLine({ unitQuantity: '1', unitPrice: price })];
            await intacct.call('POST', path, { body: anOrder({ lines, memo: `Price ${price}` }) });
        }
    });
    const run = (body: unknown) => intacct.call('POST', '/services/core/query', { body });
    const numbers = async (query: Record<string, unknown>) => {
        const { body } = await run({
            object: 'order-entry/document',
            fields: ['documentNumber'],
            ...query
        });
        return body['ia::result'].map((row: { documentNumber: string }) => row.documentNumber);
    };

    it('answers flat rows named by the paths asked for, through links of any depth', async () => {
        const { body } = await run({
            object: 'order-entry/document-line::Sales Quote',
            fields: ['key', 'dimensions.item.id', 'documentHeader.customer.term.id']
        });
        assert.deepEqual(body['ia::result'], [
            {
                key: '3',
                'dimensions.item.id': 'SEED-STAPLER',
                'documentHeader.customer.term.id': 'Net 30'
            }
        ]);
    });

    for (const object of ['order-entry/nothing', 'order-entry/document-line::Nothing']) {
        it(`answers REST-1033 for ${object}, which nobody has`, async () => {
            const { status, body } = await run({ object, fields: ['key'] });
            assert.equal(status, 400);
            assert.equal(body['ia::result']['ia::error'].errorId, 'REST-1033');
        });
    }

    it('reads only documents of the definition it names', async () => {
        assert.deepEqual(await numbers({ object: 'order-entry/document::Sales Quote' }), [
            'SQ-0001'
        ]);
    });

    for (const [name, filters, expected] of [
        ['$eq', [{ $eq: { documentType: 'Sales Quote' } }], ['SQ-0001']],
        ['$ne', [{ $ne: { documentType: 'Sales Quote' } }], ['SO-0001', 'SO-0002']],
        ['$gt by amount, not by text', [{ $gt: { total: '9' } }], ['SO-0002']],
        ['$lte', [{ $lte: { total: '9.00' } }], ['SO-0001', 'SQ-0001']],
        ['$in', [{ $in: { key: ['1', '3'] } }], ['SO-0001', 'SQ-0001']],
        ['$notIn', [{ $notIn: { key: ['1', '3'] } }], ['SO-0002']],
        ['$between', [{ $between: { total: ['5', '9'] } }], ['SO-0001', 'SQ-0001']],
        ['$notBetween', [{ $notBetween: { total: ['5', '9'] } }], ['SO-0002']],
        ['$contains', [{ $contains: { memo: '40' } }], ['SO-0002']],
        ['$startsWith', [{ $startsWith: { documentNumber: 'SQ' } }], ['SQ-0001']],
        ['$endsWith', [{ $endsWith: { documentNumber: '2' } }], ['SO-0002']],
        ['$eq null', [{ $eq: { 'invoice.key': null } }], ['SO-0001', 'SO-0002', 'SQ-0001']],
        ['all of several', [{ $gt: { total: '5' } }, { $lt: { total: '10' } }], ['SQ-0001']]
    ] as const) {
        it(`filters by ${name}`, async () => {
            assert.deepEqual(await numbers({ filters }), expected);
        });
    }

    for (const [name, query, expected] of [
        ['all of them hold', { filters: [LINES_OF, { $gt: { key: '1' } }] }, ['3']],
        ['an expression joins them', { filters: [LINES_OF, LINE_2], filterExpression: '1 or 2' }],
        ['the keys are ordered', { filters: [LINES_OF], orderBy: [{ key: 'desc' }] }, ['3', '1']],
        ['no order is asked for', { filters: [LINES_OF] }, ['1', '3']]
    ] as const) {
        it(`finds the lines of named documents when ${name}`, async () => {
            const { body } = await run({
                object: 'order-entry/document-line',
                fields: ['key'],
                ...query
            });
            const keys = body['ia::result'].map((row: { key: string }) => row.key);
            assert.deepEqual(keys, expected ?? ['1', '2', '3']);
        });
    }

    it('combines filters by an expression, and binding closer than or', async () => {
        const filters = [
            { $eq: { key: '1' } },
            { $eq: { documentType: 'Sales Quote' } },
            { $eq: { documentType: 'Sales Order' } }
        ];
        assert.deepEqual(await numbers({ filters, filterExpression: '1 or 2 and 3' }), ['SO-0001']);
        assert.deepEqual(await numbers({ filters, filterExpression: '(1 or 2) and 3' }), [
            'SO-0001'
        ]);
        assert.deepEqual(await numbers({ filters, filterExpression: '2 or 3' }), [
            'SO-0001',
            'SO-0002',
            'SQ-0001'
        ]);
    });

    it('ignores case only when asked to', async () => {
        const filters = [{ $contains: { memo: 'PRICE 5' } }];
        assert.deepEqual(await numbers({ filters }), []);
        const filterParameters = { caseSensitiveComparison: false };
        assert.deepEqual(await numbers({ filters, filterParameters }), ['SO-0001']);
    });

    it('orders by several properties, record numbers as numbers', async () => {
        const orderBy = [{ documentType: 'desc' }, { key: 'desc' }];
        assert.deepEqual(await numbers({ orderBy }), ['SQ-0001', 'SO-0002', 'SO-0001']);
    });

    it('answers one page and where the next and the one before begin', async () => {
        const { body } = await run({
            object: 'order-entry/document',
            fields: ['key'],
            start: 2,
            size: 1
        });
        assert.deepEqual(body['ia::meta'], {
            totalCount: 3,
            start: 2,
            pageSize: 1,
            next: 3,
            previous: 1
        });
    });

    it('answers several queries in one call', async () => {
        const { body } = await run([
            { object: 'accounts-receivable/term', fields: ['id'] },
            { object: 'company-config/location', fields: ['id'] }
        ]);
        assert.deepEqual(
            body.map((one: { 'ia::meta': { totalCount: number } }) => one['ia::meta'].totalCount),
            [2, 4]
        );
    });

    for (const [name, query, errorId] of [
        ['an unknown field', { fields: ['colour'] }, 'REST-1043'],
        [
            'an unknown operator',
            { fields: ['key'], filters: [{ $like: { key: '1' } }] },
            'REST-1043'
        ],
        ['a member it does not have', { fields: ['key'], limit: 5 }, 'REST-1043']
    ] as const) {
        it(`refuses ${name} with REST-1064`, async () => {
            const { status, body } = await run({ object: 'order-entry/document', ...query });
            const error = body['ia::result']['ia::error'];
            assert.deepEqual(
                [status, error.errorId, error.details[0].errorId],
                [400, 'REST-1064', errorId]
            );
        });
    }

    it('refuses a path across a list with REST-1107', async () => {
        const { body } = await run({ object: 'order-entry/document', fields: ['lines.unit'] });
        assert.equal(body['ia::result']['ia::error'].errorId, 'REST-1107');
    });

    for (const [name, query] of [
        ['a page of more than 4,000 rows', { size: 4001 }],
        ['a malformed expression', { filters: [{ $eq: { key: '1' } }], filterExpression: '1 and' }],
        ['a time that is none', { filters: [{ $gt: { 'audit.modifiedDateTime': 'yesterday' } }] }]
    ] as const) {
        it(`refuses ${name}`, async () => {
            const { status } = await run({
                object: 'order-entry/document',
                fields: ['key'],
                ...query
            });
            assert.equal(status, 400);
        });
    }
});
