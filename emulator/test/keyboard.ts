import type { Locator, Page } from 'playwright-core';

/** More stops than any page of this product has. */
const MAX_STOPS = 200;
const PATIENCE_MS = 30_000;

/** Uses a page as somebody does who has no mouse, and minds where the focus is. */
export class Keyboard {
    readonly #page: Page;

    constructor(page: Page) {
        this.#page = page;
    }

    /**
     * Presses Tab until an element has the focus.
     * @throws when it is not among the stops.
     */
    async tabTo(target: Locator): Promise<void> {
        await this.#goTo(target, 'Tab');
    }

    /** As tabTo, against the order of the page. */
    async tabBackTo(target: Locator): Promise<void> {
        await this.#goTo(target, 'Shift+Tab');
    }

    async press(...keys: string[]): Promise<void> {
        for (const key of keys) {
            await this.#page.keyboard.press(key);
        }
    }

    /** Writes over whatever the text field has. */
    async write(text: string): Promise<void> {
        await this.press('ControlOrMeta+A', 'Delete');
        await this.#page.keyboard.type(text);
    }

    /**
     * Waits until an element has the focus, without pressing anything.
     * @throws when it never has, with what has it instead: `body` is where lost focus ends.
     */
    async expectOn(target: Locator): Promise<void> {
        const until = Date.now() + PATIENCE_MS;
        while (!(await hasFocus(target))) {
            if (Date.now() > until) {
                throw new Error(
                    `Not ${target.toString()} has the focus but ${await this.#whereItIs()}`
                );
            }
            await this.#page.waitForTimeout(50);
        }
    }

    async #goTo(target: Locator, key: string): Promise<void> {
        await target.waitFor({ timeout: PATIENCE_MS });
        for (let stops = 0; stops < MAX_STOPS; stops += 1) {
            await this.press(key);
            if (await hasFocus(target)) {
                return;
            }
        }
        throw new Error(`${key} never stops at ${target.toString()}`);
    }

    #whereItIs(): Promise<string> {
        return this.#page.evaluate(() => {
            let focused = document.activeElement;
            while (focused?.shadowRoot?.activeElement) {
                focused = focused.shadowRoot.activeElement;
            }
            return focused?.outerHTML.slice(0, 200) ?? 'nothing';
        });
    }
}

async function hasFocus(target: Locator): Promise<boolean> {
    return (
        (await target.count()) === 1 &&
        target.evaluate(
            (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element
        )
    );
}
