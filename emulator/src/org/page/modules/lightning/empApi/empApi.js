const subscriptions = new Set();
const errorListeners = new Set();
let position;
let polling = false;

/** Whether streaming works here; it does. */
export function isEmpEnabled() {
    return Promise.resolve(true);
}

/** Accepted for compatibility: the browser's network tab shows the traffic. */
export function setDebugFlag() {}

/** Hears of problems with the connection. */
export function onError(listener) {
    errorListeners.add(listener);
}

/**
 * Listens to a channel, for instance `/data/AccountChangeEvent`.
 * @param replayId accepted; messages from now on are delivered
 * @returns Promise of the subscription that `unsubscribe` takes
 */
export async function subscribe(channel, replayId, onMessage) {
    const subscription = { id: crypto.randomUUID(), channel, replayId };
    position ??= (await ask({})).latest;
    subscriptions.add(Object.assign(subscription, { onMessage }));
    void poll();
    return subscription;
}

/** Stops listening. @param onUnsubscribed hears that it worked */
export async function unsubscribe(subscription, onUnsubscribed) {
    const successful = subscriptions.delete(subscription);
    const { id, channel } = subscription ?? {};
    const response = { id, channel: '/meta/unsubscribe', subscription: channel, successful };
    onUnsubscribed?.(response);
    return response;
}

async function poll() {
    if (polling) return;
    polling = true;
    while (subscriptions.size > 0) {
        const channels = [...new Set([...subscriptions].map(({ channel }) => channel))];
        try {
            const { messages, latest } = await ask({ channels, after: position });
            position = latest;
            messages.forEach(deliver);
        } catch (error) {
            for (const listener of errorListeners) listener(error);
            break;
        }
    }
    polling = false;
}

function deliver(message) {
    for (const { channel, onMessage } of [...subscriptions]) {
        const all = channel === '/data/ChangeEvents';
        if (channel === message.channel || all) onMessage({ ...message, channel });
    }
}

async function ask(query) {
    const response = await fetch(`/_local/events?${new URLSearchParams(query)}`);
    if (!response.ok) throw { ext: {}, error: `${response.status}::${response.statusText}` };
    return response.json();
}
