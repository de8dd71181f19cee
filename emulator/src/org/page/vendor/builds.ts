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
import { packageDir } from './packageDir.ts';

/** Beside the built files: which file imports which, for preloading. */
export const IMPORTS_FILE = 'imports.json';

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
    await write(outDir, {
        ...entriesOf(modules),
        external: (id) => own.has(id),
        plugins: [
            moduleEntries(),
            dropNativeOnlyStyles(),
            scopeFromPage(),
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
    await write(outDir, {
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

function entriesOf(modules: readonly string[]): Pick<InputOptions, 'input' | 'onwarn'> {
    return { input: Object.fromEntries(modules.map((name) => [name, `entry:${name}`])), onwarn };
}

async function write(dir: string, options: InputOptions): Promise<void> {
    const bundle: RollupBuild = await rollup(options);
    const { output } = await bundle.write({
        dir,
        format: 'esm',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunk-[hash].js',
        minifyInternalExports: false
    });
    await bundle.close();
    const imports = output.flatMap((file) =>
        file.type === 'chunk' ? [[file.fileName, file.imports] as const] : []
    );
    writeFileSync(path.join(dir, IMPORTS_FILE), JSON.stringify(Object.fromEntries(imports)));
}
