import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transpile } from '../vendor/plugins.ts';

const SOURCE = /\.(js|ts|html|css)$/;
const NOT_DEPLOYED = /(^|\/)__(tests|mocks)__\/|\.d\.ts$/;

/**
 * Reads an LWC bundle as the platform would receive it: TypeScript stripped to JavaScript, tests left out.
 * A `.ts` wins over the `.js` emitted beside it.
 */
export function readBundle(directory: string): Record<string, string> {
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => SOURCE.test(name) && !NOT_DEPLOYED.test(name))
        .sort();
    const files: Record<string, string> = {};
    for (const name of names) {
        const text = readFileSync(path.join(directory, name), 'utf8');
        if (name.endsWith('.ts')) files[name.replace(/\.ts$/, '.js')] = transpile(text, name);
        else files[name] ??= text;
    }
    return files;
}
