import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBundle } from './bundleSources.ts';

/** A compiled bundle: AMD code and what it imports, or why the platform's compiler refuses it. */
export type CompiledBundle =
    | { ok: true; code: string; dependencies: readonly string[] }
    | { ok: false; message: string };

const API_VERSION = 66;
const DEFINE = /define\(\s*['"][^'"]+['"]\s*,\s*\[([^\]]*)\]/;

/**
 * Compiles customers' bundles with the platform's own compiler. Results are kept by content, on disk
 * too, so that a second visit, or a second start, compiles nothing.
 */
export class BundleCompiler {
    private readonly cacheDir: string;
    private readonly compiled = new Map<string, { key: string; result: CompiledBundle }>();

    constructor(cacheDir: string) {
        this.cacheDir = cacheDir;
        mkdirSync(cacheDir, { recursive: true });
    }

    /** @param name bundle name, the folder's own; namespace is `c`. */
    async compile(name: string, directory: string): Promise<CompiledBundle> {
        const files = readBundle(directory);
        const key = digest(name, files);
        const known = this.compiled.get(name);
        if (known?.key === key) return known.result;
        const result = this.fromDisk(key) ?? (await this.compileAndKeep(name, files, key));
        this.compiled.set(name, { key, result });
        return result;
    }

    private fromDisk(key: string): CompiledBundle | undefined {
        const file = path.join(this.cacheDir, `${key}.js`);
        return existsSync(file) ? toCompiled(readFileSync(file, 'utf8')) : undefined;
    }

    private async compileAndKeep(
        name: string,
        files: Record<string, string>,
        key: string
    ): Promise<CompiledBundle> {
        const { compile } = await import('@lwc/sfdc-lwc-compiler');
        const result = await compile({
            bundle: {
                type: 'platform',
                namespace: 'c',
                name,
                namespaceMapping: {},
                files,
                options: {
                    apiVersion: API_VERSION,
                    enableLightningWebSecurityTransforms: true,
                    dynamicImport: 'stringLiteralOnly',
                    allowDynamicComponents: true,
                    enableLwcOn: true
                }
            },
            compilerConfigs: [{ outputConfig: { minify: false, env: { NODE_ENV: 'development' } } }]
        } as unknown as Parameters<typeof compile>[0]);
        const code = result.results?.[0]?.code;
        if (!result.success || code === undefined) {
            return { ok: false, message: describe(result.diagnostics) };
        }
        writeFileSync(path.join(this.cacheDir, `${key}.js`), code);
        return toCompiled(code);
    }
}

function toCompiled(code: string): CompiledBundle {
    const list = DEFINE.exec(code)?.[1] ?? '';
    const dependencies = [...list.matchAll(/['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');
    return { ok: true, code, dependencies: dependencies.filter((name) => name !== 'exports') };
}

interface Diagnostic {
    message: string;
    filename?: string;
    location?: { line?: number; startLine?: number };
}

function describe(diagnostics: readonly unknown[]): string {
    return (diagnostics as Diagnostic[])
        .map(({ message, filename, location }) => {
            const line = location?.line ?? location?.startLine;
            return [filename, line, message].filter((part) => part !== undefined).join(': ');
        })
        .join('\n');
}

function digest(name: string, files: Record<string, string>): string {
    const hash = createHash('sha256').update(`${API_VERSION} ${name}`);
    for (const [file, text] of Object.entries(files)) hash.update(`\0${file}\0${text}`);
    return `${name}-${hash.digest('hex').slice(0, 16)}`;
}
