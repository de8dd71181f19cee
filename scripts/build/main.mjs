import { buildLibraryBundles } from './libraryBundles.mjs';

await buildLibraryBundles();
