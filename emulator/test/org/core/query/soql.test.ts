import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { QueryRow } from '../../../../src/org/kernel/types.ts';
import { openOrg, refusalOf } from '../testOrg.ts';

describe('a query', () => {
    const { org, admin, system } = openOrg();
    org.clock.set(new Date('2027-03-15T12:00:00.000Z'));
    const account = org.records.create(
        'Account',
        { Name: 'Acme', Customer_Number__c: 'C1' },
        system
    );
    const create = (values: object): string =>
        org.records.create('Shipment__c', { ...values }, system);
    const first = create({
        Key__c: 'A',
        Account__c: account,
        Max_Weight__c: 1,
        Due_On__c: '2027-03-14',
        Handling__c: 'Cold;Fragile'
    });
    const second = create({
        Key__c: 'B',
        Account__c: account,
        Max_Weight__c: 2,
        Due_On__c: '2027-04-01',
        Handling__c: 'Cold'
    });
    create({ Key__c: 'C', Max_Weight__c: null, Due_On__c: '2027-03-31', Status__c: null });
    org.records.createAll(
        'Parcel__c',
        [1, 2, 3].map((weight) => ({ Shipment__c: first, Name: `P${weight}`, Weight__c: weight })),
        system
    );
    org.records.create('Parcel__c', { Shipment__c: second, Name: 'Q', Weight__c: 9 }, system);

    const rows = (soql: string): QueryRow[] => org.query(soql, admin).records;
    const keys = (where: string): string =>
        rows(`SELECT Key__c FROM Shipment__c WHERE ${where} ORDER BY Key__c`)
            .map((row) => String(row['Key__c']))
            .join('');

    const filters: readonly [where: string, keys: string][] = [
        ["Key__c = 'a'", 'A'],
        ['Max_Weight__c > 1', 'B'],
        ['Max_Weight__c != 1', 'BC'],
        ['Max_Weight__c = null', 'C'],
        ["Key__c IN ('A', 'c')", 'AC'],
        ["Key__c NOT IN ('A')", 'BC'],
        ["Key__c LIKE '_'", 'ABC'],
        ["Account__r.Name LIKE 'ac%'", 'AB'],
        ["Account__r.Name != 'Acme'", 'C'],
        ["Account__r.Owner.Profile.Name = 'System Administrator'", 'AB'],
        ["Account__r.Customer_Number__c = 'C1' AND (Key__c = 'A' OR Key__c = 'C')", 'A'],
        ["NOT Account__r.Name = 'Acme'", 'C'],
        ["(NOT (Key__c = 'A' OR Key__c = 'B'))", 'C'],
        ["Handling__c INCLUDES ('Cold;Fragile', 'Heavy')", 'A'],
        ["Handling__c EXCLUDES ('Fragile')", 'BC'],
        ['Insured__c = true', 'ABC'],
        ['Due_On__c = YESTERDAY', 'A'],
        ['Due_On__c = THIS_MONTH', 'AC'],
        ['Due_On__c > THIS_MONTH', 'B'],
        ['Due_On__c = NEXT_N_DAYS:16', 'C'],
        ['Due_On__c < 2027-03-31', 'A'],
        ['CreatedDate = TODAY', 'ABC'],
        ['CreatedDate > 2027-03-15T13:00:00+02:00', 'ABC'],
        ['CALENDAR_MONTH(Due_On__c) = 4', 'B'],
        ['Id IN (SELECT Shipment__c FROM Parcel__c WHERE Weight__c > 2)', 'AB'],
        ['Id NOT IN (SELECT Shipment__c FROM Parcel__c WHERE Weight__c > 8)', 'AC'],
        ['Parcel_Count__c >= 3', 'A']
    ];
    for (const [where, expected] of filters) {
        it(`finds ${expected} by ${where}`, () => {
            assert.equal(keys(where), expected);
        });
    }

    it('nests parents, and shows a missing one as null', () => {
        const [a, , c] = rows(
            'SELECT Key__c, Account__r.Name, Account__r.Owner.Username FROM Shipment__c ORDER BY Key__c'
        );
        const parent = a?.['Account__r'] as QueryRow;
        assert.equal(parent['Name'], 'Acme');
        assert.equal((parent['Owner'] as QueryRow)['Username'], 'admin@local.test');
        assert.equal(parent.attributes.url, `/services/data/v66.0/sobjects/Account/${account}`);
        assert.equal(c?.['Account__r'], null);
    });

    it('nests children with their own filter, order and limit, and shows none as null', () => {
        const [a, , c] = rows(
            'SELECT Key__c, (SELECT Name FROM Parcels__r WHERE Weight__c < 3 ORDER BY Weight__c DESC LIMIT 1) FROM Shipment__c ORDER BY Key__c'
        );
        const children = a?.['Parcels__r'] as { totalSize: number; records: QueryRow[] };
        assert.deepEqual([children.totalSize, children.records[0]?.['Name']], [1, 'P2']);
        assert.equal(c?.['Parcels__r'], null);
    });

    it('orders blanks first unless told otherwise', () => {
        const order = (clause: string): string =>
            rows(`SELECT Key__c FROM Shipment__c ORDER BY Max_Weight__c ${clause}`)
                .map((row) => row['Key__c'])
                .join('');
        assert.equal(order(''), 'CAB');
        assert.equal(order('DESC'), 'CBA');
        assert.equal(order('DESC NULLS LAST'), 'BAC');
    });

    it('counts without rows', () => {
        const { totalSize, records } = org.query(
            'SELECT COUNT() FROM Parcel__c WHERE Weight__c > 1',
            admin
        );
        assert.deepEqual([totalSize, records], [3, []]);
    });

    it('groups and aggregates', () => {
        const grouped = rows(
            'SELECT Shipment__r.Key__c, COUNT(Id), SUM(Weight__c) total, MAX(Name) FROM Parcel__c GROUP BY Shipment__r.Key__c HAVING COUNT(Id) > 1 ORDER BY COUNT(Id)'
        );
        assert.deepEqual(grouped, [
            {
                attributes: { type: 'AggregateResult' },
                Key__c: 'A',
                expr0: 3,
                total: 6,
                expr1: 'P3'
            }
        ]);
    });

    it('limits and skips', () => {
        assert.deepEqual(
            rows('SELECT Key__c FROM Shipment__c ORDER BY Key__c LIMIT 1 OFFSET 1').map(
                (row) => row['Key__c']
            ),
            ['B']
        );
    });

    it('shows labels for toLabel and every field for FIELDS(ALL)', () => {
        org.records.update(
            'Shipment__c',
            second,
            { Status__c: 'Sent', Sent_At__c: '2027-03-15T00:00:00Z' },
            system
        );
        assert.equal(
            rows(`SELECT toLabel(Status__c) FROM Shipment__c WHERE Id = '${second}'`)[0]?.[
                'Status__c'
            ],
            'On its way'
        );
        assert.ok('Title__c' in (rows('SELECT FIELDS(ALL) FROM Shipment__c LIMIT 1')[0] ?? {}));
    });

    it('understands an alias, and quotes and backslashes in text', () => {
        create({ Key__c: "D'\\" });
        assert.equal(
            rows("SELECT s.Key__c FROM Shipment__c s WHERE s.Key__c = 'D\\'\\\\'")[0]?.['Key__c'],
            "D'\\"
        );
    });

    const refusals: readonly [what: string, soql: string, code: string, text: RegExp][] = [
        [
            'an unknown object',
            'SELECT Id FROM Nothing__c',
            'INVALID_TYPE',
            /ERROR at Row:1:Column:16\nsObject type 'Nothing__c' is not supported/
        ],
        [
            'an unknown field',
            'SELECT Foo__c FROM Account',
            'INVALID_FIELD',
            /No such column 'Foo__c' on entity 'Account'/
        ],
        [
            'an unknown relationship',
            'SELECT Foo__r.Name FROM Account',
            'INVALID_FIELD',
            /Didn't understand relationship 'Foo__r' in field path/
        ],
        [
            'an unknown child relationship',
            'SELECT (SELECT Id FROM Foos__r) FROM Account',
            'INVALID_TYPE',
            /Didn't understand relationship 'Foos__r' in FROM part/
        ],
        [
            'AND mixed with OR',
            "SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'",
            'MALFORMED_QUERY',
            /unexpected token: 'OR'/
        ],
        [
            'a number in quotes',
            "SELECT Id FROM Shipment__c WHERE Max_Weight__c = '1'",
            'INVALID_FIELD',
            /must be of type double and should not be enclosed in quotes/
        ],
        [
            'a text without quotes',
            'SELECT Id FROM Shipment__c WHERE Key__c = 1',
            'INVALID_FIELD',
            /must be of type string and should be enclosed in quotes/
        ],
        [
            'a filter by long text',
            "SELECT Id FROM Shipment__c WHERE Note__c = 'x'",
            'INVALID_FIELD',
            /field 'Note__c' can not be filtered in a query call/
        ],
        [
            'a field that is neither grouped nor aggregated',
            'SELECT Name, COUNT(Id) FROM Account',
            'MALFORMED_QUERY',
            /Field must be grouped or aggregated: Name/
        ],
        [
            'what is no id where one is compared',
            "SELECT Id FROM Account WHERE Id = 'abc'",
            'INVALID_QUERY_FILTER_OPERATOR',
            /invalid ID field: abc/
        ],
        ['what is no query', 'SELECT FROM', 'MALFORMED_QUERY', /./]
    ];
    for (const [what, soql, code, text] of refusals) {
        it(`refuses ${what}`, () => {
            const [refusal] = refusalOf(() => org.query(soql, admin));
            assert.equal(refusal?.[0], code);
            assert.match(refusal?.[1] ?? '', text);
        });
    }
});

