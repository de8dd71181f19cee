import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTogether, orClose } from './openTogether.ts';

class Door {
    isOpen = true;
    close(): Promise<void> {
        this.isOpen = false;
        return Promise.resolve();
    }
}

const stuck = (): Promise<Door> => Promise.reject(new Error('it is stuck'));

describe('what a test opens', () => {
    it('is handed over when all of it has opened', async () => {
        const [front, back] = [new Door(), new Door()];
        const opened = await openTogether(Promise.resolve(front), Promise.resolve(back));
        assert.deepEqual(opened, [front, back]);
        assert.deepEqual([front.isOpen, back.isOpen], [true, true]);
    });

    it('is closed again when another part does not open, also one that opens later', async () => {
        const late = new Door();
        const opening = new Promise<Door>((resolve) => setImmediate(resolve, late));
        await assert.rejects(openTogether(stuck(), opening), /it is stuck/);
        assert.equal(late.isOpen, false);
    });

    it('is closed again when what follows fails, and stays open otherwise', async () => {
        const [kept, lost] = [new Door(), new Door()];
        assert.equal(await orClose(kept, () => Promise.resolve('next')), 'next');
        await assert.rejects(
            orClose(lost, () => stuck()),
            /it is stuck/
        );
        assert.deepEqual([kept.isOpen, lost.isOpen], [true, false]);
    });
});
