import { forPriceSource, mapDocument, readValueMap, toPayload } from 'c/mappingUtils';
import { ACME, line, lineRow, opportunity, row, SALES_ORDER } from './salesOrder';

const oneLine = { header: opportunity(), lines: [line('00kA', { Code__c: 'Each' })] };
const mapOne = (...rows: Parameters<typeof row>[]) =>
    mapDocument(
        rows.map((args) => row(...args)),
        {
            ...oneLine,
            header: opportunity({
                'Owner.Id': '005A',
                'Owner.Name': 'Rita Rep',
                Name: 'Renewal',
                Stage: 'Closed Won',
                Empty: null,
                Renewal__c: true,
                Rate__c: 1.0825
            })
        }
    );

describe('a value map', () => {
    const valueMap = { 'Closed Won': 'Won', true: 'Renewal', '1.0825': 'Daily', 'On Hold': '' };
    const through = (salesforceField: string) =>
        mapOne(['memo', { salesforceField, valueMap }]).header[0]?.value;

    it('replaces Salesforce words by those of Intacct, also of checkboxes and numbers', () => {
        expect(through('Stage')).toBe('Won');
        expect(through('Renewal__c')).toBe('Renewal');
        expect(through('Rate__c')).toBe('Daily');
    });

    it('leaves an empty field to the next alternative', () => {
        expect(
            mapOne(
                ['memo', { salesforceField: 'Empty', valueMap }],
                ['memo', { salesforceField: 'Name' }]
            ).header[0]?.value
        ).toBe('Renewal');
    });

    it('reports a value without an entry instead of sending it', () => {
        const { header, problems } = mapOne(['memo', { salesforceField: 'Name', valueMap }]);
        expect(header).toEqual([]);
        expect(problems[0]).toMatchObject({
            code: 'MAPPING.VALUE_UNMAPPED',
            owner: 'Admin',
            params: { value: 'Renewal', field: 'Name', target: 'memo' }
        });
    });

    it('knows only its own entries, also for words that every object has', () => {
        const { problems } = mapDocument([row('memo', { salesforceField: 'Stage', valueMap })], {
            ...oneLine,
            header: opportunity({ Stage: 'toString' })
        });
        expect(problems[0]?.code).toBe('MAPPING.VALUE_UNMAPPED');
    });

    it.each([
        ['a number, without an exponent', 1e-7, { '0.0000001': 'Least' }],
        ['a text, without blanks around it', ' Small ', { Small: 'Least' }]
    ])('finds %s', (_, Stage, entries) => {
        const { header } = mapDocument(
            [row('memo', { salesforceField: 'Stage', valueMap: entries })],
            { ...oneLine, header: opportunity({ Stage }) }
        );
        expect(header[0]?.value).toBe('Least');
    });

    it('leaves a field out whose entry is empty', () => {
        const { header, problems } = mapDocument(
            [row('memo', { salesforceField: 'Stage', valueMap: { 'Closed Won': '' } })],
            { ...oneLine, header: opportunity({ Stage: 'Closed Won' }) }
        );
        expect([header, problems]).toEqual([[], []]);
    });

    it('is read from the text it is stored as; a text that is no map lets nothing through', () => {
        expect(readValueMap('{"A":"1","B":2}')).toEqual({ A: '1', B: '2' });
        expect(readValueMap('  ')).toBeUndefined();
        expect(readValueMap('{"A":')).toEqual({});
    });
});

describe('a template', () => {
    it('puts several fields and text into one target', () => {
        const value = '{ Name } for {Owner.Name} ({Stage})';
        expect(mapOne(['memo', { rule: 'Template', value }]).header[0]?.value).toBe(
            'Renewal for Rita Rep (Closed Won)'
        );
    });

    it('is hidden, not filled in part, when one of its fields may not be seen', () => {
        const value = '{Name} / {Secret__c}';
        const { header, hidden } = mapOne(['memo', { rule: 'Template', value }]);
        expect([header, hidden]).toEqual([[], ['memo']]);
    });

    it.each(['{Name', 'Name}', '{{Name}}', '{ }', '{a{Name}}'])(
        'whose braces do not pair is said to be unreadable: %s',
        (value) => {
            const { header, problems } = mapOne(['memo', { rule: 'Template', value }]);
            expect(header).toEqual([]);
            expect(problems[0]).toMatchObject({ code: 'MAPPING.TEMPLATE_INVALID', owner: 'Admin' });
            expect(problems[0]?.params).toMatchObject({ value, target: 'memo' });
        }
    );
});

describe('a value that the row itself has', () => {
    it.each(['Constant', 'Template'] as const)(
        'is corrected in the row, not on the record, when Intacct cannot take it: %s',
        (rule) => {
            const { problems } = mapOne(['dueDate', { rule, value: 'soon' }]);
            expect(problems).toMatchObject([
                {
                    code: 'MAPPING.CONSTANT_INVALID',
                    owner: 'Admin',
                    params: { target: 'dueDate', value: 'soon' }
                }
            ]);
        }
    );
});

