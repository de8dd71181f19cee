import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageDir } from './packageDir.ts';

const BUILT_FROM = [
    'lwc',
    '@lwc/rollup-plugin',
    '@lwc/synthetic-shadow',
    'lightning-base-components',
    'typescript'
];

/** A short name that changes with the installed versions, so that an upgrade rebuilds by itself. */
export function versionsFingerprint(...recipes: string[]): string {
    const versions = BUILT_FROM.map((name) =>
        readFileSync(path.join(packageDir(name), 'package.json'), 'utf8')
    );
    return digest([...versions, ...recipes]);
}

/** A short name that changes with any source file below a folder. */
export function sourcesFingerprint(dir: string, ...recipes: string[]): string {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort();
    return digest([...files.flatMap((file) => [file, readFileSync(file, 'utf8')]), ...recipes]);
}

function digest(parts: readonly string[]): string {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 12);
}
