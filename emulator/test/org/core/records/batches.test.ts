import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SaveEvent } from '../../../../src/org/kernel/types.ts';
import { openOrg } from '../testOrg.ts';

const count = ({ org, admin }: Pick<ReturnType<typeof openOrg>, 'org' | 'admin'>): number =>
    org.query('SELECT COUNT() FROM Shipment__c', admin).totalSize;

describe('a batch', () => {
    const opened = openOrg();
    const { org, admin } = opened;

    it('keeps the good records and says why the others are refused', () => {
        const results = org.records.createAll(
            'Shipment__c',
            [{}, { Status__c: 'Eaten' }, {}],
            admin
        );
        assert.deepEqual(
            results.map(({ success }) => success),
            [true, false, true]
        );
        assert.equal(count(opened), 2);
    });

    it('keeps nothing when all or none is asked and one is refused', () => {
        const before = count(opened);
        const results = org.records.createAll('Shipment__c', [{}, { Status__c: 'Eaten' }], admin, {
            allOrNone: true
        });
        assert.deepEqual(
            results.map(({ errors }) => errors[0]?.errorCode),
            ['ALL_OR_NONE_OPERATION_ROLLED_BACK', 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST']
        );
        assert.equal(count(opened), before);
    });

    it('refuses a duplicate inside the batch itself', () => {
        const results = org.records.createAll(
            'Shipment__c',
            [{ Key__c: 'K' }, { Key__c: 'k' }],
            admin
        );
        assert.deepEqual(
            results.map(({ errors }) => errors[0]?.errorCode),
            [undefined, 'DUPLICATE_VALUE']
        );
    });

    it('runs automation once for every 200 records', () => {
        const sizes: number[] = [];
        const other = openOrg();
        other.org.records.register({ afterSave: ({ changes }) => void sizes.push(changes.length) });
        other.org.records.createAll(
            'Shipment__c',
            Array.from({ length: 450 }, () => ({})),
            other.admin
        );
        assert.deepEqual(sizes, [200, 200, 50]);
    });
});

describe('automation hooks', () => {
    it('may assign fields before the save', () => {
        const { org, admin } = openOrg();
        org.records.register({
            beforeSave: ({ changes }) =>
                void changes.forEach(({ newValues }) => (newValues['Note__c'] = 'set'))
        });
        const id = org.records.create('Shipment__c', {}, admin);
        assert.equal(org.records.read('Shipment__c', id, admin)?.['Note__c'], 'set');
    });

    it('see old and new values after the save and can undo one record', () => {
        const opened = openOrg();
        const { org, admin } = opened;
        const seen: unknown[] = [];
        org.records.register({
            afterSave: ({ operation, changes }: SaveEvent) => {
                for (const change of changes) {
                    seen.push([
                        operation,
                        change.oldValues?.['Note__c'] ?? null,
                        change.newValues['Note__c']
                    ]);
                    if (change.newValues['Note__c'] === 'bad') change.addError('Not this one');
                }
            }
        });
        const results = org.records.createAll(
            'Shipment__c',
            [{ Note__c: 'good' }, { Note__c: 'bad' }],
            admin
        );
        assert.deepEqual(
            results.map(({ errors }) => errors[0]?.message),
            [undefined, 'Not this one']
        );
        assert.equal(count(opened), 1);
        const [first] = results;
        org.records.update('Shipment__c', first?.id ?? '', { Note__c: 'better' }, admin);
        assert.deepEqual(seen.at(-1), ['update', 'good', 'better']);
    });

    it('run what they promised only once the transaction is committed', () => {
        const { org, admin } = openOrg();
        const done: string[] = [];
        org.records.register({
            afterSave: ({ transaction, changes }) => {
                const note = String(changes[0]?.newValues['Note__c']);
                transaction.afterCommit(() => done.push(note));
            }
        });
        assert.throws(() =>
            org.records.transaction(() => {
                org.records.create('Shipment__c', { Note__c: 'undone' }, admin);
                throw new Error('changed my mind');
            })
        );
        org.records.create('Shipment__c', { Note__c: 'kept' }, admin);
        assert.deepEqual(done, ['kept']);
    });
});
