import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './page.ts';

const {
    REFRESH_COMPLETE,
    REFRESH_COMPLETE_WITH_ERRORS,
    RefreshEvent,
    registerRefreshContainer,
    registerRefreshHandler,
    unregisterRefreshHandler
} = await load('lightning/refresh');

/** An element with a parent, which is all that the refresh tree needs of the DOM. */
class Node extends EventTarget {
    readonly parentNode: Node | undefined;
    constructor(parentNode?: Node) {
        super();
        this.parentNode = parentNode;
    }
}

/** Refreshes a container once. @returns the status, and the handlers that ran, in order */
async function refresh(setUp: (child: Node, grandchild: Node, ran: string[]) => void): Promise<{
    status: unknown;
    ran: string[];
}> {
    const root = new Node();
    const child = new Node(root);
    const ran: string[] = [];
    setUp(child, new Node(child), ran);
    let done: Promise<unknown> = Promise.resolve();
    registerRefreshContainer(root, (status: Promise<unknown>) => (done = status));
    root.dispatchEvent(new RefreshEvent());
    return { status: await done, ran };
}

describe('lightning/refresh', () => {
    it('asks handlers from the outside in', async () => {
        const { status, ran } = await refresh((child, grandchild, order) => {
            registerRefreshHandler(grandchild, async () => order.push('inner') > 0);
            registerRefreshHandler(child, async () => order.push('outer') > 0);
        });
        assert.deepEqual(ran, ['outer', 'inner']);
        assert.equal(status, REFRESH_COMPLETE);
    });

    it('does not go below a handler that answers false', async () => {
        const { ran } = await refresh((child, grandchild, order) => {
            registerRefreshHandler(child, async () => order.push('outer') < 0);
            registerRefreshHandler(grandchild, async () => order.push('inner') > 0);
        });
        assert.deepEqual(ran, ['outer']);
    });

    it('reports that a handler failed', async () => {
        const { status } = await refresh((child, grandchild) => {
            registerRefreshHandler(child, async () => true);
            registerRefreshHandler(grandchild, async () => Promise.reject(new Error('no')));
        });
        assert.equal(status, REFRESH_COMPLETE_WITH_ERRORS);
    });

    it('leaves out who unregistered, and who is in another view', async () => {
        const { ran } = await refresh((child, _grandchild, order) => {
            unregisterRefreshHandler(registerRefreshHandler(child, async () => order.push('gone')));
            registerRefreshHandler(new Node(), async () => order.push('elsewhere'));
        });
        assert.deepEqual(ran, []);
    });
});
