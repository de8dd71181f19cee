import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { fakeSalesforce, type FakeSalesforce } from './support/fakeSalesforce.ts';
import type { Reply } from './support/fakeServer.ts';
import { openQuestions, type Body, type QuestionBench } from './support/questionBench.ts';

const OPPORTUNITY = '006000000000001AAA';
const LINE = '00k000000000001AAA';

let bench: QuestionBench;
before(async () => {
    bench = await openQuestions({ seed: { size: 'small', manyDefinitions: true } });
});
after(() => bench.close());
beforeEach(async () => {
    await bench.ask('/v1/connection/test');
    await bench.intacct.resetCalls();
});

const line = (more: object = {}) => ({
    recordId: LINE,
    dimensions: { item: { id: 'SEED-STAPLER' }, location: { id: 'East' } },
    unit: 'Each',
    unitQuantity: '2',
    unitPrice: '24.90',
    ...more
});
const order = (more: object = {}) => ({
    customer: { id: 'CG-12520' },
    txnDate: '2016-11-08',
    memo: 'Chairs',
    lines: [line()],
    ...more
});

async function problems(document: object, definition = 'Sales Order'): Promise<Body[]> {
    const question = {
        definition,
        sourceRecordId: OPPORTUNITY,
        document: JSON.stringify(document)
    };
    return (await bench.content('/v1/documents/validate', question)).problems;
}

async function codes(document: object, definition?: string): Promise<string[]> {
    return (await problems(document, definition)).map(({ code }) => code);
}

/** A question about a document of which two fields of the opportunity could not be read. */
function unreadHeader(): object {
    const unread = [
        { level: 'Header', row: 'Memo', intacctField: 'memo', path: 'Secret__c' },
        { level: 'Header', row: 'Note', intacctField: 'memo', path: 'Gone__c' }
    ];
    const document = JSON.stringify(order({ unread }));
    return { definition: 'Sales Order', sourceRecordId: OPPORTUNITY, document };
}

const NOTHING_FOUND = { httpStatusCode: 200, body: { totalSize: 0, done: true, records: [] } };

function refusal(errorCode: string, message: string): object {
    return { httpStatusCode: 400, body: [{ errorCode, message }] };
}

function compositeReply(...results: readonly object[]): Reply {
    const compositeResponse = results.map((result, index) => ({
        ...result,
        referenceId: `fields${index}`
    }));
    return { status: 200, body: { compositeResponse } };
}

/** What Salesforce was asked, as SOQL. */
function queriesOf({ calls }: FakeSalesforce): string {
    return calls.map(({ text }) => decodeURIComponent(text)).join('\n');
}

