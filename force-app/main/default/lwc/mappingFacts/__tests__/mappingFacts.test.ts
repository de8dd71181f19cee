import MappingFacts from 'c/mappingFacts';
import { getPicklistValues } from 'lightning/uiObjectInfoApi';
import { definition, objects, row } from 'test/mappingRows';
import { recordEvents, render, settle } from 'test/render';
import { wires } from 'test/wires';

type Names = keyof typeof objects;
const picklist = getPicklistValues as unknown as typeof wires.record;

function show(values: Parameters<typeof row>[0]) {
    const { element } = render('c-mapping-facts', MappingFacts, {
        rows: [row(values)],
        definition,
        documentClass: 'Order'
    });
    return recordEvents(element, 'read');
}
const asked = () => wires.objectInfos.getLastConfig()?.objectApiNames;
async function answer(...names: Names[]) {
    await settle();
    const results = names.map((name) => ({ statusCode: 200, result: objects[name] }));
    wires.objectInfos.emit({ results });
    await settle();
}

describe('c-mapping-facts', () => {
    it('follows a path one object at a time', async () => {
        const read = show({ salesforceField: 'Account.Intacct_Customer_Id__c' });
        await settle();
        expect(asked()).toEqual([
            'Opportunity',
            'Intacct_Sales_Order__c',
            'OpportunityLineItem',
            'Intacct_Sales_Order_Line__c'
        ]);
        await answer('Opportunity', 'OpportunityLineItem');
        expect(asked()).toEqual(['Account']);
        await answer('Account');
        expect(read.at(-1)).toMatchObject({ objects: { Account: objects.Account } });
    });

    it('knows an object that the user may not see as such, and does not ask again', async () => {
        const read = show({ salesforceField: 'Account.Name' });
        await answer('Opportunity', 'OpportunityLineItem');
        wires.objectInfos.emit({ results: [{ statusCode: 400 }] });
        await settle();
        expect(read.at(-1)).toMatchObject({ objects: { Account: null } });
    });

    it('takes objects that cannot be read at all for hidden', async () => {
        const read = show({});
        await settle();
        wires.objectInfos.error();
        expect(read.at(-1)).toMatchObject({ objects: { Opportunity: null } });
    });

    it('reads a picklist that feeds a fixed set of Intacct values', async () => {
        const read = show({ intacctField: 'shippingMethod', salesforceField: 'LeadSource' });
        await answer('Opportunity');
        expect(picklist.getLastConfig()).toMatchObject({
            fieldApiName: 'Opportunity.LeadSource'
        });
        picklist.emit({ values: [{ label: 'Web', value: 'Web' }] });
        await settle();
        expect(read.at(-1)).toMatchObject({ picklists: { 'Opportunity.LeadSource': ['Web'] } });
    });

    it('reads no picklist that may send anything', async () => {
        show({ intacctField: 'memo', salesforceField: 'LeadSource' });
        await answer('Opportunity');
        expect(picklist.getLastConfig()?.fieldApiName).toBeUndefined();
    });
});
