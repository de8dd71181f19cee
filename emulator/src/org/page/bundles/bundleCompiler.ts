import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBundle } from './bundleSources.ts';
import { CompilerThread } from './compilerThread.ts';

/** A compiled bundle: AMD code and what it imports, or why the platform's compiler refuses it. */
export type CompiledBundle =
    | { ok: true; code: string; dependencies: readonly string[] }
    | { ok: false; message: string };

const API_VERSION = 66;
const RECIPE = readFileSync(new URL('./compileWorker.mjs', import.meta.url), 'utf8');
const DEFINE = /define\(\s*['"][^'"]+['"]\s*,\s*\[([^\]]*)\]/;

/**
 * Compiles customers' bundles with the platform's own compiler. Results are kept by content, on disk
 * too, so that a second visit, or a second start, compiles nothing.
 */
export class BundleCompiler {
    private readonly cacheDir: string;
    private readonly thread = new CompilerThread();
    private readonly compiled = new Map<string, { key: string; result: Promise<CompiledBundle> }>();

    constructor(cacheDir: string) {
        this.cacheDir = cacheDir;
        mkdirSync(cacheDir, { recursive: true });
    }

    /**
     * Compiles a bundle that somebody waits for.
     * @param name bundle name, the folder's own; namespace is `c`.
     */
    compile(name: string, directory: string): Promise<CompiledBundle> {
        const result = this.result(name, directory, false);
        this.thread.hurry(name);
        return result;
    }

    /** Compiles a bundle that may be asked for later, after everything that somebody waits for. */
    async compileAhead(name: string, directory: string): Promise<void> {
        await this.result(name, directory, true).catch(() => undefined);
    }

    close(): Promise<void> {
        return this.thread.close();
    }

    private result(name: string, directory: string, isAhead: boolean): Promise<CompiledBundle> {
        const files = readBundle(directory);
        const key = digest(name, files);
        const known = this.compiled.get(name);
        if (known?.key === key) return known.result;
        const cacheFile = path.join(this.cacheDir, `${key}.js`);
        const entry = { key, result: this.fromDiskOrCompiler(name, files, cacheFile, isAhead) };
        this.compiled.set(name, entry);
        entry.result.catch(() => {
            if (this.compiled.get(name) === entry) this.compiled.delete(name);
        });
        return entry.result;
    }

    private async fromDiskOrCompiler(
        name: string,
        files: Record<string, string>,
        cacheFile: string,
        isAhead: boolean
    ): Promise<CompiledBundle> {
        if (existsSync(cacheFile)) return toCompiled(readFileSync(cacheFile, 'utf8'));
        const answer = await this.thread.compile({ name, files, apiVersion: API_VERSION }, isAhead);
        if ('message' in answer) return { ok: false, message: answer.message };
        keep(cacheFile, answer.code);
        return toCompiled(answer.code);
    }
}

/** Another org may be reading the same folder: a file that is there must be whole. */
function keep(file: string, code: string): void {
    const partial = `${file}.${process.pid}.partial`;
    writeFileSync(partial, code);
    renameSync(partial, file);
}

function toCompiled(code: string): CompiledBundle {
    const list = DEFINE.exec(code)?.[1] ?? '';
    const dependencies = [...list.matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    return { ok: true, code, dependencies: dependencies.filter((name) => name !== 'exports') };
}

function digest(name: string, files: Record<string, string>): string {
    const hash = createHash('sha256').update(`${RECIPE}\0${API_VERSION} ${name}`);
    for (const [file, text] of Object.entries(files)) hash.update(`\0${file}\0${text}`);
    return `${name}-${hash.digest('hex').slice(0, 16)}`;
}
