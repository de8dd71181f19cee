import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tokenCache } from '../src/domain/tokenCache.ts';

const MINUTE_MS = 60_000;

function counted(lifetimeMs?: number) {
    let now = 0;
    let issued = 0;
    const tokens = tokenCache(
        async () => {
            issued += 1;
            const value = `token ${issued}`;
            return lifetimeMs === undefined ? { value } : { value, expiresAt: now + lifetimeMs };
        },
        () => now
    );
    return { tokens, issued: () => issued, pass: (ms: number) => (now += ms) };
}

describe('tokenCache', () => {
    it('signs in once for callers that come together', async () => {
        const { tokens, issued } = counted();
        await Promise.all([tokens.get(), tokens.get(), tokens.get()]);
        assert.equal(issued(), 1);
    });

    it('renews a token a minute before it expires', async () => {
        const { tokens, issued, pass } = counted(10 * MINUTE_MS);
        await tokens.get();
        pass(9 * MINUTE_MS - 1);
        await tokens.get();
        assert.equal(issued(), 1);
        pass(1);
        assert.equal(await tokens.get(), 'token 2');
    });

    it('forgets a refused token once, not the one that replaced it', async () => {
        const { tokens } = counted();
        const first = await tokens.get();
        tokens.discard(first);
        const second = await tokens.get();
        tokens.discard(first);
        assert.equal(await tokens.get(), second);
    });

    it('tries again after a sign-in that failed', async () => {
        let fails = true;
        const tokens = tokenCache(
            async () => {
                if (fails) {
                    throw new Error('down');
                }
                return { value: 'token' };
            },
            () => 0
        );
        await assert.rejects(tokens.get());
        fails = false;
        assert.equal(await tokens.get(), 'token');
    });
});
