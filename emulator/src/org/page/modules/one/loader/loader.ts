type Module = Record<string, unknown>;
type Factory = (...args: unknown[]) => unknown;

interface Definition {
    dependencies: string[];
    factory: Factory;
}

const definitions = new Map<string, Definition>();
const modules = new Map<string, Promise<Module>>();
let platform: Readonly<Record<string, Module>> = {};

/** Why a component of the project cannot be shown: the compiler's or the loader's words. */
export class ModuleError extends Error {
    override readonly name = 'ModuleError';
}

/** Called by the AMD code that the platform compiler emits; the first definition of a name stays. */
export function define(id: string, ...rest: [Factory] | [string[], Factory]): void {
    const [dependencies, factory] = rest.length === 1 ? [[], rest[0]] : rest;
    if (!definitions.has(id)) definitions.set(id, { dependencies, factory });
}

/** Tells which modules the platform has for components, by name. */
export function provide(given: Readonly<Record<string, Module>>): void {
    platform = given;
}

/**
 * Loads a module by its name: the project's own `c/*` from the module server, all others from the platform.
 * @throws ModuleError with the compile error when a bundle is refused.
 */
export function load(id: string): Promise<Module> {
    const known = modules.get(id);
    if (known) return known;
    const loading = definitions.has(id) || id.startsWith('c/') ? instantiate(id) : ofPlatform(id);
    modules.set(id, loading);
    loading.catch(() => modules.delete(id));
    return loading;
}

async function ofPlatform(id: string): Promise<Module> {
    const module = platform[id];
    if (!module) throw new ModuleError(`${id} is not a module of the local org.`);
    return module;
}

async function instantiate(id: string): Promise<Module> {
    if (!definitions.has(id)) await fetchDefinitions(id);
    const definition = definitions.get(id);
    if (!definition) throw new ModuleError(`${id} has no definition.`);
    const { dependencies, factory } = definition;
    const exports: Module = {};
    const given: Record<string, unknown> = { exports, require: requireLater };
    const needed = await Promise.all(dependencies.map((name) => given[name] ?? load(name)));
    const value = factory(...needed);
    if (dependencies.includes('exports')) return exports;
    return { default: value, ...(value && typeof value === 'object' ? value : {}) };
}

/** What the compiler makes of `import('c/other')`. */
function requireLater(
    ids: string[],
    resolve: (...needed: Module[]) => void,
    reject: (error: unknown) => void
): void {
    Promise.all(ids.map(load)).then((needed) => resolve(...needed), reject);
}

async function fetchDefinitions(id: string): Promise<void> {
    const url = `/modules/${id}.js`;
    const response = await fetch(url);
    const code = await response.text();
    if (!response.ok) throw new ModuleError(code);
    new Function('define', `${code}\n//# sourceURL=${location.origin}${url}`)(define);
}

/**
 * Forgets a changed module and everything that was built with it, so that the next load is fresh.
 * @returns the names forgotten.
 */
export function invalidate(id: string): string[] {
    const stale = new Set([id]);
    for (let size = 0; size !== stale.size; ) {
        size = stale.size;
        for (const [name, { dependencies }] of definitions) {
            if (dependencies.some((dependency) => stale.has(dependency))) stale.add(name);
        }
    }
    for (const name of stale) {
        definitions.delete(name);
        modules.delete(name);
    }
    return [...stale];
}
