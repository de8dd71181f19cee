const subscriptions = new Set();
const contexts = new WeakSet();

/** Scope option: receive messages wherever on the page the subscriber stands. */
export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

/** Makes a channel by hand, for code that does not import one from `@salesforce/messageChannel`. */
export function createMessageChannel() {
    return Object.freeze({});
}

/** Makes a context by hand, for code that cannot use the MessageContext wire. */
export function createMessageContext() {
    const context = Object.freeze({ toString: () => 'MessageContext' });
    contexts.add(context);
    return context;
}

/** Ends a context and every subscription made with it. */
export function releaseMessageContext(context) {
    contexts.delete(context);
    for (const subscription of subscriptions) {
        if (subscription.context === context) subscriptions.delete(subscription);
    }
}

/** Wire: the component's message context, released when it leaves the page. */
export class MessageContext {
    constructor(emit) {
        this.context = createMessageContext();
        emit(this.context);
    }

    connect() {
        contexts.add(this.context);
    }

    update() {}

    disconnect() {
        releaseMessageContext(this.context);
    }
}

/** Sends a message to every subscriber of a channel, this component included. */
export function publish(context, channel, message) {
    requireContext(context);
    for (const subscription of [...subscriptions]) {
        if (subscription.channel === channel) subscription.listener(message);
    }
}

/** Listens on a channel. @returns what `unsubscribe` takes */
export function subscribe(context, channel, listener) {
    requireContext(context);
    const subscription = Object.freeze({ context, channel, listener });
    subscriptions.add(subscription);
    return subscription;
}

/** Stops listening. */
export function unsubscribe(subscription) {
    subscriptions.delete(subscription);
}

function requireContext(context) {
    if (!contexts.has(context))
        throw new Error('A live MessageContext is needed to use a channel.');
}
