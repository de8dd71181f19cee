import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fakeSalesforce, type FakeSalesforce } from './support/fakeSalesforce.ts';
import { openQuestions, type Body, type QuestionBench } from './support/questionBench.ts';

const TEST = '/v1/connection/test';
const LIST = '/v1/definitions/list';
const DESCRIBE = '/v1/definitions/describe';

let bench: QuestionBench;
let org: FakeSalesforce;
before(async () => {
    org = await fakeSalesforce({});
    bench = await openQuestions({
        seed: { size: 'small', manyDefinitions: true },
        salesforceUrl: org.url
    });
});
after(() => Promise.all([bench.close(), org.close()]));

describe('testing the connection', () => {
    it('tells who the company is and how it is set up', async () => {
        const { content, correlationId, latencyMs, ...flat } = await bench.ask(TEST);
        assert.deepEqual(flat, {
            ok: true,
            code: '',
            message: '',
            companyId: 'local',
            companyName: 'Local Company',
            baseCurrency: 'USD',
            multiCurrency: false,
            showPaymentStatus: true
        });
        assert.ok(correlationId && latencyMs >= 0);
        assert.deepEqual(JSON.parse(content), {
            entities: [
                { id: 'US', name: 'United States' },
                { id: 'HOLDING', name: 'Holding' }
            ],
            remedies: [],
            integrationUser: { problems: [] }
        });
    });

    it('says what to switch on for payment details', async () => {
        bench.intacct.company.prefer({ displayPaymentStatus: false });
        const answer = await bench.ask(TEST);
        bench.intacct.company.prefer({ displayPaymentStatus: true });
        assert.equal(answer.showPaymentStatus, false);
        const [remedy] = JSON.parse(answer.content).remedies;
        assert.equal(remedy.code, 'INTACCT.PAYMENT_STATUS_HIDDEN');
        assert.match(remedy.message, /Show payment status/);
    });

    it('lists every permission that the role of the user lacks', async () => {
        bench.intacct.company.prefer({
            deniedObjects: ['accounts-receivable/payment', 'company-config/company-preference']
        });
        const answer = await bench.ask(TEST);
        bench.intacct.company.prefer({ deniedObjects: [] });
        assert.equal(answer.ok, true);
        assert.equal(answer.companyId, 'local');
        const { problems } = JSON.parse(answer.content).integrationUser;
        const missing = problems.map(({ params }: Body) => params.detail.match(/type (\S+)/)[1]);
        assert.deepEqual(missing.sort(), [
            'accounts-receivable/payment',
            'company-config/company-preference'
        ]);
    });

    it('says that Salesforce cannot be reached beside what Intacct says', async () => {
        const lonely = await openQuestions();
        const { companyId, content } = await lonely.ask(TEST);
        await lonely.close();
        assert.equal(companyId, 'local');
        const { problems } = JSON.parse(content).integrationUser;
        assert.deepEqual(
            problems.map(({ code }: Body) => code),
            ['SALESFORCE.UNAVAILABLE']
        );
        assert.match(lonely.log.join(), /SALESFORCE\.UNAVAILABLE/);
    });

    it('is answered, not refused, when Intacct cannot be reached', async () => {
        const lonely = await openQuestions();
        await lonely.intacct.close();
        const answer = await lonely.ask(TEST);
        await lonely.app.close();
        assert.equal(answer.ok, false);
        assert.equal(answer.code, 'INTACCT.UNAVAILABLE');
        assert.equal(answer.content, '');
    });

    it('warns of an entity that Intacct would silently ignore', async () => {
        const misspelt = await openQuestions({ entityId: 'UK' });
        const { remedies } = await misspelt.content(TEST);
        await misspelt.close();
        assert.deepEqual(
            remedies.map(({ code, params }: Body) => [code, params.entity]),
            [['INTACCT.ENTITY_UNKNOWN', 'UK']]
        );
    });
});

