import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { freshCache, load, record, settled, wire } from './page.ts';

const { getRecord, updateRecord } = await load('lightning/uiRecordApi');

const ID = '006000000000009AAA';

describe('a read that is overtaken by a write', () => {
    beforeEach(freshCache);

    it('is repeated, so that the old value does not come back', async () => {
        let stage = 'Old';
        const held: (() => void)[] = [];
        globalThis.fetch = async (_input, init = {}) => {
            if (init.method === 'PATCH') stage = 'New';
            const body = JSON.stringify(record(ID, { StageName: stage }));
            const first = init.method !== 'PATCH' && held.length === 0;
            if (first) await new Promise<void>((resolve) => held.push(resolve));
            return new Response(body, { status: 200 });
        };
        const reading = wire(getRecord, { recordId: ID, fields: ['Opportunity.StageName'] });
        await settled();
        await updateRecord({ fields: { Id: ID, StageName: 'New' } });
        held.forEach((release) => release());
        const { last } = await reading;
        await settled();
        assert.equal(last().data.fields.StageName.value, 'New');
    });
});
