import { createElement } from 'lwc';
import { registerRefreshContainer } from 'lightning/refresh';
import App from 'one/app';
import { startHotReload } from 'one/hotReload';
import { recordsChanged } from 'one/recordChanges';
import { startRouter } from 'one/router';
import { startToasts } from 'one/toasts';
import { refreshLive } from '../../lds/store/wires.js';

/** After the handlers of a RefreshEvent are done, everything the page shows is read again. */
async function refreshPage(handled: Promise<unknown>): Promise<void> {
    await handled;
    recordsChanged();
    await refreshLive();
}

/** Shows Lightning Experience in the document. */
export function start(): void {
    startRouter();
    startHotReload();
    startToasts();
    const app = document.body.appendChild(createElement('one-app', { is: App }));
    registerRefreshContainer(app, refreshPage);
}
