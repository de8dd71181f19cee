import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { freshCache, load, record, settled, stubOrg, wire } from './page.ts';

const { executeMutation, gql, graphql } = await load('lightning/graphql');
const { graphql: graphqlV1, refreshGraphQL } = await load('lightning/uiGraphQLApi');
const { updateRecord } = await load('lightning/uiRecordApi');

const ID = '001000000000001AAA';
let run = 0;

/** A query that no other test has cached. */
function query(): unknown {
    run += 1;
    return gql`query run${String(run)} { uiapi { query { Account { edges { node { Id } } } } } }`;
}

function accounts(name: string): object {
    const node = { Id: ID, Name: { value: name } };
    return { data: { uiapi: { query: { Account: { edges: [{ node }] } } } }, errors: [] };
}

describe('lightning/graphql', () => {
    beforeEach(freshCache);

    it('posts query, variables and operation name, and gives data without errors', async () => {
        const org = stubOrg(() => accounts('Acme'));
        const { last } = await wire(graphql, {
            query: query(),
            variables: { limit: 1 },
            operationName: 'accounts'
        });
        const body = org.sent[0]?.body as Record<string, unknown>;
        assert.deepEqual(body.variables, { limit: 1 });
        assert.equal(body.operationName, 'accounts');
        assert.match(String(body.query), /^query run\d+/);
        assert.equal(last().errors, undefined);
        assert.equal(last().data.uiapi.query.Account.edges[0].node.Name.value, 'Acme');
    });

    it('waits for its query', async () => {
        const org = stubOrg(() => accounts('Acme'));
        await wire(graphql, { query: undefined });
        assert.equal(org.sent.length, 0);
    });

    it('gives errors when the org found some', async () => {
        stubOrg(() => ({ data: {}, errors: [{ message: 'FieldUndefined' }] }));
        const { last } = await wire(graphql, { query: query() });
        assert.deepEqual(last().errors, [{ message: 'FieldUndefined' }]);
    });

    it('gives the refusal as errors when the org does not answer', async () => {
        stubOrg(() => [400, [{ message: 'no session' }]]);
        const { last } = await wire(graphql, { query: query() });
        assert.deepEqual(last().errors, [{ message: 'no session' }]);
    });

    it('delivers fresh data before refresh resolves', async () => {
        let name = 'Acme';
        stubOrg(() => accounts(name));
        const { last } = await wire(graphql, { query: query() });
        name = 'Acme 2';
        await last().refresh();
        assert.equal(last().data.uiapi.query.Account.edges[0].node.Name.value, 'Acme 2');
    });

    it('reads again when a record of its answer is saved on the page', async () => {
        let name = 'Acme';
        stubOrg(({ method }) => {
            if (method === 'PATCH') name = 'Acme 2';
            return method === 'PATCH' ? record(ID, { Name: name }, 2) : accounts(name);
        });
        const { last } = await wire(graphql, { query: query() });
        await updateRecord({ fields: { Id: ID, Name: 'Acme 2' } });
        await settled();
        assert.equal(last().data.uiapi.query.Account.edges[0].node.Name.value, 'Acme 2');
    });

    it('lets components follow the records that a mutation changed', async () => {
        let name = 'Acme';
        stubOrg(({ body }) => {
            if (!String((body as { query: string }).query).includes('mutation')) {
                return accounts(name);
            }
            name = 'Acme 2';
            return { data: { uiapi: { AccountUpdate: { Record: { Id: ID } } } }, errors: [] };
        });
        const { last } = await wire(graphql, { query: query() });
        const { data, errors } = await executeMutation({
            query: gql`
                mutation {
                    uiapi {
                        AccountUpdate {
                            Record {
                                Id
                            }
                        }
                    }
                }
            `
        });
        await settled();
        assert.equal(data.uiapi.AccountUpdate.Record.Id, ID);
        assert.equal(errors, undefined);
        assert.equal(last().data.uiapi.query.Account.edges[0].node.Name.value, 'Acme 2');
    });
});

describe('lightning/uiGraphQLApi', () => {
    beforeEach(freshCache);

    it('reads again by refreshGraphQL(result)', async () => {
        let name = 'Acme';
        stubOrg(() => accounts(name));
        const { last } = await wire(graphqlV1, { query: query() });
        name = 'Acme 2';
        await refreshGraphQL(last());
        assert.equal(last().data.uiapi.query.Account.edges[0].node.Name.value, 'Acme 2');
    });
});
