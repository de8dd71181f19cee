import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordInput } from '../../../../src/org/kernel/types.ts';
import { openOrg, refusalOf } from '../testOrg.ts';

/** What the SOQL reference documents, by example: what a query gives, row by row, or how it is refused. */
describe('documented SOQL', () => {
    const { org, admin, rep, system } = openOrg();
    org.clock.set(new Date('2027-03-15T12:00:00.000Z'));
    const create = (object: string, values: RecordInput): string =>
        org.records.create(object, values, system);
    const account = create('Account', { Name: 'Acme', BillingCity: 'Rome', Industry: 'Banking' });
    create('Account', { Name: 'Be_ta', BillingCity: 'Rome', Industry: 'Energy' });
    create('Account', { Name: 'Best%', Industry: 'Energy', OwnerId: rep.user.id });
    create('Contact', { LastName: 'Ash', AccountId: account });
    const StageName = 'Prospecting';
    create('Opportunity', {
        Name: 'Deal',
        StageName,
        CloseDate: '2027-03-15',
        AccountId: account,
        Amount: 1234.5
    });
    create('Opportunity', { Name: 'Late', StageName, CloseDate: '2026-12-31', Amount: 10 });
    create('Shipment__c', { Key__c: 'S', Status__c: 'Sent', Sent_At__c: '2027-03-15T00:30:00Z' });

    const tokyo = { ...admin, user: { ...admin.user, timeZone: 'Asia/Tokyo' } };
    const german = { ...admin, user: { ...admin.user, locale: 'de_DE' } };
    const given = (soql: string, context = admin): unknown[][] =>
        org.query(soql, context).records.map((row) =>
            Object.entries(row)
                .filter(([name]) => name !== 'attributes')
                .map(([, value]) => value)
        );

    const answers: readonly [soql: string, rows: unknown[][], context?: typeof admin][] = [
        [
            'SELECT Industry, BillingCity, COUNT(Id) FROM Account GROUP BY ROLLUP(Industry, BillingCity) ORDER BY GROUPING(Industry), Industry, GROUPING(BillingCity), BillingCity',
            [
                ['Banking', 'Rome', 1],
                ['Banking', null, 1],
                ['Energy', null, 1],
                ['Energy', 'Rome', 1],
                ['Energy', null, 2],
                [null, null, 3]
            ]
        ],
        [
            'SELECT Industry i, GROUPING(Industry) g, GROUPING(BillingCity) h, COUNT(Id) n FROM Account GROUP BY CUBE(Industry, BillingCity) HAVING COUNT(Id) > 1 ORDER BY COUNT(Id), GROUPING(Industry)',
            [
                ['Energy', 0, 1, 2],
                [null, 1, 0, 2],
                [null, 1, 1, 3]
            ]
        ],
        [
            "SELECT Industry, COUNT(Id) FROM Account WHERE Name = 'none' GROUP BY ROLLUP(Industry)",
            []
        ],
        [
            'SELECT CALENDAR_YEAR(CloseDate), FISCAL_QUARTER(CloseDate), COUNT(Id) FROM Opportunity GROUP BY CALENDAR_YEAR(CloseDate), FISCAL_QUARTER(CloseDate) ORDER BY CALENDAR_YEAR(CloseDate) DESC',
            [
                [2027, 1, 1],
                [2026, 4, 1]
            ]
        ],
        [
            'SELECT HOUR_IN_DAY(convertTimezone(Sent_At__c)), COUNT(Id) FROM Shipment__c GROUP BY HOUR_IN_DAY(convertTimezone(Sent_At__c))',
            [[9, 1]],
            tokyo
        ],
        [
            'SELECT Key__c FROM Shipment__c WHERE HOUR_IN_DAY(convertTimezone(Sent_At__c)) = 0',
            [['S']]
        ],
        [
            "SELECT FORMAT(Amount), FORMAT(CloseDate) FROM Opportunity WHERE Name = 'Deal'",
            [['$1,234.50', '3/15/2027']]
        ],
        [
            "SELECT FORMAT(convertCurrency(Amount)) a, FORMAT(CloseDate) FROM Opportunity WHERE Name = 'Deal'",
            [['1.234,50\u00a0$', '15.3.2027']],
            german
        ],
        [
            'SELECT FORMAT(MAX(CloseDate)) d, FORMAT(SUM(Amount)) s FROM Opportunity',
            [['3/15/2027', '$1,244.50']]
        ],
        [
            "SELECT toLabel(Status__c) FROM Shipment__c WHERE toLabel(Status__c) = 'On its way'",
            [['On its way']]
        ],
        ["SELECT Name FROM Account WHERE Name LIKE 'Be\\_%'", [['Be_ta']]],
        ["SELECT Name FROM Account WHERE Name LIKE '%\\%'", [['Best%']]],
        [
            'SELECT Name FROM Account ORDER BY BillingCity NULLS LAST, Name DESC',
            [['Be_ta'], ['Acme'], ['Best%']]
        ],
        ['SELECT Name FROM Opportunity WHERE CloseDate = THIS_FISCAL_QUARTER', [['Deal']]],
        ['SELECT Name FROM Opportunity WHERE CloseDate = LAST_N_FISCAL_QUARTERS:1', [['Late']]],
        ['SELECT Name FROM Opportunity WHERE CloseDate = LAST_FISCAL_YEAR', [['Late']]],
        ['SELECT Name FROM Opportunity WHERE CloseDate IN (TODAY, YESTERDAY)', [['Deal']]],
        ['SELECT Name FROM Opportunity WHERE CloseDate NOT IN (TODAY)', [['Late']]],
        [
            "SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity) AND Id NOT IN (SELECT AccountId FROM Contact WHERE LastName = 'Elm')",
            [['Acme']]
        ],
        ['SELECT Name FROM Account USING SCOPE mine', [['Best%']], { ...rep, mode: 'system' }],
        [
            'SELECT Industry i, COUNT(Id) n FROM Account GROUP BY Industry HAVING COUNT(Id) > 1',
            [['Energy', 2]]
        ],
        ['SELECT Name FROM Account ORDER BY Name LIMIT 1 OFFSET 2000', []]
    ];
    for (const [soql, rows, context] of answers)
        it(soql, () => assert.deepEqual(given(soql, context), rows));

    it('gives all, standard or custom fields', () => {
        const names = (which: string): string[] =>
            Object.keys(
                org.query(`SELECT FIELDS(${which}) FROM Account LIMIT 1`, admin).records[0]!
            );
        assert.ok(names('ALL').includes('Customer_Number__c'));
        assert.ok(!names('STANDARD').includes('Customer_Number__c'));
        assert.deepEqual(names('CUSTOM'), ['attributes', 'Customer_Number__c']);
    });

    const semiJoin = 'SELECT AccountId FROM Contact';
    const refused: readonly [soql: string, code: string, message: RegExp][] = [
        ['SELECT FIELDS(ALL) FROM Account', 'MALFORMED_QUERY', /LIMIT of at most 200/],
        ['SELECT FIELDS(CUSTOM) FROM Account LIMIT 201', 'MALFORMED_QUERY', /LIMIT of at most 200/],
        ['SELECT Id FROM Account LIMIT 1 OFFSET 2001', 'NUMBER_OUTSIDE_VALID_RANGE', /2000/],
        ['SELECT Name n FROM Account', 'MALFORMED_QUERY', /only aggregate expressions/],
        [
            'SELECT Industry, COUNT(Id) FROM Account GROUP BY Industry ORDER BY Name',
            'MALFORMED_QUERY',
            /Ordered field must be grouped or aggregated: Name/
        ],
        [
            'SELECT GROUPING(Name) FROM Account GROUP BY ROLLUP(Industry)',
            'MALFORMED_QUERY',
            /must be grouped/
        ],
        [
            'SELECT Industry FROM Account GROUP BY ROLLUP(Industry, Name, BillingCity, Type)',
            'MALFORMED_QUERY',
            /at most 3/
        ],
        [
            `SELECT Id FROM Account WHERE Name = 'a' OR Id IN (${semiJoin})`,
            'MALFORMED_QUERY',
            /not allowed with the 'OR' operator/
        ],
        [
            `SELECT Id FROM Account WHERE NOT Id IN (${semiJoin})`,
            'MALFORMED_QUERY',
            /only allowed at the top level/
        ],
        [
            `SELECT Id FROM Account WHERE Id IN (${semiJoin} WHERE AccountId IN (SELECT AccountId FROM Opportunity))`,
            'MALFORMED_QUERY',
            /Nesting of semi join/
        ],
        [
            'SELECT Id FROM Account WHERE Id IN (SELECT ParentId FROM Account)',
            'MALFORMED_QUERY',
            /same object type/
        ],
        [
            `SELECT Id FROM Account WHERE Id IN (${semiJoin}) AND Id IN (${semiJoin}) AND Id IN (${semiJoin})`,
            'MALFORMED_QUERY',
            /Maximum 2 semi join/
        ]
    ];
    for (const [soql, code, message] of refused)
        it(`refuses ${soql}`, () => {
            const [refusal] = refusalOf(() => org.query(soql, admin));
            assert.equal(refusal?.[0], code);
            assert.match(refusal?.[1] ?? '', message);
        });
});
