import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testServer } from './testServer.ts';

const V = '/services/data/v66.0';

interface Answers {
    compositeResponse: { body: unknown; httpStatusCode: number; referenceId: string }[];
}

describe('POST /composite', () => {
    const test = testServer();
    const composite = async (
        allOrNone: boolean,
        compositeRequest: object[]
    ): Promise<Answers['compositeResponse']> => {
        const response = await test.call('POST', '/composite', { allOrNone, compositeRequest });
        assert.equal(response.status, 200);
        return ((await response.json()) as Answers).compositeResponse;
    };
    const exists = (key: string): boolean => {
        const { org } = test.server;
        const context = { user: org.users.defaultWorkflowUser(), mode: 'system' } as const;
        return (
            org.query(`SELECT Id FROM Shipment__c WHERE Key__c = '${key}'`, context).totalSize > 0
        );
    };
    const shipment = (key: string, extra: object = {}): object => ({
        method: 'PATCH',
        url: `${V}/sobjects/Shipment__c/Key__c/${key}`,
        referenceId: key,
        body: extra
    });

    it('puts answers of earlier sub-requests into later ones', async () => {
        const answers = await composite(true, [
            shipment('C1'),
            {
                method: 'POST',
                url: `${V}/sobjects/Parcel__c`,
                referenceId: 'parcel',
                body: { Shipment__c: '@{C1.id}', Weight__c: 2 }
            },
            {
                method: 'GET',
                url: `${V}/query?q=SELECT+Shipment__r.Key__c+FROM+Parcel__c+WHERE+Id='@{parcel.id}'`,
                referenceId: 'found'
            }
        ]);
        assert.deepEqual(
            answers.map(({ httpStatusCode }) => httpStatusCode),
            [201, 201, 200]
        );
        const { records } = answers[2]?.body as unknown as {
            records: { Shipment__r: { Key__c: string } }[];
        };
        assert.equal(records[0]?.Shipment__r.Key__c, 'C1');
    });

    it('undoes everything when all or none is asked and one fails', async () => {
        const answers = await composite(true, [
            shipment('C2'),
            shipment('C3', { Status__c: 'Eaten' })
        ]);
        assert.deepEqual(
            answers.map(({ body }) => (body as { errorCode: string }[])[0]?.errorCode),
            ['PROCESSING_HALTED', 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST']
        );
        assert.equal(exists('C2'), false);
    });

    it('undoes everything when a record of a collection inside is refused', async () => {
        const collection = {
            method: 'PATCH',
            url: `${V}/composite/sobjects/Parcel__c/Key__c`,
            referenceId: 'lines',
            body: {
                records: [
                    {
                        attributes: { type: 'Parcel__c' },
                        Key__c: 'L1',
                        Shipment__r: { Key__c: 'C4' },
                        Weight__c: 1
                    },
                    {
                        attributes: { type: 'Parcel__c' },
                        Key__c: 'L2',
                        Shipment__r: { Key__c: 'C4' }
                    }
                ]
            }
        };
        const answers = await composite(true, [shipment('C4'), collection]);
        assert.equal(answers[0]?.httpStatusCode, 400);
        assert.equal(exists('C4'), false);
        const repaired = structuredClone(collection);
        Object.assign(repaired.body.records[1] ?? {}, { Weight__c: 2 });
        const again = await composite(true, [shipment('C4'), repaired]);
        assert.deepEqual(
            (again[1]?.body as { created: boolean }[]).map(({ created }) => created),
            [true, true]
        );
    });

    it('goes on without all or none, except where a failed answer is needed', async () => {
        const answers = await composite(false, [
            shipment('C5', { Status__c: 'Eaten' }),
            { method: 'GET', url: `${V}/sobjects/Shipment__c/@{C5.id}`, referenceId: 'read' },
            shipment('C6')
        ]);
        assert.deepEqual(
            answers.map(({ httpStatusCode }) => httpStatusCode),
            [400, 400, 201]
        );
        assert.equal(
            (answers[1]?.body as { errorCode: string }[])[0]?.errorCode,
            'PROCESSING_HALTED'
        );
    });

    it('is refused with more than 25 sub-requests', async () => {
        const compositeRequest = Array.from({ length: 26 }, (_none, n) => shipment(`X${n}`));
        assert.equal((await test.call('POST', '/composite', { compositeRequest })).status, 400);
    });
});

describe('other composite resources', () => {
    const test = testServer();

    it('POST /composite/batch runs independent requests', async () => {
        const response = await test.call('POST', '/composite/batch', {
            batchRequests: [
                { method: 'GET', url: 'v66.0/limits' },
                { method: 'GET', url: 'v66.0/sobjects/Nothing__c/describe' }
            ]
        });
        const { hasErrors, results } = (await response.json()) as {
            hasErrors: boolean;
            results: { statusCode: number }[];
        };
        assert.equal(hasErrors, true);
        assert.deepEqual(
            results.map(({ statusCode }) => statusCode),
            [200, 404]
        );
    });

    it('POST /composite/tree creates parents with children, or nothing', async () => {
        const tree = (weight: number | null): object => ({
            records: [
                {
                    attributes: { type: 'Shipment__c', referenceId: 's' },
                    Key__c: `T${weight}`,
                    Parcels__r: {
                        records: [
                            {
                                attributes: { type: 'Parcel__c', referenceId: 'p' },
                                Weight__c: weight
                            }
                        ]
                    }
                }
            ]
        });
        const good = await test.call('POST', '/composite/tree/Shipment__c', tree(1));
        assert.equal(good.status, 201);
        const { results } = (await good.json()) as { results: { referenceId: string }[] };
        assert.deepEqual(
            results.map(({ referenceId }) => referenceId),
            ['s', 'p']
        );
        const bad = await test.call('POST', '/composite/tree/Shipment__c', tree(null));
        assert.equal(bad.status, 400);
        const { results: refused } = (await bad.json()) as {
            results: { referenceId: string; errors: { statusCode: string }[] }[];
        };
        assert.deepEqual(
            [refused[0]?.referenceId, refused[0]?.errors[0]?.statusCode],
            ['p', 'REQUIRED_FIELD_MISSING']
        );
    });

    it('POST /composite/graph runs each graph all or none', async () => {
        const graph = (graphId: string, status: string): object => ({
            graphId,
            compositeRequest: [
                { method: 'POST', url: `${V}/sobjects/Shipment__c`, referenceId: 'one', body: {} },
                {
                    method: 'POST',
                    url: `${V}/sobjects/Shipment__c`,
                    referenceId: 'two',
                    body: { Status__c: status }
                }
            ]
        });
        const response = await test.call('POST', '/composite/graph', {
            graphs: [graph('good', 'Planned'), graph('bad', 'Eaten')]
        });
        const { graphs } = (await response.json()) as {
            graphs: { graphId: string; isSuccessful: boolean }[];
        };
        assert.deepEqual(
            graphs.map(({ graphId, isSuccessful }) => [graphId, isSuccessful]),
            [
                ['good', true],
                ['bad', false]
            ]
        );
    });

    it('/composite/sobjects creates, updates, reads and deletes up to 200 records of several objects', async () => {
        const records = [
            { attributes: { type: 'Account' }, Name: 'Mixed' },
            { attributes: { type: 'Shipment__c' }, Key__c: 'MX' }
        ];
        const created = (await (
            await test.call('POST', '/composite/sobjects', { records })
        ).json()) as { id: string; success: boolean }[];
        assert.deepEqual(
            created.map(({ success }) => success),
            [true, true]
        );
        const [account, shipment] = created.map(({ id }) => id);
        const update = {
            records: [{ attributes: { type: 'Account' }, id: account, Name: 'Renamed' }]
        };
        await test.call('PATCH', '/composite/sobjects', update);
        const read = await test.call(
            'GET',
            `/composite/sobjects/Account?ids=${account},001000000000ZZZ&fields=Name`
        );
        const [first, missing] = (await read.json()) as ({ Name: string } | null)[];
        assert.deepEqual([first?.Name, missing], ['Renamed', null]);
        const deleted = await test.call(
            'DELETE',
            `/composite/sobjects?ids=${account},${shipment}&allOrNone=true`
        );
        assert.deepEqual(
            ((await deleted.json()) as { success: boolean }[]).map(({ success }) => success),
            [true, true]
        );
    });

    it('refuses a collection of more than 200 records', async () => {
        const records = Array.from({ length: 201 }, () => ({
            attributes: { type: 'Account' },
            Name: 'x'
        }));
        assert.equal((await test.call('POST', '/composite/sobjects', { records })).status, 400);
    });
});
