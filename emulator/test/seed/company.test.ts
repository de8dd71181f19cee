import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Company } from '../../src/intacct/company/company.ts';
import { seedCompany } from '../../src/seed/company.ts';
import { salesOf } from '../../src/seed/sales.ts';
import { LOCATIONS } from '../../src/seed/salesData.ts';

describe('seedCompany', () => {
    const company = new Company('local');
    seedCompany(company, { size: 'full' });
    const sales = salesOf('full');

    it('knows every customer that an account names, unless it is broken on purpose', () => {
        for (const { customerId, inIntacct } of sales.accounts) {
            const isKnown =
                customerId !== undefined && company.customers.byId(customerId) !== undefined;
            assert.equal(isKnown, inIntacct !== 'absent', customerId);
        }
    });

    it('knows every item that a product names, unless it is broken on purpose', () => {
        for (const { code, inIntacct } of sales.products) {
            const item = company.items.byId(code);
            assert.equal(item !== undefined, inIntacct !== 'absent', code);
            if (inIntacct === 'inactive') assert.equal(item?.['status'], 'inactive');
        }
    });

    it('has a location for every region', () => {
        for (const id of LOCATIONS) assert.ok(company.locations.byId(id), id);
    });

    it('is filled the same way each time, key by key', () => {
        const again = new Company('local');
        seedCompany(again, { size: 'full' });
        assert.equal(
            again.customers.byId('CG-12520')?.key,
            company.customers.byId('CG-12520')?.key
        );
        assert.equal(again.items.byId('SEED-PEN')?.key, company.items.byId('SEED-PEN')?.key);
    });
});
