import {
    existsSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    renameSync,
    rmSync,
    writeFileSync
} from 'node:fs';
import path from 'node:path';
import { BASE, MODULES_DIR, NAVIGATION, PAGE } from './catalogue.ts';
import { sourcesFingerprint, versionsFingerprint } from './fingerprint.ts';

/** The browser modules that stand ready: where they are and what an import of each name resolves to. */
export interface Vendor {
    dir: string;
    importMap: Record<string, string>;
    /** Urls that the page's import pulls in, for `modulepreload`. */
    preload: readonly string[];
}

const RECIPE = [
    'builds.ts',
    'catalogue.ts',
    'entries.ts',
    'minified.ts',
    'plugins.ts',
    'spriteIcons.ts'
].map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'));

/**
 * Makes sure that the page's modules are built, doing only what changed since the last start.
 * @param cacheDir git-ignored folder; `urlPrefix` is where the server will offer it.
 */
export async function ensureVendor(cacheDir: string, urlPrefix: string): Promise<Vendor> {
    const base = `base-${versionsFingerprint(...RECIPE)}`;
    const own = `own-${sourcesFingerprint(MODULES_DIR, base)}`;
    await buildOnce(path.join(cacheDir, base), async (dir) => (await builds()).buildBase(dir));
    await buildOnce(path.join(cacheDir, own), async (dir) => (await builds()).buildOwn(dir));
    const importMap = {
        [BASE]: `${urlPrefix}${base}/${BASE}.js`,
        [PAGE]: `${urlPrefix}${own}/${PAGE}.js`,
        [NAVIGATION]: `${urlPrefix}${own}/${NAVIGATION}.js`
    };
    const chunks = filesOf(path.join(cacheDir, own)).map((file) => `${urlPrefix}${own}/${file}`);
    return { dir: cacheDir, importMap, preload: [importMap[BASE], ...chunks] };
}

function filesOf(dir: string): string[] {
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
    return files
        .filter((name) => name.endsWith('.js'))
        .map((name) => name.split(path.sep).join('/'));
}

/** Loading the bundler takes seconds that a start with nothing to build need not spend. */
function builds(): Promise<typeof import('./builds.ts')> {
    return import('./builds.ts');
}

/** Builds beside the target and renames, so that an interrupted build is never taken for a finished one. */
async function buildOnce(dir: string, build: (dir: string) => Promise<void>): Promise<void> {
    if (existsSync(dir)) return;
    const partial = `${dir}.${process.pid}.partial`;
    mkdirSync(partial, { recursive: true });
    try {
        await build(partial);
        writeFileSync(path.join(partial, 'package.json'), '{"type":"module"}\n');
        renameSync(partial, dir);
    } catch (error) {
        // Another org may have finished the same build meanwhile.
        if (!existsSync(dir)) throw error;
    } finally {
        rmSync(partial, { recursive: true, force: true });
    }
}
