import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Fault } from '../../src/client/control.ts';
import { settledRequests, transactionTypeId } from '../../src/client/requests.ts';
import type { RequestRow } from '../../src/client/requests.ts';
import { LocalStack } from './localStack.ts';

interface Header {
    readonly Id: string;
    readonly Intacct_Key__c: string;
    readonly Document_Id__c: string;
    readonly Source_Document_Id__c: string | null;
    readonly State__c: string;
    readonly Total__c: number;
    readonly Opportunity__c: string;
}

interface Line {
    readonly Intacct_Key__c: string;
    readonly Quantity__c: number;
    readonly Quantity_Remaining__c: number;
}

const QUOTES = 'Intacct_Sales_Quote__c';
const ORDERS = 'Intacct_Sales_Order__c';
const INVOICES = 'Intacct_Sales_Invoice__c';

let local: LocalStack;
before(async () => (local = await LocalStack.open()));
after(() => local.close());

async function headers(object: string, opportunity: string): Promise<Header[]> {
    const { records } = await local.admin.query<Header>(
        `SELECT Id, Intacct_Key__c, Document_Id__c, Source_Document_Id__c, State__c, Total__c, Opportunity__c
        FROM ${object} WHERE Opportunity__c = '${opportunity}' ORDER BY Intacct_Key__c`
    );
    return records;
}

async function lines(object: string, header: Header): Promise<Line[]> {
    const { records } = await local.admin.query<Line>(
        `SELECT Intacct_Key__c, Quantity__c, Quantity_Remaining__c FROM ${object.replace('__c', '_Line__c')}
        WHERE Document__c = '${header.Id}' ORDER BY Line_Number__c`
    );
    return records;
}

async function place(operation: string, type: string, fields: object): Promise<RequestRow> {
    const created = await local.rep.sobject('Intacct_Sync_Request__c').create({
        Operation__c: operation,
        Transaction_Type__c: await transactionTypeId(local.rep, type),
        ...fields
    });
    const rows = await settledRequests(local.admin);
    return rows.find(({ Id }) => Id === created.id)!;
}

const create = (type: string, opportunity: string) =>
    place('Create Document', type, {
        Source_Record_Id__c: opportunity,
        Opportunity__c: opportunity
    });
const convert = (source: Header, type: string, wanted?: object) =>
    place('Convert Document', type, {
        Source_Record_Id__c: source.Id,
        Opportunity__c: source.Opportunity__c,
        ...(wanted && { Parameters__c: JSON.stringify(wanted) })
    });

