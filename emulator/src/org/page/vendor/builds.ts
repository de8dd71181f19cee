import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { rollup, type InputOptions, type RollupBuild } from 'rollup';
import { baseModules, MODULES_DIR, ownModules } from './catalogue.ts';
import {
    dropNativeOnlyStyles,
    environment,
    lwcCompiler,
    moduleEntries,
    onwarn,
    scopeFromPage,
    stripTypes
} from './plugins.ts';
import { spriteIcons } from './spriteIcons.ts';
import { packageDir } from './packageDir.ts';
import { IMPORTS_FILE } from './importsFile.ts';

const BASE_COMPONENTS = [/lightning-base-components/];
const LBC = { npm: 'lightning-base-components' };

/**
 * Bundles the engine, the synthetic shadow and every base component as ES modules: slow (about 20
 * seconds), needed once per installed version.
 */
export async function buildBase(outDir: string): Promise<void> {
    const own = new Set(ownModules());
    const modules = ['lwc', '@lwc/synthetic-shadow', ...baseModules()];
    const settings = { rootDir: packageDir('lightning-base-components'), modules: [LBC] };
    const together = (id: string): string | undefined =>
        id.includes('lightning-base-components') ? 'components' : undefined;
    await write(outDir, together, {
        ...entriesOf(modules),
        external: (id) => own.has(id),
        plugins: [
            moduleEntries(),
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
    const provided = new Set(['lwc', ...baseModules()].filter((id) => !own.includes(id)));
    const modules = [{ dir: MODULES_DIR }, LBC];
    await write(outDir, ownFile, {
        ...entriesOf(own),
        external: (id) => provided.has(id),
        plugins: [
            moduleEntries(),
            dropNativeOnlyStyles(),
            stripTypes(),
            scopeFromPage(),
            lwcCompiler({ rootDir: MODULES_DIR, modules, exclude: BASE_COMPONENTS }),
            ...environment()
        ]
    });
}

/** Base components import navigation while they load, so it must not wait for what imports them. */
const NAVIGATION = /[\\/](force[\\/]navigation|one[\\/](router|pageReference))[\\/]/;

function ownFile(id: string): string | undefined {
    if (!id.startsWith(MODULES_DIR)) return undefined;
    return NAVIGATION.test(id) ? 'navigation' : 'page';
}

function entriesOf(modules: readonly string[]): Pick<InputOptions, 'input' | 'onwarn'> {
    return { input: Object.fromEntries(modules.map((name) => [name, `entry:${name}`])), onwarn };
}

/** @param together names the one file a module goes to, because a hundred small ones load slowly */
async function write(
    dir: string,
    together: (id: string) => string | undefined,
    options: InputOptions
): Promise<void> {
    const bundle: RollupBuild = await rollup(options);
    const { output } = await bundle.write({
        dir,
        format: 'esm',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        manualChunks: together,
        minifyInternalExports: false
    });
    await bundle.close();
    const imports = output.flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file.imports] as const] : []
    );
    writeFileSync(path.join(dir, IMPORTS_FILE), JSON.stringify(Object.fromEntries(imports)));
}
