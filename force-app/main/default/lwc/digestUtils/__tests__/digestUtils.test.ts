import { createHash } from 'node:crypto';
import { sha256Hex } from 'c/digestUtils';
import fc from 'fast-check';

describe('sha256Hex', () => {
    it('agrees with what the proxy computes, whatever the text', () => {
        fc.assert(
            fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
                expect(sha256Hex(text)).toBe(
                    createHash('sha256').update(text, 'utf8').digest('hex')
                );
            })
        );
    });

    it('writes the digest of the empty text as NIST does', () => {
        expect(sha256Hex('')).toBe(
            'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
        );
    });
});