describe('alternatives of a target', () => {
    it('are required together as soon as one of them is', () => {
        const { problems } = mapOne(
            ['memo', { salesforceField: 'Empty', isRequired: true }],
            ['memo', { salesforceField: 'Empty' }]
        );
        expect(problems.map(({ code }) => code)).toContain('MAPPING.REQUIRED_BLANK');
    });
});

describe('a value for Intacct', () => {
    const valueOf = (field: string, value: string | number | boolean) =>
        mapDocument([row(field, { salesforceField: 'X__c' })], {
            ...oneLine,
            header: opportunity({ X__c: value })
        });

    it('is a decimal rounded half-up to the ten places that Intacct keeps', () => {
        expect(valueOf('exchangeRate.rate', '1.00000000005').header[0]?.value).toBe('1.0000000001');
        expect(valueOf('exchangeRate.rate', 1e-7).header[0]?.value).toBe('0.0000001');
        expect(valueOf('exchangeRate.rate', '1.50').header[0]?.value).toBe('1.5');
        expect(valueOf('exchangeRate.rate', '-0').header[0]?.value).toBe('0');
    });

    it('is a calendar date; a moment is none as long as nobody says where', () => {
        expect(valueOf('serviceDeliveryDate', '2026-02-28').problems[0]?.code).toBeUndefined();
        for (const value of ['2026-02-30', '2026-11-24T23:30:00.000Z', '24.11.2026']) {
            expect(valueOf('dueDate', value).problems[0]).toMatchObject({
                code: 'MAPPING.VALUE_INVALID',
                params: { value }
            });
        }
    });

    it.each([
        { field: 'dueDate', timeZone: 'America/Los_Angeles', day: '2026-11-24' },
        { field: 'dueDate', timeZone: 'Asia/Tokyo', day: '2026-11-25' },
        { field: 'dueDate', timeZone: 'GMT', day: '2026-11-24' },
        { field: 'nsp::SIGNED_ON', timeZone: 'Asia/Tokyo', day: '2026-11-25' }
    ])('is the day a moment is in $timeZone, where the user is: $field', (each) => {
        const { field, timeZone, day } = each;
        const { header } = mapDocument([row(field, { salesforceField: 'X__c' })], {
            ...oneLine,
            header: opportunity({ X__c: '2026-11-24T23:30:00.000Z' }),
            timeZone
        });
        expect(header[0]?.value).toBe(day);
    });

    it.each([
        { timeZone: 'Mars/Olympus', value: '2026-11-24T23:30:00.000Z' },
        { timeZone: 'GMT', value: '2026-11-24T25:30:00.000Z' }
    ])('is no date where no day can be told: $value in $timeZone', ({ timeZone, value }) => {
        const { problems } = mapDocument([row('dueDate', { salesforceField: 'X__c' })], {
            ...oneLine,
            header: opportunity({ X__c: value }),
            timeZone
        });
        expect(problems[0]).toMatchObject({ code: 'MAPPING.VALUE_INVALID', params: { value } });
    });

    it('names currency and exchange rate type as Intacct does', () => {
        const { header } = mapDocument(
            [
                row('txnCurrency', { salesforceField: 'CurrencyIsoCode' }),
                row('exchangeRate.typeName', { rule: 'Constant', value: 'Intacct Daily Rate' }),
                row('exchangeRate.date', { salesforceField: 'CloseDate' })
            ],
            { ...oneLine, header: opportunity({ CurrencyIsoCode: 'EUR', CloseDate: '2026-11-24' }) }
        );
        expect(toPayload({ header, lines: [] })).toEqual({
            txnCurrency: 'EUR',
            exchangeRate: { typeName: 'Intacct Daily Rate', date: '2026-11-24' },
            lines: []
        });
    });

    it('reaches custom fields and custom dimensions of a line', () => {
        const mapped = mapDocument(
            [
                lineRow('nsp::GRANT', 'Code__c'),
                lineRow('dimensions.nsp::PROGRAM.id', 'Code__c'),
                lineRow('dimensions.location.id', 'Code__c')
            ],
            oneLine
        );
        expect(toPayload(mapped).lines).toEqual([
            {
                'nsp::GRANT': 'Each',
                dimensions: { 'nsp::PROGRAM': { id: 'Each' }, location: { id: 'Each' } }
            }
        ]);
    });
});

describe('the price source', () => {
    it('Salesforce sends the prices of the products', () => {
        expect(forPriceSource(SALES_ORDER, 'Salesforce')).toBe(SALES_ORDER);
    });

    it('Intacct leaves prices and discounts to its price lists; no total is predicted', () => {
        const mapped = mapDocument(forPriceSource(SALES_ORDER, 'Intacct'), ACME);
        const fields = mapped.lines[1]?.values.map(({ intacctField }) => intacctField);
        expect(fields).toEqual(['dimensions.item.id', 'unit', 'unitQuantity']);
        expect(mapped.lines[1]?.amount).toBeUndefined();
        expect(mapped.problems).toEqual([]);
    });

    it('Intacct takes nothing from the header', () => {
        const rows = [row('discountPercent', { salesforceField: 'Discount__c' })];
        expect(forPriceSource(rows, 'Intacct')).toEqual(rows);
    });
});
