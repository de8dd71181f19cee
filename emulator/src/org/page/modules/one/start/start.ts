import { createElement } from 'lwc';
import App from 'one/app';
import { startHotReload } from 'one/hotReload';
import { startRouter } from 'one/router';
import { startToasts } from 'one/toasts';

/** Shows Lightning Experience in the document. */
export function start(): void {
    startRouter();
    startHotReload();
    startToasts();
    document.body.appendChild(createElement('one-app', { is: App }));
}
