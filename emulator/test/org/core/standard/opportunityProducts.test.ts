import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openDeal, openOrg, refusalOf } from '../testOrg.ts';

describe('products of an opportunity', () => {
    const { org, admin } = openOrg();
    const { opportunityId, entryId } = openDeal(org, admin);
    const add = (values: object): string =>
        org.records.create(
            'OpportunityLineItem',
            { OpportunityId: opportunityId, PricebookEntryId: entryId, ...values },
            admin
        );
    const line = (id: string): Record<string, unknown> =>
        org.records.read('OpportunityLineItem', id, admin) ?? {};
    const deal = (): Record<string, unknown> =>
        org.records.read('Opportunity', opportunityId, admin) ?? {};

    it('have a total of price, quantity and discount, rounded half up', () => {
        const id = add({ Quantity: 3, UnitPrice: 9.99, Discount: 5 });
        assert.equal(line(id)['TotalPrice'], 28.47);
        org.records.update(
            'OpportunityLineItem',
            id,
            { Quantity: 1, UnitPrice: 0.05, Discount: 50 },
            admin
        );
        assert.equal(line(id)['TotalPrice'], 0.03);
        org.records.delete('OpportunityLineItem', id, admin);
    });

    it('take name, code, product and list price from the price book entry', () => {
        const id = add({ Quantity: 1, UnitPrice: 10 });
        const { Name, ProductCode, Product2Id, ListPrice } = line(id);
        assert.deepEqual([Name, ProductCode, ListPrice], ['Deal Chair', 'CH-1', 12.5]);
        assert.match(String(Product2Id), /^01t/);
        org.records.delete('OpportunityLineItem', id, admin);
    });

    it('make up the amount of the opportunity', () => {
        assert.equal(deal()['HasOpportunityLineItem'], false);
        const first = add({ Quantity: 2, UnitPrice: 10.1 });
        add({ Quantity: 1, UnitPrice: 0.2 });
        assert.equal(deal()['Amount'], 20.4);
        assert.equal(deal()['HasOpportunityLineItem'], true);
        org.records.update('Opportunity', opportunityId, { Amount: 1 }, admin);
        assert.equal(deal()['Amount'], 20.4);
        org.records.delete('OpportunityLineItem', first, admin);
        assert.equal(deal()['Amount'], 0.2);
    });

    it('refuse a price and a total at once', () => {
        const [[code] = ['']] = refusalOf(() => add({ Quantity: 1, UnitPrice: 1, TotalPrice: 1 }));
        assert.equal(code, 'FIELD_INTEGRITY_EXCEPTION');
    });

    it('refuse an entry of another price book', () => {
        const other = org.records.create('Pricebook2', { Name: 'Other', IsActive: true }, admin);
        const product = line(add({ Quantity: 1, UnitPrice: 1 }))['Product2Id'];
        const entry = org.records.create(
            'PricebookEntry',
            { Pricebook2Id: other, Product2Id: String(product), UnitPrice: 1, IsActive: true },
            admin
        );
        const [[code] = ['']] = refusalOf(() =>
            add({ PricebookEntryId: entry, Quantity: 1, UnitPrice: 1 })
        );
        assert.equal(code, 'FIELD_INTEGRITY_EXCEPTION');
    });
});

describe('the stage of an opportunity', () => {
    const { org, admin } = openOrg();

    it('says how likely it is, and whether it is closed and won', () => {
        const { opportunityId } = openDeal(org, admin);
        org.records.update(
            'Opportunity',
            opportunityId,
            { StageName: 'Closed Won', Amount: 50 },
            admin
        );
        const { IsClosed, IsWon, Probability, ExpectedRevenue, ForecastCategoryName } =
            org.records.read('Opportunity', opportunityId, admin) ?? {};
        assert.deepEqual(
            [IsClosed, IsWon, Probability, ExpectedRevenue, ForecastCategoryName],
            [true, true, 100, 50, 'Closed']
        );
    });
});

describe('a price book entry', () => {
    const { org, admin } = openOrg();

    it('needs a standard price first', () => {
        const product = org.records.create('Product2', { Name: 'Desk', IsActive: true }, admin);
        const book = org.records.create('Pricebook2', { Name: 'Custom', IsActive: true }, admin);
        assert.deepEqual(
            refusalOf(() =>
                org.records.create(
                    'PricebookEntry',
                    { Product2Id: product, Pricebook2Id: book, UnitPrice: 1 },
                    admin
                )
            ),
            [
                [
                    'STANDARD_PRICE_NOT_DEFINED',
                    'Before creating a custom price, create a standard price.',
                    []
                ]
            ]
        );
    });
});
