const loading = new Map();

/** Loads a script of a static resource once for the page. @returns when it has run */
export function loadScript(component, url) {
    return once(url, () => {
        const script = document.createElement('script');
        return Object.assign(script, { src: url, type: 'text/javascript' });
    });
}

/** Loads a style sheet of a static resource once for the page. @returns when it applies */
export function loadStyle(component, url) {
    return once(url, () => {
        const link = document.createElement('link');
        return Object.assign(link, { href: url, rel: 'stylesheet', type: 'text/css' });
    });
}

function once(url, create) {
    if (!loading.has(url)) loading.set(url, attach(create(), url));
    return loading.get(url);
}

function attach(element, url) {
    return new Promise((resolve, reject) => {
        element.onload = () => resolve();
        element.onerror = () => {
            loading.delete(url);
            reject(new Error(`The resource ${url} could not be loaded.`));
        };
        document.head.appendChild(element);
    });
}
