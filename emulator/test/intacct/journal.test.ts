import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Company } from '../../src/intacct/company/company.ts';
import { createDocument } from '../../src/intacct/documents/createDocument.ts';
import { seedCompany } from '../../src/seed/company.ts';
import { anOrder } from './support/orders.ts';

describe('a company kept in a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'intacct-'));
    after(() => rmSync(folder, { recursive: true }));

    const open = (file: string, seed = 'small') => {
        const company = new Company('local');
        seedCompany(company, { size: 'small' });
        company.keepIn(join(folder, file), seed);
        return company;
    };
    const order = (company: Company) =>
        company.transaction(() =>
            createDocument(anOrder(), company.definitions.byId('Sales Order')!, {
                company,
                session: {}
            })
        );

    // Nothing is closed: as after SIGKILL, only what was written is there.
    it('finds its documents and goes on numbering after it was killed', () => {
        order(open('kept.db'));
        const again = open('kept.db');
        assert.equal(again.documents.byId('Sales Order-SO-0001')?.total, '49.80');
        assert.equal(order(again).id, 'Sales Order-SO-0002');
        assert.equal(open('kept.db').documents.size, 2);
    });

    it('forgets a transaction that the kill cut off, and only that', () => {
        order(open('cut.db'));
        appendFileSync(join(folder, 'cut.db'), '[["documents","2",{"key":"2"');
        const again = open('cut.db');
        assert.equal(again.documents.size, 1);
        order(again);
        assert.equal(open('cut.db').documents.size, 2);
    });

    it('does not give the number of a deleted row again', () => {
        const company = open('deleted.db');
        const { key } = order(company);
        company.documents.delete(key);
        assert.notEqual(order(open('deleted.db')).key, key);
    });

    it('refuses a file that was written over another seed', () => {
        order(open('seed.db'));
        assert.throws(() => open('seed.db', 'full'), /seeded with "small", not "full"/);
    });
});