describe('a look-up that leads to several objects', () => {
    const { org, admin, rep, system } = openOrg();
    const account = org.records.create('Account', { Name: 'Acme', Phone: '1' }, system);
    const lead = org.records.create('Lead', { LastName: 'Lee', Company: 'L' }, system);
    const deal = org.records.create(
        'Opportunity',
        { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2027-01-31', Amount: 5 },
        system
    );
    for (const [Subject, WhatId] of [
        ['a', account],
        ['b', deal],
        ['c', null]
    ] as const)
        org.records.create('Task', { Subject, WhatId, WhoId: lead }, system);
    const rows = (soql: string, context = admin) =>
        org.query(soql, context).records.map(({ attributes: _, ...row }) => row);

    it('gives name and type of whatever it leads to', () => {
        const found = rows('SELECT What.Name, What.Type, Who.Name FROM Task ORDER BY Subject');
        const parent = (name: string, type: string) => [name, type];
        assert.deepEqual(
            found.map(({ What }) => {
                const what = What as { Name: string; Type: string } | null;
                return what && parent(what.Name, what.Type);
            }),
            [parent('Acme', 'Account'), parent('Deal', 'Opportunity'), null]
        );
        assert.equal((found[0]?.['Who'] as { Name: string }).Name, 'Lee');
        assert.equal(rows("SELECT Id FROM Task WHERE What.Type = 'Account'").length, 1);
    });

    it('gives fields by the object that is met', () => {
        const found = rows(
            'SELECT TYPEOF What WHEN Account THEN Phone ELSE Name END FROM Task ORDER BY Subject'
        );
        const [first, second, third] = found.map(({ What }) => What as Record<string, unknown>);
        assert.equal(first?.['Phone'], '1');
        assert.deepEqual([second?.['Name'], second?.['Phone']], ['Deal', undefined]);
        assert.equal(third, null);
    });

    it('shows nobody what is hidden from them', () => {
        assert.deepEqual(rows('SELECT What.Name FROM Task', rep), []);
    });
});
