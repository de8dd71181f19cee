import fc from 'fast-check';
import {
    documentTotals,
    mapDocument,
    previewHash,
    sourcePaths,
    toPayload,
    unreadSources,
    type SourceDocument,
    type SourceValue
} from 'c/mappingUtils';
import { ACME, line, lineRow, opportunity, row, SALES_ORDER } from './salesOrder';

const withHeader = (values: Record<string, SourceValue>): SourceDocument => ({
    ...ACME,
    header: opportunity({ ...ACME.header.values, ...values })
});
const withLines = (...values: Array<Record<string, SourceValue>>): SourceDocument => ({
    ...ACME,
    lines: values.map((own, index) => line(`00k${index}`, { ...ACME.lines[1]?.values, ...own }))
});

describe('c/mappingUtils mapDocument', () => {
    it('writes the document that Intacct REST takes', () => {
        expect(toPayload(mapDocument(SALES_ORDER, ACME))).toEqual({
            customer: { id: 'C-17' },
            txnDate: '2026-11-24',
            memo: 'Renewal / Rita Rep',
            lines: [
                {
                    dimensions: { item: { id: 'FUR-BO-1798' } },
                    unit: 'Each',
                    unitQuantity: '2',
                    unitPrice: '130.98'
                },
                {
                    dimensions: { item: { id: 'TEC-1' } },
                    unit: 'Each',
                    unitQuantity: '5',
                    unitPrice: '348.21',
                    discountPercent: '45'
                }
            ]
        });
    });

    it('adds the lines up as Intacct will', () => {
        const mapped = mapDocument(SALES_ORDER, ACME);
        expect(mapped.lines.map(({ amount }) => amount)).toEqual(['261.96', '957.58']);
        expect(documentTotals(mapped)).toEqual({ subtotal: '1219.54', lineCount: 2 });
    });

    it('says where each value came from', () => {
        const [customer] = mapDocument(SALES_ORDER, ACME).header;
        expect(customer?.origin).toEqual({
            rule: 'Field',
            salesforceField: 'Account.Intacct_Customer_Id__c',
            recordId: '006A',
            objectApiName: 'Opportunity'
        });
    });

    it('names the account, not the opportunity, when the customer id is missing', () => {
        const { problems } = mapDocument(
            SALES_ORDER,
            withHeader({ 'Account.Intacct_Customer_Id__c': ' ' })
        );
        expect(problems).toEqual([
            expect.objectContaining({
                code: 'MAPPING.REQUIRED_BLANK',
                owner: 'Rep',
                recordId: '001A',
                objectApiName: 'Account',
                recordName: 'Acme',
                salesforceField: 'Intacct_Customer_Id__c'
            })
        ]);
    });

    it('names the lookup to fill in when the opportunity has no account', () => {
        const { problems } = mapDocument(
            SALES_ORDER,
            withHeader({ 'Account.Intacct_Customer_Id__c': null, 'Account.Id': null })
        );
        expect(problems[0]).toMatchObject({ recordId: '006A', salesforceField: 'AccountId' });
    });

    it.each([
        { Quantity: -2, code: 'LINE.QUANTITY_NOT_POSITIVE' },
        { Quantity: 0, code: 'LINE.QUANTITY_NOT_POSITIVE' },
        { Quantity: null, code: 'MAPPING.REQUIRED_BLANK' },
        { Quantity: 'two', code: 'MAPPING.VALUE_INVALID' }
    ])('refuses the quantity $Quantity with $code on its line', ({ Quantity, code }) => {
        const { problems } = mapDocument(SALES_ORDER, withLines({}, { Quantity }));
        expect(problems).toEqual([expect.objectContaining({ code, lineNumber: 2 })]);
    });

    it.each(['2026-02-30', '24.11.2026', '2026-11-24T00:00:00Z'])(
        'does not take %p for a date',
        (CloseDate) => {
            const { problems } = mapDocument(SALES_ORDER, withHeader({ CloseDate }));
            expect(problems.map(({ code }) => code)).toEqual(['MAPPING.VALUE_INVALID']);
        }
    );

    it('asks for products when there are none', () => {
        const { problems } = mapDocument(SALES_ORDER, { ...ACME, lines: [] });
        expect(problems.map(({ code }) => code)).toEqual(['LINE.NONE']);
    });

    it('leaves a template out when all of its fields are blank', () => {
        const mapped = mapDocument(SALES_ORDER, withHeader({ Name: '', 'Owner.Name': null }));
        expect(toPayload(mapped)).not.toHaveProperty('memo');
    });

    it('keeps a custom field with a namespace one key', () => {
        const mapped = mapDocument([row('nsp::REGION', { rule: 'Constant', value: 'EMEA' })], ACME);
        expect(toPayload(mapped)).toMatchObject({ 'nsp::REGION': 'EMEA' });
    });

    it('reports a target as hidden when the reader may not see its source', () => {
        const mapped = mapDocument(SALES_ORDER, withLines({ UnitPrice: undefined }));
        expect(mapped.hidden).toEqual(['lines[].unitPrice']);
        expect(mapped.problems).toEqual([]);
        expect(documentTotals(mapped).subtotal).toBeUndefined();
    });

    it('tells no subtotal as long as one of several lines has no amount', () => {
        const mapped = mapDocument(SALES_ORDER, withLines({}, { UnitPrice: undefined }));
        expect(mapped.lines.map(({ amount }) => amount === undefined)).toEqual([false, true]);
        expect(documentTotals(mapped)).toEqual({ subtotal: undefined, lineCount: 2 });
    });
});

