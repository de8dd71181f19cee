import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const SCREENSHOTS = path.resolve('test-results');
const CANDIDATES = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser'];
/** Without the background flags a machine without internet is flooded with refused connections. */
const ARGUMENTS = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];

/** The first page of a project waits until its components are compiled, on a busy machine for long. */
const PATIENCE_MS = 90_000;

export interface Browser {
    /** A new tab; errors that its scripts throw are collected in `errors`. */
    open(url: string): Promise<BrowserPage>;
    /** Closes the tabs of one test; the next starts without their streams and timers. */
    closePages(): Promise<void>;
    close(): Promise<void>;
}

export interface BrowserPage extends Page {
    errors: string[];
}

/**
 * Starts Debian's Chromium for a browser test: CHROMIUM_PATH names another one.
 * @throws when there is none: `apt-get install chromium`.
 */
export async function launchBrowser(viewport = { width: 1440, height: 1000 }): Promise<Browser> {
    const executablePath = CANDIDATES.find((file) => file && existsSync(file));
    if (!executablePath) throw new Error('No Chromium here: apt-get install chromium.');
    const profile = mkdtempSync(path.join(os.tmpdir(), 'local-org-browser-'));
    const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: ARGUMENTS,
        viewport
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return {
        open: (url) => openPage(context, url),
        closePages: async () => {
            await Promise.all(
                context
                    .pages()
                    .slice(1)
                    .map((page) => page.close())
            );
        },
        close: async () => {
            await context.close();
            rmSync(profile, { recursive: true, force: true });
        }
    };
}

async function openPage(context: BrowserContext, url: string): Promise<BrowserPage> {
    const page = Object.assign(await context.newPage(), { errors: [] as string[] });
    page.on('pageerror', (error) => page.errors.push(String(error.stack ?? error)));
    page.on('console', (message) => {
        if (message.type() === 'error') page.errors.push(message.text());
    });
    await page.goto(url);
    return page;
}

/** Keeps a picture of the page in `test-results/`, which git ignores. */
export async function screenshot(page: Page, name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
