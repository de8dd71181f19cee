import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fillLedger, startOrg, type Ledger, type TestOrg } from '../testOrg.ts';

let test: TestOrg;
let ledger: Ledger;

before(() => {
    test = startOrg();
    ledger = fillLedger(test);
});
after(() => test.close());

/** Runs a query on invoices. @returns the connection */
async function invoices(args: string, selection: string, variables?: object): Promise<any> {
    const { data, errors } = await test.clerk.graphql(
        `query q${variables ? '($after: String, $status: Picklist)' : ''} {
            uiapi { query { Invoice__c(${args}) { ${selection} } } }
        }`,
        variables
    );
    assert.deepEqual(errors, []);
    return data.uiapi.query.Invoice__c;
}

function namesOf({ edges }: { edges: { node: { Name: { value: string } } }[] }): string[] {
    return edges.map(({ node }) => node.Name.value);
}

const NAME = 'edges { node { Name { value } } }';
const BY_NAME = 'orderBy: { Name: { order: ASC } }';

describe('uiapi.query', () => {
    it('gives raw and displayed values', async () => {
        const { edges } = await invoices(
            'where: { Name: { eq: "INV-2" } }',
            `edges { node {
                Id ApiName DisplayValue WeakEtag
                Amount__c { value displayValue } Due__c { value displayValue }
                Status__c { value label } Account__r { Id Name { value } }
            } }`
        );
        const { WeakEtag, ...node } = edges[0].node;
        assert.ok(WeakEtag > 0);
        assert.deepEqual(node, {
            Id: ledger.invoices[1],
            ApiName: 'Invoice__c',
            DisplayValue: 'INV-2',
            Amount__c: { value: 100, displayValue: '$100.00' },
            Due__c: { value: '2027-01-02', displayValue: '1/2/2027' },
            Status__c: { value: 'Sent', label: 'Sent to customer' },
            Account__r: { Id: ledger.account, Name: { value: 'Acme' } }
        });
    });

    it('gives ten records when nothing is said, and null for an empty parent', async () => {
        for (let number = 10; number < 16; number += 1) {
            const values = { Name: `X-${number}`, Amount__c: 0 };
            test.org.records.create('Invoice__c', values, test.system);
        }
        const { edges, totalCount } = await invoices(
            BY_NAME,
            'totalCount edges { node { Account__r { Id } } }'
        );
        assert.equal(edges.length, 10);
        assert.equal(totalCount, 12);
        assert.equal(edges[5].node.Account__r, null);
    });

    it('filters with every kind of operator', async () => {
        const filtered = async (where: string): Promise<string[]> =>
            namesOf(await invoices(`${BY_NAME} where: ${where}`, NAME));
        assert.deepEqual(await filtered('{ Amount__c: { gt: 100, lte: 200 } }'), [
            'INV-3',
            'INV-4'
        ]);
        assert.deepEqual(await filtered('{ Name: { in: ["INV-1", "inv-2"] } }'), [
            'INV-1',
            'INV-2'
        ]);
        assert.deepEqual(await filtered('{ Name: { like: "INV%" }, Status__c: { ne: "Open" } }'), [
            'INV-2',
            'INV-4',
            'INV-6'
        ]);
        assert.deepEqual(
            await filtered('{ or: [{ Amount__c: { eq: 50 } }, { Amount__c: { gte: 300 } }] }'),
            ['INV-1', 'INV-6']
        );
        assert.deepEqual(
            await filtered(
                '{ and: [{ Name: { like: "INV%" } }, { not: { Account__r: { Name: { eq: "Acme" } } } }] }'
            ),
            ['INV-6']
        );
        assert.deepEqual(await filtered('{ Due__c: { lt: { value: "2027-01-02" } } }'), ['INV-1']);
        assert.deepEqual(await filtered('{ Name: { like: "INV%" }, Account__c: { eq: null } }'), [
            'INV-6'
        ]);
        assert.equal((await filtered('{ CreatedDate: { eq: { literal: TODAY } } }')).length, 10);
    });

    it('orders by fields of its own and of parents', async () => {
        const order =
            'orderBy: { Account__r: { Name: { order: DESC, nulls: LAST } }, Amount__c: { order: DESC } }';
        const { edges } = await invoices(`first: 2 ${order}`, NAME);
        assert.deepEqual(namesOf({ edges }), ['INV-5', 'INV-4']);
    });

    it('pages with cursors', async () => {
        const page = `pageInfo { hasNextPage hasPreviousPage endCursor } ${NAME}`;
        const where = 'where: { Status__c: { eq: $status } }';
        const args = `first: 2 after: $after ${where} ${BY_NAME}`;
        const first = await invoices(args, page, { status: 'Sent' });
        assert.deepEqual(namesOf(first), ['INV-2', 'INV-4']);
        assert.equal(first.pageInfo.hasNextPage, true);
        const after = first.pageInfo.endCursor;
        const second = await invoices(args, page, { status: 'Sent', after });
        assert.deepEqual(namesOf(second), ['INV-6']);
        assert.deepEqual(
            [second.pageInfo.hasNextPage, second.pageInfo.hasPreviousPage],
            [false, true]
        );
    });

    it('gives children with their own filter and order', async () => {
        const { data } = await test.clerk.graphql(
            `query children { uiapi { query { Account(where: { Name: { eq: "Acme" } }) { edges { node {
                Invoices__r(first: 2 orderBy: { Amount__c: { order: DESC } } where: { Status__c: { eq: "Open" } }) {
                    totalCount ${NAME}
                }
            } } } } } }`
        );
        const children = data.uiapi.query.Account.edges[0].node.Invoices__r;
        assert.equal(children.totalCount, 3);
        assert.deepEqual(namesOf(children), ['INV-5', 'INV-3']);
    });

    it('understands aliases and fragments', async () => {
        const { data, errors } = await test.clerk.graphql(
            `query aliased { uiapi { query {
                cheap: Invoice__c(where: { Name: { eq: "INV-1" } }) { edges { node { ...named } } }
                dear: Invoice__c(where: { Name: { eq: "INV-6" } }) { edges { node { ...named } } }
            } } }
            fragment named on Record { Id SystemModstamp { value } ... on Invoice__c { title: Name { value } } }`
        );
        assert.deepEqual(errors, []);
        assert.equal(data.uiapi.query.cheap.edges[0].node.title.value, 'INV-1');
        assert.equal(data.uiapi.query.dear.edges[0].node.title.value, 'INV-6');
    });

    it('does not know a field that the user may not read', async () => {
        const query = `query hidden {
            uiapi { query { Invoice__c { edges { node { Secret__c { value } } } } } }
        }`;
        const { data, errors } = await test.clerk.graphql(query);
        assert.deepEqual(data, {});
        assert.equal(
            errors[0].message,
            "Validation error of type FieldUndefined: Field 'Secret__c' in type 'Invoice__c' is undefined @ 'uiapi/query/Invoice__c/edges/node/Secret__c'"
        );
        assert.equal(errors[0].extensions.ErrorType, 'ValidationError');
        assert.deepEqual((await test.admin.graphql(query)).errors, []);
    });

    it('leaves a hidden field out when it is @optional', async () => {
        const { edges } = await invoices(
            'where: { Name: { eq: "INV-1" } }',
            'edges { node { Name { value } Secret__c @optional { value } } }'
        );
        assert.deepEqual(edges[0].node, { Name: { value: 'INV-1' } });
    });

    it('reports a syntax error, a wrong variable type and a page that is too long', async () => {
        const errorOf = async (query: string, variables?: object): Promise<any> =>
            (await test.clerk.graphql(query, variables)).errors[0];
        assert.equal((await errorOf('query {')).extensions.ErrorType, 'InvalidSyntax');
        const wrong = await errorOf(
            'query q($s: String) { uiapi { query { Invoice__c(where: { Status__c: { eq: $s } }) { totalCount } } } }',
            { s: 'Open' }
        );
        assert.equal(wrong.extensions.ErrorType, 'ValidationError');
        const long = await errorOf(
            '{ uiapi { query { Invoice__c(first: 2001) { totalCount } } } }'
        );
        assert.match(long.message, /2000/);
        assert.equal(long.extensions.ErrorType, 'DataFetchingException');
    });
});

