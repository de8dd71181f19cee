import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { baseModules, MODULES_DIR, ownModules } from './catalogue.ts';
import { sourcesFingerprint, versionsFingerprint } from './fingerprint.ts';
import { IMPORTS_FILE } from './importsFile.ts';

/** The browser modules that stand ready: where they are and what an import of each name resolves to. */
export interface Vendor {
    dir: string;
    importMap: Record<string, string>;
    /** Urls that the shell's first import pulls in, for `modulepreload`. */
    preload: readonly string[];
}

const ENTRY_MODULES = ['@lwc/synthetic-shadow', 'one/start'];
const RECIPE = ['builds.ts', 'plugins.ts', 'spriteIcons.ts', 'catalogue.ts'].map((file) =>
    readFileSync(path.join(import.meta.dirname, file), 'utf8')
);

/**
 * Makes sure that the page's modules are built, doing only what changed since the last start.
 * @param cacheDir git-ignored folder; `urlPrefix` is where the server will offer it.
 */
export async function ensureVendor(cacheDir: string, urlPrefix: string): Promise<Vendor> {
    const base = `base-${versionsFingerprint(...RECIPE)}`;
    const own = `own-${sourcesFingerprint(MODULES_DIR, base)}`;
    await buildOnce(path.join(cacheDir, base), async (dir) => (await builds()).buildBase(dir));
    await buildOnce(path.join(cacheDir, own), async (dir) => (await builds()).buildOwn(dir));
    const urls = (folder: string, names: readonly string[]): [string, string][] =>
        names.map((name) => [name, `${urlPrefix}${folder}/${name}.js`]);
    const importMap = Object.fromEntries([
        ...urls(base, ['lwc', '@lwc/synthetic-shadow', ...baseModules()]),
        ...urls(own, ownModules())
    ]);
    const graph = {
        ...importsOf(cacheDir, base, urlPrefix),
        ...importsOf(cacheDir, own, urlPrefix)
    };
    return { dir: cacheDir, importMap, preload: reachable(ENTRY_MODULES, importMap, graph) };
}

/** Loading the bundler takes seconds that a start with nothing to build need not spend. */
function builds(): Promise<typeof import('./builds.ts')> {
    return import('./builds.ts');
}

type ImportGraph = Record<string, readonly string[]>;

/** Url of each built file to what it imports: urls, or bare names that the import map answers. */
function importsOf(cacheDir: string, folder: string, urlPrefix: string): ImportGraph {
    const file = path.join(cacheDir, folder, IMPORTS_FILE);
    const imports = JSON.parse(readFileSync(file, 'utf8')) as ImportGraph;
    const toUrl = (name: string): string => `${urlPrefix}${folder}/${name}`;
    return Object.fromEntries(
        Object.entries(imports).map(([name, targets]) => [
            toUrl(name),
            targets.map((target) => (target.endsWith('.js') ? toUrl(target) : target))
        ])
    );
}

function reachable(
    modules: readonly string[],
    importMap: Record<string, string>,
    graph: ImportGraph
): string[] {
    const seen = new Set<string>();
    const open = [...modules];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const url = importMap[next] ?? next;
        if (seen.has(url)) continue;
        seen.add(url);
        open.push(...(graph[url] ?? []));
    }
    return [...seen];
}

/** Builds beside the target and renames, so that an interrupted build is never taken for a finished one. */
async function buildOnce(dir: string, build: (dir: string) => Promise<void>): Promise<void> {
    if (existsSync(dir)) return;
    const partial = `${dir}.${process.pid}.partial`;
    mkdirSync(partial, { recursive: true });
    try {
        await build(partial);
        writeFileSync(path.join(partial, 'package.json'), '{"type":"module"}\n');
        if (!existsSync(dir)) renameSync(partial, dir);
    } finally {
        rmSync(partial, { recursive: true, force: true });
    }
}