describe('c/mappingUtils unreadSources', () => {
    it('finds a field that only one of the lines lacks', () => {
        const unread = unreadSources(SALES_ORDER, withLines({}, { UnitPrice: undefined }));
        expect(unread.map(({ level, path }) => [level, path])).toEqual([['Line', 'UnitPrice']]);
    });
});

describe('c/mappingUtils sourcePaths', () => {
    it('lists fields, those inside templates, and the parents that problems link to', () => {
        expect(sourcePaths(SALES_ORDER, 'Header')).toEqual([
            'Account.Intacct_Customer_Id__c',
            'CloseDate',
            'Name',
            'Owner.Name',
            'Account.Id',
            'Account.Name',
            'Owner.Id'
        ]);
    });
});

describe('c/mappingUtils previewHash', () => {
    const hashOf = (source: SourceDocument, hidden: readonly string[] = []) =>
        previewHash(toPayload(mapDocument(SALES_ORDER, source)), hidden);

    it('is the same for what a rep with less sight approved and what the proxy reads', () => {
        const rep = mapDocument(SALES_ORDER, withLines({ UnitPrice: undefined }, {}));
        const proxy = mapDocument(SALES_ORDER, withLines({}, {}));
        expect(previewHash(toPayload(proxy), rep.hidden)).toBe(
            previewHash(toPayload(rep), rep.hidden)
        );
    });

    it('leaves no trace of a group of which everything is hidden', () => {
        const customer = { id: 'C-17' };
        expect(previewHash({ customer, memo: 'A' }, ['customer.id'])).toBe(
            previewHash({ memo: 'A' }, [])
        );
    });

    it.each([
        ['the customer', withHeader({ 'Account.Intacct_Customer_Id__c': 'C-18' })],
        ['a price', withLines({ UnitPrice: 348.22 }, {})],
        ['the order of lines', { ...ACME, lines: [...ACME.lines].reverse() }],
        ['the number of lines', withLines({}, {}, {})]
    ])('changes with %s', (_, source) => {
        expect(hashOf(source)).not.toBe(hashOf(ACME));
    });

    it('does not depend on the order of keys', () => {
        fc.assert(
            fc.property(fc.dictionary(fc.string(), fc.string()), (fields) => {
                const reversed = Object.fromEntries(Object.entries(fields).reverse());
                return (
                    previewHash({ header: fields }, []) === previewHash({ header: reversed }, [])
                );
            })
        );
    });

    it('does not change with rows that write the same fields in another order', () => {
        const reordered = [lineRow('unitPrice', 'UnitPrice'), ...SALES_ORDER.slice(0, -2)];
        const subset = SALES_ORDER.slice(0, -1);
        expect(previewHash(toPayload(mapDocument(reordered, ACME)), [])).toBe(
            previewHash(toPayload(mapDocument(subset, ACME)), [])
        );
    });
});
