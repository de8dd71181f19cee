import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where a DX project keeps its source, from `sfdx-project.json`. */
export interface Project {
    readonly directory: string;
    readonly packageDirectories: readonly string[];
    readonly namespace: string;
    readonly apiVersion: string;
}

const SKIPPED = new Set(['node_modules', '__tests__', '__mocks__', '.git']);

/** Reads a DX project's own description. @throws Error when the folder holds no `sfdx-project.json`. */
export function readProject(directory: string): Project {
    const root = resolve(directory);
    const file = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
        packageDirectories: { path: string }[];
        namespace?: string;
        sourceApiVersion?: string;
    };
    return {
        directory: root,
        packageDirectories: file.packageDirectories.map(({ path }) => join(root, path)),
        namespace: file.namespace ?? '',
        apiVersion: file.sourceApiVersion ?? '66.0'
    };
}

/** Lists every file below a folder, in a stable order, without tests and dependencies. */
export function* filesBelow(directory: string): Generator<string> {
    if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return;
    const entries = readdirSync(directory, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
        if (SKIPPED.has(entry.name)) continue;
        const path = join(directory, entry.name);
        if (entry.isDirectory()) yield* filesBelow(path);
        else yield path;
    }
}
