import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = /\.(js|ts|html|css)$/;
const NOT_DEPLOYED = /(^|\/)__(tests|mocks)__\/|\.d\.ts$/;

/**
 * Reads the sources of an LWC bundle, tests left out. Where a `.ts` has its emitted `.js` beside it, the
 * `.ts` is read: the compiler's thread strips its types.
 */
export function readBundle(directory: string): Record<string, string> {
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .map((name) => name.split(path.sep).join('/'))
        .filter((name) => SOURCE.test(name) && !NOT_DEPLOYED.test(name))
        .sort();
    const files: Record<string, string> = {};
    const isEmitted = (name: string) => names.includes(name.replace(/\.js$/, '.ts'));
    for (const name of names.filter((each) => !each.endsWith('.js') || !isEmitted(each))) {
        files[name] = readFileSync(path.join(directory, name), 'utf8');
    }
    return files;
}
