import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
    idOf,
    normalizeId,
    sequenceOf,
    withCheckCharacters
} from '../../../../src/org/kernel/ids.ts';

describe('record ids', () => {
    it('get the check characters of the platform', () => {
        assert.equal(withCheckCharacters('00D000000000001'), '00D000000000001EAA');
        assert.equal(withCheckCharacters('001D000000IRFma'), '001D000000IRFmaIAH');
    });

    it('are accepted with 15 characters and in any case of the check characters', () => {
        assert.equal(normalizeId('001D000000IRFma'), '001D000000IRFmaIAH');
        assert.equal(normalizeId('001D000000IRFmaIAH'), '001D000000IRFmaIAH');
    });

    it('are refused when their check characters are wrong or their length is', () => {
        assert.equal(normalizeId('001D000000IRFmaAAA'), undefined);
        assert.equal(normalizeId('001'), undefined);
    });

    it('sort in the order of creation', () => {
        const ids = [1, 61, 62, 3843, 3844].map((n) => idOf('a00', n));
        assert.deepEqual([...ids].sort(), ids);
        assert.deepEqual(ids.map(sequenceOf), [1, 61, 62, 3843, 3844]);
    });
});
