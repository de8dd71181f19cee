import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { openBench, type Bench } from './support/bench.ts';
import type { Row } from './support/fakeSoql.ts';
import { OPPORTUNITY_ID, salesData } from './support/salesData.ts';

let bench: Bench;
afterEach(() => bench.close());

function mapping(changes: Row): Row {
    const [first] = salesData()['Intacct_Field_Mapping__c']!;
    return { ...first, Id: `a02${JSON.stringify(changes)}`, Is_Required__c: false, ...changes };
}

async function run(rows: readonly Row[], changes: Parameters<typeof salesData>[0] = {}) {
    const tables = salesData(changes);
    tables['Intacct_Field_Mapping__c']!.push(...rows);
    bench = await openBench(tables);
    return (await bench.run()).json();
}

describe('the mapping of a type', () => {
    it('replaces the words of Salesforce by those of Intacct', async () => {
        const memo = mapping({
            Intacct_Field__c: 'memo',
            Salesforce_Field__c: 'Account.Name',
            Value_Map__c: '{"Claire Gute":"Key account"}'
        });
        await run([memo]);
        assert.equal(bench.intacct.documents[0]?.['memo'], 'Key account');
    });

    it('refuses a value that the value map does not list, and says who adds it', async () => {
        const memo = mapping({
            Intacct_Field__c: 'memo',
            Salesforce_Field__c: 'Account.Name',
            Value_Map__c: '{"Other":"X"}'
        });
        const result = await run([memo]);
        assert.equal(result.code, 'MAPPING.VALUE_UNMAPPED');
        assert.equal(bench.request()['Error_Owner__c'], 'Admin');
        assert.equal(bench.intacct.documents.length, 0);
    });

    it('brings further fields From Intacct to the mirror, its lines and its opportunity', async () => {
        const incoming = { Direction__c: 'From Intacct' };
        await run([
            mapping({
                ...incoming,
                Intacct_Field__c: 'customer.id',
                Salesforce_Field__c: 'Customer_Copy__c'
            }),
            mapping({
                ...incoming,
                Intacct_Field__c: 'documentNumber',
                Salesforce_Field__c: 'Opportunity__r.Order_Number__c'
            }),
            mapping({
                ...incoming,
                Level__c: 'Line',
                Intacct_Field__c: 'dimensions.item.id',
                Salesforce_Field__c: 'Item_Copy__c'
            })
        ]);
        assert.equal(bench.rows('Intacct_Sales_Order__c')[0]?.['Customer_Copy__c'], 'CG-12520');
        assert.equal(bench.rows('Intacct_Sales_Order_Line__c')[0]?.['Item_Copy__c'], 'ITEM-1');
        const opportunity = bench.rows('Opportunity').find(({ Id }) => Id === OPPORTUNITY_ID);
        assert.equal(opportunity?.['Order_Number__c'], 'SO-0001');
    });

    it('never lets a mapping move a mirror to another opportunity or change its own fields', async () => {
        const incoming = { Direction__c: 'From Intacct', Intacct_Field__c: 'customer.id' };
        await run([
            mapping({ ...incoming, Salesforce_Field__c: 'Opportunity__c' }),
            mapping({ ...incoming, Salesforce_Field__c: 'Document_Id__c' })
        ]);
        const [header] = bench.rows('Intacct_Sales_Order__c');
        assert.equal(header?.['Opportunity__c'], OPPORTUNITY_ID);
        assert.equal(header?.['Document_Id__c'], 'Sales Order-SO-0001');
    });

    it('dates a document by the day that a moment is where the user is who asked for it', async () => {
        const dueDate = mapping({
            Intacct_Field__c: 'dueDate',
            Salesforce_Field__c: 'Closed_At__c'
        });
        const tables = salesData({ request: { CreatedBy: { TimeZoneSidKey: 'Asia/Tokyo' } } });
        tables['Intacct_Field_Mapping__c']!.push(dueDate);
        tables['Opportunity']![0]!['Closed_At__c'] = '2026-11-30T20:00:00.000+0000';
        bench = await openBench(tables);
        await bench.run();
        assert.equal(bench.intacct.documents[0]?.['dueDate'], '2026-12-01');
    });

    it('sends no prices where Intacct sets them', async () => {
        await run([], { settings: { Price_Source__c: 'Intacct' } });
        const [line] = bench.intacct.documents[0]?.['lines'] as Row[];
        assert.equal(line?.['unitPrice'], undefined);
        assert.equal(line?.['discountPercent'], undefined);
        assert.equal(bench.request()['Status__c'], 'Succeeded');
    });
});

describe('a document of any class', () => {
    const MIRRORS = {
        Quote: 'Intacct_Sales_Quote__c',
        Order: 'Intacct_Sales_Order__c',
        Invoice: 'Intacct_Sales_Invoice__c',
        Other: 'Intacct_Other_Document__c'
    };
    for (const [documentClass, object] of Object.entries(MIRRORS)) {
        it(`is mirrored as ${object}: ${documentClass}`, async () => {
            const name = `Custom ${documentClass}`;
            const result = await run([], {
                type: { Document_Class__c: documentClass, Name: name }
            });
            assert.equal(result.documentId, `${name}-SO-0001`);
            assert.equal(bench.rows(object)[0]?.['Document_Id__c'], `${name}-SO-0001`);
            assert.equal(bench.rows(object.replace('__c', '_Line__c')).length, 2);
        });
    }

    it('is refused where the opportunity has one that came from Intacct, mirrored no more or not', async () => {
        for (const To_Salesforce__c of [true, false]) {
            const tables = salesData({
                settings: { One_To_One__c: true },
                type: { To_Salesforce__c }
            });
            tables['Intacct_Sales_Order__c'] = [
                {
                    Id: 'a04000000000001AAA',
                    Intacct_Key__c: '777',
                    Document_Id__c: 'Sales Order-SO-0777',
                    Opportunity__c: OPPORTUNITY_ID,
                    Transaction_Type__c: 'a01000000000001AAA',
                    Is_Deleted_In_Intacct__c: false,
                    Reference_Number__c: null
                }
            ];
            bench = await openBench(tables);
            const result = (await bench.run()).json();
            assert.equal(result.code, 'ONE_TO_ONE.EXISTS');
            assert.match(result.message, /Sales Order-SO-0777/);
            assert.equal(bench.intacct.documents.length, 0);
            await bench.close();
        }
        bench = await openBench();
    });
});
