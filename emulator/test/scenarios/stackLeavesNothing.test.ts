import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { freePortBase } from '../../src/stack/freePorts.ts';

const PATIENCE_MS = 180_000;

describe('a local stack that cannot start', () => {
    it('stops what has started and what still starts, so that its process ends by itself', async () => {
        const portBase = await freePortBase();
        const neighbour = createServer().listen(portBase + 1, '127.0.0.1');
        await once(neighbour, 'listening');
        const program = `
            import { startStack } from './emulator/src/stack/stack.ts';
            await startStack({ portBase: ${portBase}, seed: 'none' }).catch(console.log);
        `;
        const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
        const { stdout } = await promisify(execFile)(process.execPath, args, {
            timeout: PATIENCE_MS
        });
        neighbour.close();
        assert.match(stdout, /intacct ended before it listened/);
    });
});
