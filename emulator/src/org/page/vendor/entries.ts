import type { Plugin } from 'rollup';
import { BASE, NAVIGATION, PAGE } from './catalogue.ts';

const LOADER = 'one/loader';
const START = 'one/start';

/** A bundler finds a Lightning name only from inside another module. */
export const NAVIGATION_ENTRY = 'local/navigation';

/**
 * An entry that exports `modules`, a table of every given module by its Lightning name. Signals are switched on,
 * as on the platform: state managers need them.
 */
export function moduleTable(entry: string, names: readonly string[]): Plugin {
    return virtualModule(
        entry,
        [
            `import '@lwc/synthetic-shadow';`,
            `import { setFeatureFlag } from 'lwc';`,
            tableOf(names),
            `setFeatureFlag('ENABLE_EXPERIMENTAL_SIGNALS', true);`
        ].join('\n')
    );
}

/**
 * The page's entry: exports `start`, which hands every platform module to the loader of components and
 * shows the shell.
 */
export function shellEntry(own: readonly string[]): Plugin {
    const offered = own.filter((name) => name !== START);
    return virtualModule(
        PAGE,
        [
            `import { modules as base } from '${BASE}';`,
            tableOf(offered),
            `import { provide } from '${LOADER}';`,
            `import { start as show } from '${START}';`,
            `export function start() { provide({ ...base, ...modules }); show(); }`
        ].join('\n')
    );
}

/** Base components import navigation by its own name, so it gets an entry of its own. */
export function navigationEntry(): Plugin {
    return virtualModule(NAVIGATION_ENTRY, `export * from '${NAVIGATION}';`);
}

function tableOf(names: readonly string[]): string {
    const imports = names.map((name, index) => `import * as m${index} from '${name}';`);
    const entries = names.map((name, index) => `'${name}': m${index}`);
    return `${imports.join('\n')}\nexport const modules = { ${entries.join(', ')} };`;
}

/** Resolves the given modules to their entries in the base build's table, so that no file of their own is loaded. */
export function fromBase(names: readonly string[]): Plugin {
    const prefix = '\0base:';
    const provided = new Set(names);
    return {
        name: 'from-base',
        resolveId: (source) => (provided.has(source) ? prefix + source : null),
        load(id) {
            if (!id.startsWith(prefix)) return null;
            const name = JSON.stringify(id.slice(prefix.length));
            return {
                code: `import { modules } from '${BASE}'; export const table = modules[${name}]; export default table.default;`,
                syntheticNamedExports: 'table'
            };
        }
    };
}

function virtualModule(name: string, code: string): Plugin {
    const id = `\0entry:${name}`;
    return {
        name: `entry-${name}`,
        resolveId: (source) => (source === name ? id : null),
        load: (asked) => (asked === id ? code : null)
    };
}
