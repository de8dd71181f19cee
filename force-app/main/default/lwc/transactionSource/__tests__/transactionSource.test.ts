import { mappingsQuery } from 'c/mappingSourceService';
import TransactionSource from 'c/transactionSource';
import { notifyRecordUpdateAvailable } from 'lightning/uiRecordApi';
import { page } from 'test/records';
import { recordEvents, render, settle } from 'test/render';
import {
    HIDDEN,
    mappings,
    objectInfos,
    opportunity,
    OPPORTUNITY_ID,
    product,
    products,
    TYPE_ID
} from 'test/salesOrder';
import { wires } from 'test/wires';

const MAPPINGS_QUERY = mappingsQuery('Classic');
const OWN_INFOS = { results: objectInfos.results.slice(0, 2) };

async function read() {
    const source = render('c-transaction-source', TransactionSource, {
        recordId: OPPORTUNITY_ID,
        typeId: TYPE_ID
    });
    await settle();
    return {
        ...source,
        read: recordEvents(source.element, 'read'),
        failed: recordEvents(source.element, 'failed')
    };
}

/** The opportunity and its lines first, then their parents too. */
async function describeObjects(): Promise<void> {
    wires.objectInfos.emit(OWN_INFOS);
    await settle();
    wires.objectInfos.emit(objectInfos);
}

describe('c-transaction-source', () => {
    it('asks for exactly the fields that the mapping needs, as optional fields', async () => {
        await read();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        expect(wires.record.getLastConfig()).toEqual({
            recordId: OPPORTUNITY_ID,
            optionalFields: [
                'Opportunity.Name',
                'Opportunity.AccountId',
                'Opportunity.Account.Intacct_Customer_Id__c',
                'Opportunity.CloseDate',
                'Opportunity.Account.Id',
                'Opportunity.Account.Name'
            ]
        });
        expect(wires.relatedList.getLastConfig()?.optionalFields).toContain(
            'OpportunityLineItem.Product2.ProductCode'
        );
    });

    it('waits for every page of products before it tells what it has read', async () => {
        const { read: told } = await read();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        wires.record.emit(opportunity());
        await describeObjects();
        wires.relatedList.emit(page([product(2)], 'next'));
        await settle();
        expect(told).toHaveLength(0);
        expect(wires.relatedList.getLastConfig()?.pageToken).toBe('next');
        wires.relatedList.emit(products(product(1)));
        expect(told).toMatchObject([
            {
                document: {
                    lines: [{ name: 'Bookcase 1' }, { name: 'Bookcase 2' }]
                }
            }
        ]);
    });

    it('asks for the labels of the parents that the mapping names', async () => {
        await read();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        wires.objectInfos.emit(OWN_INFOS);
        await settle();
        expect(wires.objectInfos.getLastConfig()).toEqual({
            objectApiNames: ['Opportunity', 'OpportunityLineItem', 'Account', 'Product2']
        });
    });

    it('reads the lines once it is known which of their fields the mapping takes', async () => {
        await read();
        expect(wires.relatedList.getLastConfig()?.relatedListId).toBeUndefined();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        expect(wires.relatedList.getLastConfig()?.relatedListId).toBe('OpportunityLineItems');
    });

    it('tells what it has read once, when the labels of the parents are there too', async () => {
        const { read: told } = await read();
        wires.objectInfos.emit(OWN_INFOS);
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        wires.record.emit(opportunity());
        wires.relatedList.emit(products(product(1)));
        expect(told).toHaveLength(0);
        wires.objectInfos.emit(objectInfos);
        expect(told).toHaveLength(1);
        expect(told[0]).toMatchObject({ infos: { Account: { apiName: 'Account' } } });
    });

    it('keeps the labels that it has when those of the parents cannot be read', async () => {
        const { read: told } = await read();
        wires.objectInfos.emit(OWN_INFOS);
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        wires.record.emit(opportunity());
        wires.relatedList.emit(products(product(1)));
        wires.objectInfos.error();
        expect(told).toMatchObject([{ infos: { Opportunity: { apiName: 'Opportunity' } } }]);
    });

    it('tells a field that the reader may not see from an empty one', async () => {
        const { read: told } = await read();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await describeObjects();
        wires.relatedList.emit(products(product(1)));
        wires.record.emit(opportunity(HIDDEN));
        wires.record.emit(opportunity(null));
        const customers = told.map(
            (data) =>
                (data as { document: { header: { values: Record<string, unknown> } } }).document
                    .header.values['Account.Intacct_Customer_Id__c']
        );
        expect(customers).toEqual([undefined, null]);
    });

    it.each([
        ['the mapping', () => wires.graphql.refuse(MAPPINGS_QUERY, 'no access')],
        ['the opportunity', () => wires.record.error({ message: 'no access' })],
        ['the products', () => wires.relatedList.error({ message: 'no access' })]
    ])('reports that %s cannot be read', async (_, refuse) => {
        const { failed } = await read();
        refuse();
        expect(failed).toHaveLength(1);
    });

    it('still reads when the labels cannot be read', async () => {
        const { read: told } = await read();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        wires.record.emit(opportunity());
        wires.relatedList.emit(products(product(1)));
        wires.objectInfos.error();
        expect(told).toHaveLength(1);
    });

    it('reads mapping, opportunity, account and products again on refresh', async () => {
        const { element } = await read();
        wires.graphql.answer(MAPPINGS_QUERY, mappings);
        await settle();
        wires.record.emit(opportunity());
        wires.relatedList.emit(products(product(1)));
        await describeObjects();
        await (element.refresh as () => Promise<void>)();
        expect(wires.graphql.refresh).toHaveBeenCalled();
        expect(notifyRecordUpdateAvailable).toHaveBeenCalledWith(
            [OPPORTUNITY_ID, '001000000000001AAA', '00k000000000001AAA', '01t000000000001AAA'].map(
                (recordId) => ({ recordId })
            )
        );
    });
});
