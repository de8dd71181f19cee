import { fromUrl, toUrl, type PageReference } from 'one/pageReference';

type Listener = (reference: PageReference) => void;
type Interceptor = (reference: PageReference) => boolean;

const listeners = new Set<Listener>();
let interceptor: Interceptor = () => false;

/** Where the browser is now. */
export function currentPageReference(): PageReference {
    return fromUrl(location.pathname + location.search);
}

/** Calls back now and after every navigation. @returns stops it. */
export function onPageReference(listener: Listener): () => void {
    listeners.add(listener);
    listener(currentPageReference());
    return () => listeners.delete(listener);
}

/** Lets the shell open some references itself: record forms in a modal above the page. */
export function interceptNavigation(handle: Interceptor): void {
    interceptor = handle;
}

/** Goes to a page reference as NavigationMixin.Navigate does; another site opens in a new tab. */
export function navigate(reference: PageReference, replace = false): void {
    const url = toUrl(reference);
    if (url === undefined) {
        console.warn(`Navigation to ${reference.type} is not known to the local org.`);
    } else if (/^https?:\/\//.test(url) && new URL(url).origin !== location.origin) {
        window.open(url, '_blank', 'noopener');
    } else if (!interceptor(reference)) {
        navigateToUrl(url, replace);
    }
}

/** Goes to a path of this org without loading the document again. */
export function navigateToUrl(url: string, replace = false): void {
    if (replace) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    notify();
}

function notify(): void {
    const reference = currentPageReference();
    for (const listener of [...listeners]) listener(reference);
}

/** Makes back, forward and plain clicks on links of this org stay in the page. */
export function startRouter(): void {
    window.addEventListener('popstate', notify);
    document.addEventListener('click', (event) => {
        const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
        if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event, link)) return;
        event.preventDefault();
        navigateToUrl(link.pathname + link.search);
    });
}

function isPlainClick(event: MouseEvent, link: HTMLAnchorElement): boolean {
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    const staysHere = link.origin === location.origin && link.pathname.startsWith('/lightning');
    return !event.defaultPrevented && !modified && staysHere && link.target !== '_blank';
}
