/** How a refresh of a view ended. */
export const REFRESH_COMPLETE = 'refresh-complete';
export const REFRESH_COMPLETE_WITH_ERRORS = 'refresh-complete-with-errors';
export const REFRESH_ERROR = 'refresh-error';

/** The type of RefreshEvent. */
export const RefreshEventName = 'lightning__refresh';

/** Asks the nearest refreshable view around the dispatching component to refresh what it shows. */
export class RefreshEvent extends CustomEvent {
    constructor() {
        super(RefreshEventName, { bubbles: true, composed: true, cancelable: true });
    }
}

const containers = new Map();
const handlers = new Map();
let lastHandle = 0;

/** Makes an element a refreshable view: RefreshEvents of its descendants end here. @returns a handle to unregister */
export function registerRefreshContainer(element, onRefresh) {
    const host = hostOf(element);
    const listener = (event) => {
        event.stopPropagation();
        const done = runHandlers(host);
        onRefresh.call(element, done);
    };
    host.addEventListener(RefreshEventName, listener);
    containers.set(++lastHandle, { host, listener });
    return lastHandle;
}

/** Ends what registerRefreshContainer began. */
export function unregisterRefreshContainer(handle) {
    const { host, listener } = containers.get(handle) ?? {};
    host?.removeEventListener(RefreshEventName, listener);
    containers.delete(handle);
}

/** Lets a component take part in the refresh of its view. @param onRefresh () => Promise<boolean>, false stops below */
export function registerRefreshHandler(element, onRefresh) {
    handlers.set(++lastHandle, { element, host: hostOf(element), onRefresh });
    return lastHandle;
}

/** Ends what registerRefreshHandler began. */
export function unregisterRefreshHandler(handle) {
    handlers.delete(handle);
}

/** Locker's form hands over `this.template.host`; LWS hands over the component itself. */
function hostOf(element) {
    return element?.template?.host ?? element;
}

async function runHandlers(root) {
    const inside = [...handlers.values()].filter(({ host }) => depthBelow(root, host) >= 0);
    const byDepth = inside.sort((a, b) => depthBelow(root, a.host) - depthBelow(root, b.host));
    const stopped = [];
    let failed = 0;
    for (const { element, host, onRefresh } of byDepth) {
        if (stopped.some((above) => depthBelow(above, host) > 0)) continue;
        try {
            if ((await onRefresh.call(element)) === false) stopped.push(host);
        } catch {
            failed += 1;
        }
    }
    if (failed === 0) return REFRESH_COMPLETE;
    return failed === byDepth.length ? REFRESH_ERROR : REFRESH_COMPLETE_WITH_ERRORS;
}

/** How many elements lie between, across shadow roots; -1 when `node` is outside. */
function depthBelow(root, node) {
    let depth = 0;
    for (let at = node; at; at = at.parentNode ?? at.host) {
        if (at === root) return depth;
        depth += 1;
    }
    return -1;
}
