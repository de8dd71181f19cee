import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CompilerThread } from '../../../src/org/page/bundles/compilerThread.ts';

describe("the compiler's thread", { timeout: 60_000 }, () => {
    let folder: string;
    let thread: CompilerThread;
    let alive: NodeJS.Timeout;

    beforeEach(() => {
        alive = setInterval(() => {}, 1000);
        folder = mkdtempSync(path.join(os.tmpdir(), 'compiler-thread-'));
        thread = new CompilerThread(new URL('./mortalWorker.mjs', import.meta.url));
    });
    afterEach(async () => {
        clearInterval(alive);
        await thread.close();
        rmSync(folder, { recursive: true, force: true });
    });

    const diary = (): string => path.join(folder, 'diary');
    const bundle = (name: string, deaths = 0) => ({
        name,
        files: { diary: diary(), deaths: String(deaths) },
        apiVersion: 66
    });

    it('compiles what is asked for before what is compiled ahead', async () => {
        const ahead = ['first', 'second', 'third'].map((name) =>
            thread.compile(bundle(name), true)
        );
        const asked = thread.compile(bundle('asked'));
        thread.hurry('third');
        await Promise.all([...ahead, asked]);
        const order = readFileSync(diary(), 'utf8').trim().split('\n');
        assert.deepEqual(order, ['first', 'asked', 'third', 'second']);
    });

    it('compiles a bundle again when the thread dies over it, and the others after it', async () => {
        const answers = await Promise.all([
            thread.compile(bundle('unlucky', 1)),
            thread.compile(bundle('next'))
        ]);
        assert.deepEqual(answers, [{ code: 'unlucky' }, { code: 'next' }]);
    });

    it('gives up a bundle that the thread dies over twice, and no other', async () => {
        const deadly = thread.compile(bundle('deadly', 2));
        const next = thread.compile(bundle('next'));
        await assert.rejects(deadly, /died over deadly/);
        assert.deepEqual(await next, { code: 'next' });
    });

    it('leaves nothing waiting when it is closed', async () => {
        const waiting = [thread.compile(bundle('first')), thread.compile(bundle('second'), true)];
        const refused = Promise.all(waiting.map((each) => assert.rejects(each, /closed/)));
        await thread.close();
        await refused;
        await assert.rejects(thread.compile(bundle('late')), /closed/);
    });
});
