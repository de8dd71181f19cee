import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Finds where an npm package is installed, hoisted or not, also when it does not export its manifest.
 * @throws when the package is missing: run `npm install`.
 */
export function packageDir(name: string): string {
    const found = (require.resolve.paths(name) ?? [])
        .map((folder) => path.join(folder, name))
        .find((dir) => existsSync(path.join(dir, 'package.json')));
    if (!found) throw new Error(`The npm package ${name} is not installed: run npm install.`);
    return found;
}
