import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';
const REGION = 'nsp::SALES_REGION';
const CHANNEL = 'nsp::CHANNEL';

interface Made {
    readonly Status__c: string;
    readonly Error_Code__c: string | null;
    readonly Error_Message__c: string | null;
    readonly Document_Record_Id__c: string | null;
}

interface Held {
    readonly txnCurrency: string;
    readonly baseCurrency: string;
    readonly exchangeRate: { readonly rate: string; readonly typeName: string };
    readonly subtotal: string;
    readonly subtotalInTxnCurrency: string;
    readonly [CHANNEL]: string;
    readonly lines: readonly {
        readonly priceInTxnCurrency: string;
        readonly unitQuantity: string;
        readonly discountPercent: string | null;
        readonly [REGION]: string;
    }[];
}

describe('values on their way from an opportunity to Intacct and back to the mirror', () => {
    let stack: PullStack;
    let typeId: string;
    let opportunity: string;

    before(async () => {
        stack = await PullStack.open();
        typeId = await stack.typeId('Sales Order');
        opportunity = await stack.local.opportunityNamed('Adam Bellavance – CA-2016-129714');
        await stack.local.control.preferIntacct({
            enableForeignCurrency: true,
            customFields: {
                'order-entry/document': [CHANNEL],
                'order-entry/document-line': [REGION]
            }
        });
        await map({ Intacct_Field__c: 'txnCurrency', Salesforce_Field__c: 'NextStep' });
        await map({
            Intacct_Field__c: 'exchangeRate.typeName',
            Rule__c: 'Constant',
            Value__c: 'Corporate Rate'
        });
        await map({
            Intacct_Field__c: CHANNEL,
            Salesforce_Field__c: 'Type',
            Value_Map__c: '{"New Customer":"NEW"}'
        });
        await map({
            Level__c: 'Line',
            Intacct_Field__c: REGION,
            Salesforce_Field__c: 'Intacct_Location_Id__c'
        });
        await change({ NextStep: 'EUR', Type: 'New Customer' });
    });
    after(() => stack?.close());

    const change = (fields: object) =>
        stack.local.admin.sobject('Opportunity').update({ Id: opportunity, ...fields });

    async function map(row: object): Promise<void> {
        await stack.local.admin.sobject('Intacct_Field_Mapping__c').create({
            Name: 'Sales Order: Scenario',
            Transaction_Type__c: typeId,
            Workflow__c: 'Classic',
            Level__c: 'Header',
            Direction__c: 'To Intacct',
            Rule__c: 'Field',
            Active__c: true,
            ...row
        });
    }

    async function make(): Promise<Made> {
        const id = await stack.ask('Create Document', {
            Transaction_Type__c: typeId,
            Source_Record_Id__c: opportunity,
            Opportunity__c: opportunity
        });
        await stack.ended(id);
        const [row] = await stack.rows<Made>(
            `SELECT Status__c, Error_Code__c, Error_Message__c, Document_Record_Id__c
            FROM Intacct_Sync_Request__c WHERE Id = '${id}'`
        );
        return row!;
    }

    it('keep currency, rate, custom dimensions, mapped words and every cent', async () => {
        const made = await make();
        assert.equal(made.Status__c, 'Succeeded', JSON.stringify(made));
        const [mirror] = await stack.rows<Record<string, unknown>>(
            `SELECT Intacct_Key__c, Currency_Code__c, Subtotal__c,
            (SELECT Unit_Price__c, Amount__c FROM Lines__r ORDER BY Line_Number__c)
            FROM ${ORDER} WHERE Id = '${made.Document_Record_Id__c}'`
        );
        const key = String(mirror?.['Intacct_Key__c']);
        const held = (await stack.finance.read('Sales Order', key)) as unknown as Held;

        assert.deepEqual([held.txnCurrency, held.baseCurrency], ['EUR', 'USD']);
        assert.equal(held.exchangeRate.typeName, 'Corporate Rate');
        assert.equal(held.exchangeRate.rate, '1.1');
        assert.equal(held.subtotalInTxnCurrency, '4438.69');
        assert.equal(held.subtotal, '4882.57');
        assert.equal(held[CHANNEL], 'NEW');
        assert.deepEqual([...new Set(held.lines.map((line) => line[REGION]))], ['East']);

        assert.equal(mirror?.['Currency_Code__c'], 'EUR');
        assert.equal(mirror['Subtotal__c'], 4438.69);
        const { records } = mirror['Lines__r'] as { records: { Unit_Price__c: number }[] };
        assert.deepEqual(
            records.map((line) => line.Unit_Price__c),
            held.lines.map((line) => Number(line.priceInTxnCurrency))
        );
    });

    it('look the same to a pull as to the request that made them', async () => {
        const prices = async () =>
            stack.rows(
                `SELECT Unit_Price__c, Amount__c FROM Intacct_Sales_Order_Line__c
                WHERE Document__r.Opportunity__c = '${opportunity}' ORDER BY Line_Number__c`
            );
        const before = JSON.stringify(await prices());
        const [mirror] = await stack.rows<{ Intacct_Key__c: string }>(
            `SELECT Intacct_Key__c FROM ${ORDER} WHERE Opportunity__c = '${opportunity}'`
        );
        await stack.finance.change('Sales Order', mirror!.Intacct_Key__c, { memo: 'touched' });
        assert.equal((await stack.run()).Status__c, 'Succeeded');
        assert.equal(JSON.stringify(await prices()), before);
    });

    it('are refused where the value map lists no word for them', async () => {
        await change({ Type: 'Existing Customer - Upgrade' });
        const made = await make();
        assert.equal(made.Error_Code__c, 'MAPPING.VALUE_UNMAPPED');
        assert.match(made.Error_Message__c ?? '', /Existing Customer - Upgrade/);
        await change({ Type: 'New Customer' });
    });

    it('are refused where Intacct has no rate for the currency, in its own words', async () => {
        await change({ NextStep: 'CAD' });
        const made = await make();
        assert.equal(made.Status__c, 'Failed');
        assert.match(made.Error_Message__c ?? '', /no exchange rate for 'CAD'/);
    });
});