describe('checking a document before it is sent', () => {
    it('finds nothing wrong with one that Intacct would take', async () => {
        assert.deepEqual(await problems(order()), []);
    });

    const dimensions = (more: object) => ({
        dimensions: { item: { id: 'SEED-STAPLER' }, location: { id: 'East' }, ...more }
    });
    const FAULTS: Record<string, [string, object]> = {
        'a customer Intacct has not': ['CUSTOMER.NOT_FOUND', { customer: { id: 'NOBODY' } }],
        'a date before the books are open': ['PERIOD.CLOSED', { txnDate: '2013-12-31' }],
        'a posting date before the books are open': [
            'PERIOD.CLOSED',
            { postingDate: '2013-12-31' }
        ],
        'a currency that is not enabled': ['CURRENCY.NOT_ENABLED', { txnCurrency: 'EUR' }],
        'a number where Intacct numbers': ['NUMBER.NOT_ALLOWED', { documentNumber: 'X-1' }],
        'a field that Intacct has not': ['MAPPING.TARGET_UNKNOWN', { 'nsp::REMOVED': 'x' }],
        'a value that a list does not hold': ['MAPPING.VALUE_INVALID', { state: 'parked' }],
        'a text where Intacct counts': [
            'MAPPING.VALUE_INVALID',
            { lines: [line({ unitPrice: 'cheap' })] }
        ],
        'a moment where Intacct has a date': [
            'MAPPING.VALUE_INVALID',
            { dueDate: '2016-11-08T10:00:00Z' }
        ],
        'a memo longer than the field': ['MAPPING.VALUE_TOO_LONG', { memo: 'x'.repeat(4001) }],
        'an unknown item': [
            'ITEM.NOT_FOUND',
            { lines: [line(dimensions({ item: { id: 'GONE' } }))] }
        ],
        'a unit the item is not sold in': ['UNIT.INVALID', { lines: [line({ unit: 'Gallon' })] }],
        'an unknown location': [
            'LOCATION.NOT_FOUND',
            { lines: [line(dimensions({ location: { id: 'Mars' } }))] }
        ],
        'an unknown class': [
            'DIMENSION.INVALID',
            { lines: [line(dimensions({ class: { id: 'Retail' } }))] }
        ],
        'no location in a company of several entities': [
            'LOCATION.MISSING',
            { lines: [line(dimensions({ location: undefined }))] }
        ]
    };
    for (const [what, [code, more]] of Object.entries(FAULTS)) {
        it(`refuses ${what}: ${code}`, async () => {
            assert.deepEqual(await codes(order(more)), [code]);
        });
    }

    it('refuses a customer on hold and an inactive item, each with its owner and record', async () => {
        const held = [...bench.intacct.company.customers.values()].find((row) => row['isOnHold']);
        const inactive = [...bench.intacct.company.items.values()].find(
            (row) => row['status'] === 'inactive'
        );
        const found = await problems(
            order({
                customer: { id: held?.id },
                lines: [line(), line(dimensions({ item: { id: inactive?.id } }))]
            })
        );
        assert.deepEqual(
            found.map(({ code, owner, recordId, objectApiName, lineNumber, intacctField }) => [
                code,
                owner,
                recordId,
                objectApiName,
                lineNumber,
                intacctField
            ]),
            [
                [
                    'CUSTOMER.ON_HOLD',
                    'Finance',
                    OPPORTUNITY,
                    'Opportunity',
                    undefined,
                    'customer.id'
                ],
                ['ITEM.INACTIVE', 'Finance', LINE, 'OpportunityLineItem', 2, 'dimensions.item.id']
            ]
        );
        assert.equal(found[0].params.customer, held?.id);
    });

    it('refuses an inactive customer, whom only finance can activate', async () => {
        const { customers } = bench.intacct.company;
        const customer = customers.byId('CG-12520')!;
        customers.put({ ...customer, status: 'inactive' });
        bench.advance(61_000);
        const found = await problems(order());
        customers.put(customer);
        assert.deepEqual(
            found.map(({ code, owner, recordId }) => [code, owner, recordId]),
            [['CUSTOMER.INACTIVE', 'Finance', OPPORTUNITY]]
        );
    });

    it('refuses a department that is no longer active', async () => {
        const { departments } = bench.intacct.company;
        const [department] = [...departments.values()];
        departments.put({ ...department!, status: 'inactive' });
        const lines = [line(dimensions({ department: { id: department?.id } }))];
        const found = await codes(order({ lines }));
        departments.put(department!);
        assert.deepEqual(found, ['DIMENSION.INVALID']);
    });

    it('names for every problem its owner, its field and the record that it is about', async () => {
        const owners: Readonly<Record<string, string>> = {
            'CURRENCY.NOT_ENABLED': 'Admin',
            'CUSTOMER.NOT_FOUND': 'Finance',
            'DIMENSION.INVALID': 'Rep',
            'ITEM.NOT_FOUND': 'Finance',
            'LOCATION.MISSING': 'Rep',
            'LOCATION.NOT_FOUND': 'Rep',
            'MAPPING.TARGET_UNKNOWN': 'Admin',
            'MAPPING.VALUE_INVALID': 'Rep',
            'MAPPING.VALUE_TOO_LONG': 'Rep',
            'NUMBER.NOT_ALLOWED': 'Admin',
            'PERIOD.CLOSED': 'Finance',
            'UNIT.INVALID': 'Admin'
        };
        for (const [code, more] of Object.values(FAULTS)) {
            const [found] = await problems(order(more));
            assert.equal(found?.owner, owners[code], code);
            assert.ok(found.intacctField, code);
            assert.equal(found.recordId, 'lines' in more ? LINE : OPPORTUNITY, code);
        }
    });

    it('refuses stock without a warehouse', async () => {
        const { items } = bench.intacct.company;
        items.put({ ...items.byId('SEED-STAPLER')!, itemType: 'inventory' });
        await bench.ask('/v1/connection/test');
        const found = await codes(order());
        items.put({ ...items.byId('SEED-STAPLER')!, itemType: 'nonInventory' });
        assert.deepEqual(found, ['DIMENSION.MISSING']);
    });

    it('names a field that no line has room for once, not for every line', async () => {
        const lines = [1, 2, 3].map(() => line({ 'nsp::REMOVED': 'x' }));
        assert.deepEqual(await codes(order({ lines })), ['MAPPING.TARGET_UNKNOWN']);
    });

    it('knows what the definition allows', async () => {
        assert.deepEqual(await codes(order(), 'Sales Ordr'), ['DEFINITION.NOT_FOUND']);
        assert.deepEqual(await codes(order(), 'Drop Ship Order'), ['DEFINITION.INACTIVE']);
        assert.deepEqual(await codes(order(), 'Blanket Order'), ['DEFINITION.CONVERT_ONLY']);
        assert.deepEqual(await codes(order(), 'Rental Order'), ['NUMBER.MISSING']);
        const conversion = order({ sourceDocument: { key: '1' } });
        assert.deepEqual(await codes(conversion, 'Blanket Order'), []);
    });

    it('sees within a minute that the definition has gone, and at once that it is back', async () => {
        const { definitions } = bench.intacct.company;
        const definition = definitions.byId('Sales Order')!;
        assert.deepEqual(await codes(order()), []);
        definitions.put({ ...definition, id: 'Old Order' });
        bench.advance(61_000);
        assert.deepEqual(await codes(order()), ['DEFINITION.NOT_FOUND']);
        definitions.put(definition);
        assert.deepEqual(await codes(order()), []);
    });

    it('warns of a document that nobody can change afterwards', async () => {
        const severities = async (document: object, definition: string) =>
            (await problems(document, definition)).map(({ code, severity, owner }) =>
                [code, severity, owner].join(' ')
            );
        const warning = 'DEFINITION.NO_EDIT warning Finance';
        assert.deepEqual(await severities(order(), 'Subscription Order'), [warning]);
        assert.deepEqual(await severities(order(), 'Sample Order'), [
            'DEFINITION.EDIT_DRAFT_ONLY warning Finance'
        ]);
        assert.deepEqual(await severities(order({ state: 'draft' }), 'Sample Order'), []);
    });

    it('agrees with Intacct: whatever it lets pass is created', async () => {
        assert.deepEqual(await codes(order()), []);
        const { lines, ...header } = order();
        const [{ recordId: _recordId, ...fields }] = lines as [ReturnType<typeof line>];
        const token = await fetch(`${bench.intacct.url}/ia/api/v1/oauth2/token`, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: 'local',
                client_secret: 'local',
                username: 'admin@local'
            })
        }).then((reply) => reply.json() as Promise<{ access_token: string }>);
        const path = '/ia/api/v1/objects/order-entry/document::Sales%20Order';
        const created = await fetch(`${bench.intacct.url}${path}`, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${token.access_token}`,
                'content-type': 'application/json'
            },
            body: JSON.stringify({ ...header, lines: [fields] })
        });
        assert.equal(created.status, 201);
    });

    it('says nothing of a field that only the user may not see, for one call to Salesforce', async () => {
        const salesforce = await fakeSalesforce({ Opportunity: [], OpportunityLineItem: [] });
        const asked = await openQuestions({ salesforceUrl: salesforce.url });
        const unread = [
            { level: 'Header', row: 'Memo', intacctField: 'memo', path: 'Account.Secret__c' },
            { level: 'Line', row: 'Price', intacctField: 'unitPrice', path: 'UnitPrice' },
            { level: 'Line', row: 'Broken', intacctField: 'memo', path: 'No path; at all' }
        ];
        const question = {
            definition: 'Sales Order',
            sourceRecordId: OPPORTUNITY,
            document: JSON.stringify(order({ unread }))
        };
        const { problems: told } = await asked.content('/v1/documents/validate', question);
        assert.deepEqual(
            told.map(({ code, params }: Body) => [code, params.row]),
            [['MAPPING.SOURCE_UNKNOWN', 'Broken']]
        );
        assert.deepEqual(salesforce.apiCalls(), [['fields0', 'fields1']]);
        assert.match(queriesOf(salesforce), /Account\.Secret__c FROM Opportunity LIMIT/);
        assert.match(queriesOf(salesforce), /UnitPrice FROM OpportunityLineItem LIMIT/);
        await asked.close();
        await salesforce.close();
    });

    it('asks about fields of a Sales Document where that is what the document is made from', async () => {
        const salesforce = await fakeSalesforce({ Opportunity: [] });
        const asked = await openQuestions({ salesforceUrl: salesforce.url });
        const unread = [
            { level: 'Header', row: 'Memo', intacctField: 'memo', path: 'Account__r.Secret__c' },
            { level: 'Line', row: 'Price', intacctField: 'unitPrice', path: 'Unit_Price__c' }
        ];
        await asked.content('/v1/documents/validate', {
            definition: 'Sales Order',
            sourceRecordId: 'a0B000000000001AAA',
            document: JSON.stringify(order({ unread }))
        });
        const asking = queriesOf(salesforce);
        assert.match(asking, /Account__r\.Secret__c FROM Intacct_Sales_Document__c LIMIT/);
        assert.match(asking, /Unit_Price__c FROM Intacct_Sales_Document_Line__c LIMIT/);
        await asked.close();
        await salesforce.close();
    });

    it('tells the one field that exists no more from those beside it', async () => {
        const salesforce = await fakeSalesforce({ Opportunity: [] });
        const asked = await openQuestions({ salesforceUrl: salesforce.url });
        const removed = refusal(
            'INVALID_FIELD',
            "No such column 'Gone__c' on entity 'Opportunity'."
        );
        salesforce.failNext('/composite', compositeReply(removed));
        salesforce.failNext('/composite', compositeReply(NOTHING_FOUND, removed));
        const { problems: told } = await asked.content('/v1/documents/validate', unreadHeader());
        assert.deepEqual(
            told.map(({ code, params }: Body) => [code, params.row, params.field]),
            [['MAPPING.SOURCE_UNKNOWN', 'Note', 'Gone__c']]
        );
        await asked.close();
        await salesforce.close();
    });

    it('takes no other refusal of Salesforce for a field that exists no more', async () => {
        const salesforce = await fakeSalesforce({ Opportunity: [] });
        const asked = await openQuestions({ salesforceUrl: salesforce.url });
        const forbidden = refusal('INSUFFICIENT_ACCESS', 'insufficient access rights');
        salesforce.failNext('/composite', compositeReply(forbidden));
        const answer = await asked.ask('/v1/documents/validate', unreadHeader());
        assert.equal(answer.code, 'SALESFORCE.REFUSED');
        await asked.close();
        await salesforce.close();
    });

    it('refuses a document that cannot be read', async () => {
        for (const document of ['[1]', '{"lines":{}}', '{"unread":[{}]}', 'no JSON']) {
            const question = { definition: 'Sales Order', sourceRecordId: OPPORTUNITY, document };
            const answer = await bench.ask('/v1/documents/validate', question);
            assert.equal(answer.code, 'REQUEST.INVALID');
        }
    });
});

describe('the price of checking a document', () => {
    const manyLines = (count: number) =>
        Array.from({ length: count }, (_, index) =>
            line({
                dimensions: {
                    item: { id: index === 0 ? 'SEED-STAPLER' : `ITEM-${index}` },
                    location: { id: 'East' },
                    department: { id: 'Sales' },
                    class: { id: 'Consumer' },
                    warehouse: { id: 'WH1' }
                }
            })
        );

    it('is four Intacct calls for a company that was never asked, however many lines', async () => {
        const cold = await openQuestions();
        const document = JSON.stringify(order({ lines: manyLines(1500) }));
        const question = { definition: 'Sales Order', sourceRecordId: OPPORTUNITY, document };
        const { problems: found } = await cold.content('/v1/documents/validate', question);
        const { total } = await cold.intacct.calls();
        await cold.close();
        assert.equal(found.length, 1499);
        assert.equal(total, 4);
    });

    it('is nothing when every record was harmless a moment ago', async () => {
        await problems(order());
        await bench.intacct.resetCalls();
        assert.deepEqual(await problems(order()), []);
        assert.equal((await bench.intacct.calls()).total, 0);
    });

    it('is one call to see whether a fault has been mended', async () => {
        const { customers } = bench.intacct.company;
        const held = [...customers.values()].find((row) => row['isOnHold'])!;
        const document = order({ customer: { id: held.id } });
        assert.deepEqual(await codes(document), ['CUSTOMER.ON_HOLD']);
        customers.put({ ...held, isOnHold: false });
        await bench.intacct.resetCalls();
        assert.deepEqual(await codes(document), []);
        assert.equal((await bench.intacct.calls()).total, 1);
        customers.put(held);
    });

    it('is paid again after a minute, so that a new hold is seen', async () => {
        const { customers } = bench.intacct.company;
        const customer = customers.byId('CG-12520')!;
        assert.deepEqual(await codes(order()), []);
        customers.put({ ...customer, isOnHold: true });
        bench.advance(61_000);
        assert.deepEqual(await codes(order()), ['CUSTOMER.ON_HOLD']);
        customers.put(customer);
    });
});
