import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openOrg, refusalOf } from '../testOrg.ts';

describe('creating a record', () => {
    const { org, admin, system } = openOrg();
    const create = (values: Parameters<typeof org.records.create>[1]): string =>
        org.records.create('Shipment__c', values, admin);
    const read = (id: string): Record<string, unknown> =>
        org.records.read('Shipment__c', id, admin) ?? {};

    it('gives defaults, an owner, a number and audit fields', () => {
        org.clock.set(new Date('2027-01-24T10:00:00.000Z'));
        const shipment = read(create({}));
        assert.match(String(shipment['Name']), /^SHP-\d{4}$/);
        assert.equal(shipment['Status__c'], 'Planned');
        assert.equal(shipment['Insured__c'], true);
        assert.equal(shipment['Due_On__c'], '2027-01-31');
        assert.equal(shipment['OwnerId'], admin.user.id);
        assert.equal(shipment['CreatedById'], admin.user.id);
        assert.equal(shipment['CreatedDate'], '2027-01-24T10:00:00.000Z');
    });

    it('does not use a default where a value or nothing was written', () => {
        const shipment = read(create({ Status__c: null, Insured__c: false }));
        assert.equal(shipment['Status__c'], null);
        assert.equal(shipment['Insured__c'], false);
    });

    it('accepts names in any case and values as text', () => {
        const shipment = read(
            create({ max_weight__C: '12.345', SENT_AT__c: '2027-01-24T12:00:00+02:00' })
        );
        assert.equal(shipment['Max_Weight__c'], 12.35);
        assert.equal(shipment['Sent_At__c'], '2027-01-24T10:00:00.000Z');
    });

    it('finds a parent by its external id', () => {
        const id = create({ Key__c: 'S-1' });
        const parcel = org.records.create(
            'Parcel__c',
            { Shipment__r: { Key__c: 's-1' }, Weight__c: 1 },
            admin
        );
        assert.equal(org.records.read('Parcel__c', parcel, admin)?.['Shipment__c'], id);
    });

    it('names a record without a name by its id', () => {
        const shipment = create({});
        const parcel = org.records.create(
            'Parcel__c',
            { Shipment__c: shipment, Weight__c: 1 },
            admin
        );
        assert.equal(org.records.read('Parcel__c', parcel, admin)?.['Name'], parcel);
    });

    const account = org.records.create('Account', { Name: 'Acme' }, system);
    const refusals: readonly [
        string,
        Parameters<typeof create>[0],
        readonly [string, string, readonly string[]]
    ][] = [
        [
            'a text that is too long',
            { Route__c: 'x'.repeat(11) },
            [
                'STRING_TOO_LONG',
                `Route: data value too large: ${'x'.repeat(11)} (max length=10)`,
                ['Route__c']
            ]
        ],
        [
            'a number with too many digits',
            { Max_Weight__c: 10000 },
            [
                'NUMBER_OUTSIDE_VALID_RANGE',
                'Max Weight: value outside of valid range on numeric field: 10000',
                ['Max_Weight__c']
            ]
        ],
        [
            'a choice the picklist does not have',
            { Status__c: 'Eaten' },
            [
                'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
                'Status: bad value for restricted picklist field: Eaten',
                ['Status__c']
            ]
        ],
        [
            'something that is no id',
            { Account__c: 'abc' },
            ['MALFORMED_ID', 'Account: id value of incorrect type: abc', ['Account__c']]
        ],
        [
            'an id of another object',
            { Follow_Up__c: account },
            [
                'FIELD_INTEGRITY_EXCEPTION',
                `Follow Up: id value of incorrect type: ${account}`,
                ['Follow_Up__c']
            ]
        ],
        [
            'an id of no record',
            { Account__c: '001000000000ZZZ' },
            ['INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id', []]
        ],
        [
            'something that is no email address',
            { Contact_Email__c: 'nobody' },
            [
                'INVALID_EMAIL_ADDRESS',
                'Contact Email: invalid email address: nobody',
                ['Contact_Email__c']
            ]
        ],
        [
            'an unknown field',
            { Colour__c: 'red' },
            ['INVALID_FIELD', "No such column 'Colour__c' on sobject of type Shipment__c", []]
        ],
        [
            'a field the org computes',
            { Weight__c: 3 },
            [
                'INVALID_FIELD_FOR_INSERT_UPDATE',
                'Unable to create/update fields: Weight__c. Please check the security settings of this field and verify that it is read/write for your profile or permission set.',
                ['Weight__c']
            ]
        ]
    ];
    for (const [what, values, refusal] of refusals) {
        it(`refuses ${what}`, () => {
            assert.deepEqual(
                refusalOf(() => create(values)),
                [refusal]
            );
        });
    }

    it('refuses a date that does not exist', () => {
        const [[code] = ['']] = refusalOf(() => create({ Due_On__c: '2027-02-30' }));
        assert.equal(code, 'JSON_PARSER_ERROR');
    });

    it('refuses a record without its required fields, naming them', () => {
        assert.deepEqual(
            refusalOf(() => org.records.create('Parcel__c', {}, admin)),
            [
                [
                    'REQUIRED_FIELD_MISSING',
                    'Required fields are missing: [Shipment__c, Weight__c]',
                    ['Shipment__c', 'Weight__c']
                ]
            ]
        );
    });

    it('refuses a unique value that another record has, in any case', () => {
        const id = create({ Key__c: 'Unique' });
        assert.deepEqual(
            refusalOf(() => create({ Key__c: 'UNIQUE' })),
            [
                [
                    'DUPLICATE_VALUE',
                    `duplicate value found: Key__c duplicates value on record with id: ${id}`,
                    []
                ]
            ]
        );
    });

    it('lets a deleted record’s unique value be used again', () => {
        org.records.delete('Shipment__c', create({ Key__c: 'Again' }), admin);
        assert.ok(create({ Key__c: 'Again' }));
    });

    it('refuses a parent whose external id is unknown', () => {
        assert.deepEqual(
            refusalOf(() =>
                org.records.create(
                    'Parcel__c',
                    { Shipment__r: { Key__c: 'none' }, Weight__c: 1 },
                    admin
                )
            )[0],
            [
                'INVALID_FIELD',
                'Foreign key external ID: none not found for field Key__c in entity Shipment__c',
                []
            ]
        );
    });
});
