import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Metadata } from '../kernel/types.ts';
import { readBundle } from './bundles.ts';

/** Reads a component again whose folder came, changed or went while the org runs. */
export function refreshBundle({ bundles }: Metadata, directory: string): void {
    const name = basename(directory);
    const path = join(directory, `${name}.js-meta.xml`);
    if (existsSync(path)) bundles.set(name, readBundle(path, readFileSync(path, 'utf8')));
    else bundles.delete(name);
}
