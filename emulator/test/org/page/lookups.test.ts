import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

describe('what a record picker finds', () => {
    let org: PageOrg;

    before(async () => {
        org = await openPageOrg();
    });
    after(() => org.close());

    const signIn = async (): Promise<string> => {
        const response = await fetch(`${org.url}/lightning/page/home`);
        return response.headers
            .getSetCookie()
            .map((cookie) => cookie.split(';')[0])
            .join('; ');
    };
    const find = async (term: string, wishes: object): Promise<string[]> => {
        const query = new URLSearchParams({ term, wishes: JSON.stringify(wishes) });
        const url = `${org.url}/_local/page/lookups/Opportunity?${query}`;
        const response = await fetch(url, { headers: { cookie: await signIn() } });
        const found = (await response.json()) as { name: string }[];
        return found.map(({ name }) => name);
    };
    const without = (operator: string): object => ({
        filter: { criteria: [{ fieldPath: 'Id', operator, value: [] }] }
    });

    it('is everything when the list of records to leave out is empty', async () => {
        assert.deepEqual(await find('Big', without('nin')), ['Big Deal']);
    });

    it('is nothing when the list of records to choose from is empty', async () => {
        assert.deepEqual(await find('Big', without('in')), []);
    });

    it('is matched by name too when only further fields are named', async () => {
        const matchingInfo = { additionalFields: [{ fieldPath: 'NextStep' }] };
        assert.deepEqual(await find('Big', { matchingInfo }), ['Big Deal']);
    });

    it('is matched by another field in place of the name', async () => {
        const matchingInfo = { primaryField: { fieldPath: 'StageName' } };
        assert.deepEqual(await find('Closed', { matchingInfo }), ['Lost Deal']);
    });
});
