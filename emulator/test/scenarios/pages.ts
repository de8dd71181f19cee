import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Browser, BrowserPage } from '../browser.ts';

const MOST_TABS = 60;

/** Opens a page of the local org as one of its people, in a language. */
export async function openAs(
    browser: Browser,
    url: string,
    user: 'rep' | 'admin' | 'proxy',
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

/** Presses Tab until an element has the focus, as somebody without a mouse does. */
export async function tabTo(page: BrowserPage, target: Locator): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
        await page.keyboard.press('Tab');
        if (await hasFocus(target)) {
            return;
        }
    }
    assert.fail(`${MOST_TABS} presses of Tab did not lead to ${target.toString()}`);
}

/** Tells whether an element, or what it is made of, has the focus. */
export function hasFocus(target: Locator): Promise<boolean> {
    return target.evaluate((element) => element.matches(':focus, :focus-within'));
}
