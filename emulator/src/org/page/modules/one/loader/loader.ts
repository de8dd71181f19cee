type Module = Record<string, unknown>;
type Factory = (...args: unknown[]) => unknown;

interface Definition {
    dependencies: string[];
    factory: Factory;
    /** What an importer in a cycle gets before the module ran; everyone else gets the same object after. */
    exports: Module;
}

const definitions = new Map<string, Definition>();
const modules = new Map<string, Promise<Module>>();
const waitsFor = new Map<string, Set<string>>();
let platform: Readonly<Record<string, Module>> = {};
let changes = 0;

/** Why a component of the project cannot be shown: the compiler's or the loader's words. */
export class ModuleError extends Error {
    override readonly name = 'ModuleError';
}

/** Called by the AMD code that the platform compiler emits; the first definition of a name stays. */
export function define(id: string, ...rest: [Factory] | [string[], Factory]): void {
    const [dependencies, factory] = rest.length === 1 ? [[], rest[0]] : rest;
    if (definitions.has(id)) return;
    const exports = dependencies.includes('exports') ? {} : { default: undefined };
    definitions.set(id, { dependencies, factory, exports });
}

/** Tells which modules the platform has for components, by name. */
export function provide(given: Readonly<Record<string, Module>>): void {
    platform = given;
}

/**
 * Loads a module by its name: the project's own `c/*` from the module server, all others from the platform.
 * The compiler makes of `import('c/other')` a call of it, too.
 * @throws ModuleError with the compile error when a bundle is refused.
 */
export function load(id: string): Promise<Module> {
    const known = modules.get(id);
    if (known) return known;
    const loading = definitions.has(id) || id.startsWith('c/') ? instantiate(id) : ofPlatform(id);
    modules.set(id, loading);
    loading.catch(() => {
        if (modules.get(id) === loading) modules.delete(id);
    });
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
    const { dependencies, factory, exports } = definition;
    const needed = await Promise.all(
        dependencies.map((name) => (name === 'exports' ? exports : neededBy(id, name)))
    ).finally(() => waitsFor.delete(id));
    const value = factory(...needed);
    if (dependencies.includes('exports')) return exports;
    const members = value && typeof value === 'object' ? value : {};
    return Object.assign(exports, { default: value }, members);
}

/** A module that itself waits for the importer is given as it is: two that import each other would wait for ever. */
function neededBy(importer: string, id: string): Promise<Module> | Module {
    const definition = definitions.get(id);
    if (definition && reaches(id, importer)) return definition.exports;
    const waiting = waitsFor.get(importer) ?? new Set();
    waitsFor.set(importer, waiting.add(id));
    return load(id);
}

function reaches(from: string, target: string, seen = new Set<string>()): boolean {
    if (from === target) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(waitsFor.get(from) ?? [])].some((next) => reaches(next, target, seen));
}

async function fetchDefinitions(id: string): Promise<void> {
    const url = `/modules/${id}.js`;
    const before = changes;
    const response = await fetch(url);
    const code = await response.text();
    if (changes !== before) return fetchDefinitions(id);
    if (!response.ok) throw new ModuleError(code);
    new Function('define', `${code}\n//# sourceURL=${location.origin}${url}`)(define);
}

/**
 * Forgets a changed module and everything that was built with it, so that the next load is fresh: what is on its
 * way to the page is asked for again.
 * @returns the names forgotten.
 */
export function invalidate(id: string): string[] {
    changes += 1;
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
