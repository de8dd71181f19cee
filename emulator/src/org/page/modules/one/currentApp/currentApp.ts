import { bootstrap } from 'one/pageData';
import type { AppDescription } from '../../../contract.ts';

const YEAR_SECONDS = 31_536_000;
const NO_APP: AppDescription = { name: '', label: '', description: '', items: [], utilities: [] };

let current = bootstrap.app;

/** The app the visitor used last, or the first one. */
export function currentApp(): AppDescription {
    return appNamed(current) ?? NO_APP;
}

/** Makes an app the current one; an unknown name changes nothing. */
export function openApp(name: string | undefined): AppDescription {
    const app = appNamed((name ?? '').replace(/^c__/, ''));
    if (app) remember(app);
    return currentApp();
}

/** In a cookie, so that the server can lay out the first page for it. */
function remember({ name }: AppDescription): void {
    current = name;
    const value = encodeURIComponent(name);
    document.cookie = `app=${value}; Path=/; SameSite=Lax; Max-Age=${YEAR_SECONDS}`;
}

function appNamed(name: string): AppDescription | undefined {
    return bootstrap.apps.find((app) => app.name === name);
}
