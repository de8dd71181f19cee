import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load, settled } from './page.ts';

const { onError, subscribe, unsubscribe } = await load('lightning/empApi');

const CHANNEL = '/data/Invoice__ChangeEvent';

/** A push channel whose answers the test hands out one by one. */
class PushChannel {
    readonly asked: URLSearchParams[] = [];
    private readonly waiting: ((response: Response) => void)[] = [];

    constructor() {
        globalThis.fetch = (input) => {
            const { searchParams } = new URL(String(input), 'http://org.test');
            this.asked.push(searchParams);
            if (!searchParams.has('after')) {
                return Promise.resolve(Response.json({ messages: [], latest: 7 }));
            }
            return new Promise((resolve) => this.waiting.push(resolve));
        };
    }

    async push(latest: number, ...channels: string[]): Promise<void> {
        const messages = channels.map((channel) => ({ channel, data: { payload: { latest } } }));
        this.waiting.shift()?.(Response.json({ messages, latest }));
        await settled();
    }

    async fail(): Promise<void> {
        this.waiting.shift()?.(new Response('', { status: 401, statusText: 'Unauthorized' }));
        await settled();
    }
}

describe('lightning/empApi', () => {
    it('brings messages of the channel from now on, until unsubscribed', async () => {
        const channel = new PushChannel();
        const heard: { data: { payload: { latest: number } } }[] = [];
        const subscription = await subscribe(CHANNEL, -1, (message: never) => heard.push(message));
        await settled();
        assert.equal(channel.asked.at(-1)?.get('after'), '7');
        await channel.push(8, CHANNEL, '/data/AccountChangeEvent');
        assert.deepEqual(
            heard.map(({ data }) => data.payload.latest),
            [8]
        );
        assert.equal(channel.asked.at(-1)?.get('after'), '8');
        const response = await unsubscribe(subscription);
        assert.equal(response.successful, true);
        await channel.push(9, CHANNEL);
        assert.equal(heard.length, 1);
    });

    it('tells onError when the connection is refused', async () => {
        const channel = new PushChannel();
        const errors: { error: string }[] = [];
        onError((error: { error: string }) => errors.push(error));
        await subscribe(CHANNEL, -1, () => undefined);
        await settled();
        await channel.fail();
        assert.match(errors[0]?.error ?? '', /401/);
    });
});
