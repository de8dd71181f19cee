import { bootstrap } from 'one/pageData';
import type { AppDescription } from '../../../contract.ts';

const KEY = 'localOrg.app';
const NO_APP: AppDescription = { name: '', label: '', description: '', items: [] };

/** The app the visitor used last, or the first one. */
export function currentApp(): AppDescription {
    return appNamed(localStorage.getItem(KEY) ?? '') ?? bootstrap.apps[0] ?? NO_APP;
}

/** Makes an app the current one; an unknown name changes nothing. */
export function openApp(name: string | undefined): AppDescription {
    const app = appNamed((name ?? '').replace(/^c__/, ''));
    if (app) localStorage.setItem(KEY, app.name);
    return app ?? currentApp();
}

function appNamed(name: string): AppDescription | undefined {
    return bootstrap.apps.find((app) => app.name === name);
}
