import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './page.ts';

const {
    createMessageContext,
    MessageContext,
    publish,
    releaseMessageContext,
    subscribe,
    unsubscribe
} = await load('lightning/messageService');

describe('lightning/messageService', () => {
    it('brings a message to every subscriber of its channel', () => {
        const context = createMessageContext();
        const heard: unknown[] = [];
        subscribe(context, 'Selected__c', (message: unknown) => heard.push(message));
        subscribe(context, 'Other__c', () => assert.fail('another channel'));
        publish(context, 'Selected__c', { recordId: '1' });
        assert.deepEqual(heard, [{ recordId: '1' }]);
    });

    it('is silent after unsubscribe', () => {
        const context = createMessageContext();
        const subscription = subscribe(context, 'Selected__c', () => assert.fail('unsubscribed'));
        unsubscribe(subscription);
        publish(context, 'Selected__c', {});
    });

    it('ends the subscriptions of a released context', () => {
        const gone = createMessageContext();
        subscribe(gone, 'Selected__c', () => assert.fail('released'));
        releaseMessageContext(gone);
        publish(createMessageContext(), 'Selected__c', {});
        assert.throws(() => publish(gone, 'Selected__c', {}), /MessageContext/);
    });

    it('gives a component its context by wire', () => {
        let context: unknown;
        const wire = new MessageContext((value: unknown) => (context = value));
        wire.connect();
        publish(context, 'Selected__c', {});
        wire.disconnect();
        assert.throws(() => publish(context, 'Selected__c', {}), /MessageContext/);
    });
});