describe('converting a mirrored document', () => {
    let opportunity: string;
    let quote: Header;
    beforeEach(async () => {
        opportunity = await nextOpportunity();
        const request = await create('Sales Quote', opportunity);
        assert.equal(request.Status__c, 'Succeeded', request.Error_Message__c ?? '');
        quote = (await headers(QUOTES, opportunity))[0]!;
    });

    it('takes over all that is left, mirrors the new document and the state of the source', async () => {
        const request = await convert(quote, 'Sales Order');
        assert.equal(request.Status__c, 'Succeeded', request.Error_Message__c ?? '');
        const [order, ...others] = await headers(ORDERS, opportunity);
        const [source] = await headers(QUOTES, opportunity);
        assert.equal(others.length, 0);
        assert.equal(request.Document_Record_Id__c, order?.Id);
        assert.equal(order?.Source_Document_Id__c, quote.Document_Id__c);
        assert.equal(order?.Total__c, quote.Total__c);
        assert.equal(source?.State__c, 'Converted');
        for (const line of await lines(QUOTES, quote)) {
            assert.equal(line.Quantity_Remaining__c, 0);
        }
    });

    it('takes the quantities asked for and leaves the rest for another time', async () => {
        const [first] = await lines(QUOTES, quote);
        const wanted = { lines: [{ lineKey: first!.Intacct_Key__c, quantity: '1' }] };
        await convert(quote, 'Sales Order', wanted);
        const [source] = await headers(QUOTES, opportunity);
        const [left] = await lines(QUOTES, quote);
        assert.equal(source?.State__c, 'Partially Converted');
        assert.equal(left?.Quantity_Remaining__c, first!.Quantity__c - 1);
        const rest = await convert(quote, 'Sales Order');
        assert.equal(rest.Status__c, 'Succeeded', rest.Error_Message__c ?? '');
        const orders = await headers(ORDERS, opportunity);
        assert.equal(orders.length, 2);
        assert.equal((await headers(QUOTES, opportunity))[0]?.State__c, 'Converted');
    });

    it('goes on from order to invoice', async () => {
        await convert(quote, 'Sales Order');
        const [order] = await headers(ORDERS, opportunity);
        const request = await convert(order!, 'Sales Invoice');
        assert.equal(request.Status__c, 'Succeeded', request.Error_Message__c ?? '');
        const [invoice] = await headers(INVOICES, opportunity);
        assert.equal(invoice?.Source_Document_Id__c, order?.Document_Id__c);
        assert.equal((await headers(ORDERS, opportunity))[0]?.State__c, 'Converted');
    });

    it('costs at most four Intacct and five Salesforce calls', async () => {
        await local.control.resetCalls();
        await convert(quote, 'Sales Order');
        const { intacct, salesforce } = await local.control.calls();
        assert.ok(intacct <= 4, `${intacct} Intacct calls`);
        assert.ok(salesforce['proxy@local.test']! <= 5, `${salesforce['proxy@local.test']} calls`);
    });

    it('refuses what Intacct would not do, in words', async () => {
        const [first] = await lines(QUOTES, quote);
        const more = String(first!.Quantity__c + 1);
        const tooMuch = await convert(quote, 'Sales Order', {
            lines: [{ lineKey: first!.Intacct_Key__c, quantity: more }]
        });
        assert.equal(tooMuch.Error_Code__c, 'CONVERSION.QUANTITY');
        assert.match(tooMuch.Error_Message__c!, /Line 1 of Sales Quote-SQ-\d+: .* left to convert/);
        const wrong = await convert(quote, 'Sales Order', { lines: 'all' });
        assert.equal(wrong.Error_Code__c, 'REQUEST.INVALID');
        await convert(quote, 'Sales Order');
        const again = await convert(quote, 'Sales Order');
        assert.ok(['CONVERSION.NOTHING_LEFT', 'ONE_TO_ONE.EXISTS'].includes(again.Error_Code__c!));
        const [order] = await headers(ORDERS, opportunity);
        const back = await convert(order!, 'Sales Quote');
        assert.match(back.Error_Code__c!, /CONVERSION\.NOT_ALLOWED|ONE_TO_ONE\.EXISTS/);
    });

    const CUTS: Record<string, ['salesforce' | 'intacct', Fault]> = {
        'the source is read': ['intacct', document('GET')],
        'the document is created': ['intacct', document('POST')],
        'the mirrors are written': ['salesforce', composite(2)]
    };
    for (const [arrow, [side, fault]] of Object.entries(CUTS)) {
        it(`makes one document when the connection breaks after ${arrow}`, async () => {
            const { control } = local;
            await (side === 'intacct' ? control.failIntacct(fault) : control.failSalesforce(fault));
            const request = await convert(quote, 'Sales Order');
            assert.equal(request.Status__c, 'Succeeded', request.Error_Message__c ?? '');
            assert.equal((await headers(ORDERS, opportunity)).length, 1);
            assert.equal((await headers(QUOTES, opportunity))[0]?.State__c, 'Converted');
        });
    }
});

function composite(skip: number): Fault {
    return { match: '/composite', method: 'POST', skip, action: { drop: 'after' } };
}

function document(method: 'GET' | 'POST'): Fault {
    return { match: '/objects/order-entry/document', method, action: { drop: 'after' } };
}

async function nextOpportunity(): Promise<string> {
    const { records } = await local.admin.query<{ Id: string }>(
        `SELECT Id FROM Opportunity WHERE HasOpportunityLineItem = true AND (NOT Name LIKE 'Broken%')
        AND Id NOT IN (SELECT Opportunity__c FROM Intacct_Sync_Request__c) ORDER BY Id LIMIT 1`
    );
    return records[0]!.Id;
}
