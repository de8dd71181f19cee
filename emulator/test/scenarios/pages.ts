import type { Browser, BrowserPage } from '../browser.ts';

/** Opens a page of the local org as one of its people, in a language. */
export async function openAs(
    browser: Browser,
    url: string,
    user: 'rep' | 'admin',
    language = 'en-US'
): Promise<BrowserPage> {
    const page = await browser.open(new URL('/lightning/page/home', url).href);
    await page.evaluate(
        (session) =>
            fetch('/_local/session', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify(session)
            }),
        { username: `${user}@local.test`, language }
    );
    await page.goto(url);
    return page;
}