describe('listing transaction definitions', () => {
    it('shows each with its class, policies, numbering and sources, in one call', async () => {
        await bench.intacct.resetCalls();
        const definitions: Body[] = await bench.content(LIST);
        assert.equal((await bench.intacct.calls()).total, 1);
        assert.equal(definitions.length, 40);
        assert.deepEqual(
            definitions.find(({ name }) => name === 'Sales Invoice'),
            {
                name: 'Sales Invoice',
                documentClass: 'Invoice',
                active: true,
                editPolicy: 'all',
                deletePolicy: 'all',
                numbering: true,
                updatesReceivables: true,
                convertsFrom: ['Sales Quote', 'Sales Order']
            }
        );
    });

    it('leaves on each transaction type what may be edited, and writes nothing twice', async () => {
        const salesforce = await fakeSalesforce({
            Intacct_Transaction_Type__c: ['Service Order', 'Subscription Order', 'Gone'].map(
                (Name, index) => ({ Id: `a0${index}`, Name, Edit_Policy__c: 'all' })
            )
        });
        const many = await openQuestions({
            seed: { size: 'small', manyDefinitions: true },
            salesforceUrl: salesforce.url
        });
        await many.content(LIST);
        assert.deepEqual(
            salesforce.tables['Intacct_Transaction_Type__c']?.map((row) => row['Edit_Policy__c']),
            ['all', 'noEdit', 'all']
        );
        await many.content(LIST);
        assert.deepEqual(salesforce.apiCalls(), [['types'], ['type0'], ['types']]);
        await many.close();
        await salesforce.close();
    });

    it('answers although Salesforce takes no edit policies, and leaves a line about it', async () => {
        const lonely = await openQuestions();
        const definitions: Body[] = await lonely.content(LIST);
        await lonely.close();
        assert.ok(definitions.length > 0);
        const warnings = lonely.log.map((line) => JSON.parse(line) as Body);
        assert.deepEqual(
            warnings.map(({ code, msg }) => [code, msg]),
            [['SALESFORCE.UNAVAILABLE', 'edit policies were not written']]
        );
    });

    it('says what keeps a definition from being used', async () => {
        const definitions: Body[] = await bench.content(LIST);
        const blocked = (name: string) => {
            const found = definitions.find((one) => one.name === name);
            return [found.createBlocked, found.readBlocked];
        };
        assert.deepEqual(blocked('Sales Order'), [undefined, undefined]);
        assert.deepEqual(blocked('Drop Ship Order'), [
            'DEFINITION.INACTIVE',
            'DEFINITION.INACTIVE'
        ]);
        assert.deepEqual(blocked('Blanket Order'), ['DEFINITION.CONVERT_ONLY', undefined]);
    });

    it('counts a class without a mirror of its own as Other', async () => {
        const definitions: Body[] = await bench.content(LIST);
        const credit = definitions.find(({ name }) => name === 'Sales Credit');
        assert.equal(credit.documentClass, 'Other');
    });

    it('names the missing permission', async () => {
        bench.intacct.company.prefer({ deniedObjects: ['order-entry/txn-definition'] });
        const answer = await bench.ask(LIST);
        bench.intacct.company.prefer({ deniedObjects: [] });
        assert.equal(answer.code, 'INTACCT.FORBIDDEN');
        assert.match(answer.message, /permission .*order-entry\/txn-definition/);
    });
});

describe('describing a definition', () => {
    const field = (fields: Body[], path: string) => fields.find((one) => one.path === path);

    it('lists the fields of the header as mappings name them', async () => {
        const { name, header } = await bench.content(DESCRIBE, { definition: 'Sales Order' });
        assert.equal(name, 'Sales Order');
        assert.deepEqual(field(header, 'customer.id'), {
            path: 'customer.id',
            label: 'Customer',
            type: 'reference',
            required: true,
            readOnly: false,
            custom: false
        });
        assert.equal(field(header, 'txnDate').type, 'date');
        assert.equal(field(header, 'txnDate').required, true);
        assert.equal(field(header, 'exchangeRate.rate').type, 'decimal');
        assert.equal(field(header, 'audit.modifiedDateTime').type, 'datetime');
        assert.equal(field(header, 'total').readOnly, true);
        assert.equal(field(header, 'contacts.shipTo.id').label, 'Ship To');
        assert.deepEqual(field(header, 'state').values[0], { value: 'draft', label: 'Draft' });
        assert.equal(field(header, 'key'), undefined);
    });

    it('lists the fields of the lines, dimensions and custom fields among them', async () => {
        const { line } = await bench.content(DESCRIBE, { definition: 'Sales Order' });
        assert.equal(field(line, 'dimensions.item.id').required, true);
        assert.equal(field(line, 'dimensions.location.id').type, 'reference');
        assert.equal(field(line, 'unitQuantity').type, 'decimal');
        assert.equal(field(line, 'enableTax').type, 'boolean');
        assert.equal(field(line, 'nsp::SALESFORCE_LINE').custom, true);
        assert.equal(field(line, 'nsp::SALESFORCE_LINE').label, 'Salesforce line');
    });

    it('says that a definition is off in Intacct', async () => {
        const definition = bench.intacct.company.definitions.byId('Sales Quote')!;
        bench.intacct.company.definitions.put({ ...definition, status: 'inactive' });
        const { blocked, header } = await bench.content(DESCRIBE, { definition: 'Sales Quote' });
        bench.intacct.company.definitions.put(definition);
        assert.equal(blocked, 'DEFINITION.INACTIVE');
        assert.ok(field(header, 'txnDate'));
    });

    it('knows no definition that Intacct has not', async () => {
        const answer = await bench.ask(DESCRIBE, { definition: 'Sales Ordr' });
        assert.equal(answer.code, 'DEFINITION.NOT_FOUND');
        assert.match(answer.message, /Sales Ordr/);
    });
});

describe('a question', () => {
    for (const path of [TEST, LIST, DESCRIBE, '/v1/documents/validate']) {
        it(`needs a token of the org it is about: ${path}`, async () => {
            const body = {
                organizationId: '00D000000000002EAA',
                definition: 'Sales Order',
                sourceRecordId: '006000000000001AAA',
                document: '{}'
            };
            const reply = await bench.app.inject({ method: 'POST', url: path, body });
            assert.equal(reply.statusCode, 401);
            assert.equal((await bench.ask(path, body)).code, 'REQUEST.WRONG_ORG');
        });
    }
});
