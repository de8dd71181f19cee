import { rollup, type InputOptions, type RollupBuild } from 'rollup';
import { baseModules, BASE, MODULES_DIR, NAVIGATION, ownModules, PAGE } from './catalogue.ts';
import { fromBase, moduleTable, NAVIGATION_ENTRY, navigationEntry, shellEntry } from './entries.ts';
import { minified } from './minified.ts';
import { packageDir } from './packageDir.ts';
import {
    dropNativeOnlyStyles,
    environment,
    lwcCompiler,
    onwarn,
    scopeFromPage,
    stripTypes
} from './plugins.ts';
import { spriteIcons } from './spriteIcons.ts';

const BASE_COMPONENTS = [/lightning-base-components/];
const LBC = { npm: 'lightning-base-components' };

/**
 * Bundles the engine, the synthetic shadow and every base component into one file, because a hundred small
 * ones load slowly: takes about 20 seconds, once per installed version.
 */
export async function buildBase(outDir: string): Promise<void> {
    const settings = { rootDir: packageDir('lightning-base-components'), modules: [LBC] };
    await write(outDir, {
        input: { [BASE]: BASE },
        external: (id) => id === NAVIGATION,
        plugins: [
            moduleTable(BASE, baseModules()),
            dropNativeOnlyStyles(),
            scopeFromPage(),
            spriteIcons(),
            lwcCompiler({ ...settings, internal: true }),
            ...environment()
        ]
    });
}

/** Bundles our platform modules and the shell against the base build: fast, after every change. */
export async function buildOwn(outDir: string): Promise<void> {
    const own = ownModules();
    const provided = baseModules().filter((id) => !own.includes(id));
    const modules = [{ dir: MODULES_DIR }, LBC];
    await write(outDir, {
        input: { [PAGE]: PAGE, [NAVIGATION]: NAVIGATION_ENTRY },
        external: (id) => id === BASE,
        plugins: [
            shellEntry(own),
            navigationEntry(),
            fromBase(provided),
            dropNativeOnlyStyles(),
            stripTypes(),
            scopeFromPage(),
            lwcCompiler({ rootDir: MODULES_DIR, modules, exclude: BASE_COMPONENTS }),
            ...environment()
        ]
    });
}

async function write(dir: string, options: InputOptions): Promise<void> {
    const bundle: RollupBuild = await rollup({ ...options, onwarn });
    await bundle.write({
        dir,
        format: 'esm',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        plugins: [minified()]
    });
    await bundle.close();
}
