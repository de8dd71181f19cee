/** Beside the built files: which file imports which, for preloading. */
export const IMPORTS_FILE = 'imports.json';
