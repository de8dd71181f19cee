import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Project } from '../source/project.ts';

/** One component folder as a deployment would carry it. */
export interface Bundle {
    readonly name: string;
    /** Relative to the project, e.g. `main/default/lwc/errorPanel`. */
    readonly directory: string;
    /** By path inside the folder; TypeScript already turned into JavaScript. */
    readonly files: Readonly<Record<string, string>>;
}

const COMPILED = /\.(js|ts|html|css)$/;

/** Reads the component folders, so that one can judge them in the form in which an org gets them. */
export function readBundles(project: Project): readonly Bundle[] {
    const bundles = new Map<string, Record<string, string>>();
    for (const path of project.otherFiles) {
        const [, directory, file] = /^(.*?lwc\/[^/]+)\/(.+)$/.exec(path) ?? [];
        if (!directory || !file || !COMPILED.test(file) || file.endsWith('.d.ts')) continue;
        const files = bundles.get(directory) ?? {};
        bundles.set(directory, files);
        const text = readFileSync(join(project.directory, path), 'utf8');
        if (file.endsWith('.ts')) files[file.replace(/\.ts$/, '.js')] = emitted(text);
        else files[file] ??= text;
    }
    return [...bundles].map(([directory, files]) => ({
        name: directory.slice(directory.lastIndexOf('/') + 1),
        directory,
        files
    }));
}

/** As `npm run build` emits it: types erased, everything else untouched. */
function emitted(source: string): string {
    const compilerOptions: ts.CompilerOptions = {
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        experimentalDecorators: false
    };
    return ts.transpileModule(source, { compilerOptions }).outputText;
}