describe('uiapi.aggregate', () => {
    it('counts, sums and averages', async () => {
        const { data, errors } = await test.clerk.graphql(`query totals { uiapi { aggregate {
            Invoice__c(where: { Name: { like: "INV%" } }) {
                totalCount
                edges { node { aggregate {
                    Amount__c { sum { value displayValue } avg { value } max { value } }
                    Id { count { value } }
                } } }
            }
        } } }`);
        assert.deepEqual(errors, []);
        const { totalCount, edges } = data.uiapi.aggregate.Invoice__c;
        assert.equal(totalCount, 6);
        assert.deepEqual(edges[0].node.aggregate, {
            Amount__c: {
                sum: { value: 1050, displayValue: '$1,050.00' },
                avg: { value: 175 },
                max: { value: 300 }
            },
            Id: { count: { value: 6 } }
        });
    });

    it('groups', async () => {
        const { data, errors } = await test.clerk.graphql(`query groups { uiapi { aggregate {
            Invoice__c(where: { Name: { like: "INV%" } } groupBy: { Status__c: { group: true } }) {
                edges { node { aggregate { Status__c { value } Amount__c { sum { value } } } } }
            }
        } } }`);
        assert.deepEqual(errors, []);
        const groups = data.uiapi.aggregate.Invoice__c.edges.map(
            ({ node }: { node: { aggregate: Record<string, any> } }) => [
                node.aggregate.Status__c.value,
                node.aggregate.Amount__c.sum.value
            ]
        );
        assert.deepEqual(groups.sort(), [
            ['Open', 450],
            ['Sent', 600]
        ]);
    });
});
