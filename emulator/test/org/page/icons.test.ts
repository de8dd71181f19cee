import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPageOrg, type PageOrg } from './pageOrg.ts';

describe('GET /icons/{category}/{name}.svg', { timeout: 240_000 }, () => {
    let org: PageOrg;

    before(async () => {
        org = await openPageOrg();
    });
    after(() => org.close());

    const icon = (file: string): Promise<Response> => fetch(`${org.url}/icons/${file}.svg`);

    it('answers one symbol of the SLDS sprite, for browsers to keep', async () => {
        for (const [category, name] of [
            ['utility', 'close'],
            ['standard', 'opportunity'],
            ['doctype', 'pdf']
        ]) {
            const response = await icon(`${category}/${name}`);
            assert.equal(response.headers.get('content-type'), 'image/svg+xml');
            assert.match(response.headers.get('cache-control') ?? '', /max-age=86400/);
            const symbols = (await response.text()).match(/<symbol[^>]*>/g) ?? [];
            assert.equal(symbols.length, 1);
            assert.match(symbols[0] ?? '', new RegExp(`id="${name}"`));
        }
    });

    it('answers 404 for an icon or a category that SLDS does not have', async () => {
        assert.equal((await icon('utility/no_such_icon')).status, 404);
        assert.equal((await icon('nowhere/close')).status, 404);
    });
});
