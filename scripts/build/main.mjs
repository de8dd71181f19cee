import { fileURLToPath } from 'node:url';
import { buildComponents } from './components.mjs';
import { buildLibraryBundles } from './libraryBundles.mjs';

/** Emits everything that is derived from sources, needed to run, and not committed. */
export async function build() {
    await buildLibraryBundles();
}

/** Adds what only a deployment needs. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
    await build();
    buildComponents();
}
