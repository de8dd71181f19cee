import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageDir } from './packageDir.ts';

/** Our own platform modules and the shell, one folder per module: `lightning/uiRecordApi`, `one/app`. */
export const MODULES_DIR = path.resolve(import.meta.dirname, '../modules');

/** Names by which the document and the builds know the three built files. */
export const BASE = 'local/base';
export const PAGE = 'local/page';
/** Base components import navigation while they load, so it must not wait for what imports them. */
export const NAVIGATION = 'force/navigation';

const NOT_BUILDABLE = /^lightning\/(iconSvgTemplates.*|barcodeScanner|navigation|primitiveFigure)$/;

/** Names of the engine and the npm base components that a component may import, as the packages expose them. */
export function baseModules(): string[] {
    const manifest = path.join(packageDir('lightning-base-components'), 'package.json');
    const { lwc } = JSON.parse(readFileSync(manifest, 'utf8')) as { lwc: { expose: string[] } };
    return ['lwc', '@lwc/state', ...new Set(lwc.expose)].filter(
        (name) => !NOT_BUILDABLE.test(name)
    );
}

/** Names of the modules that this project adds to the platform's npm package. */
export function ownModules(): string[] {
    return readdirSync(MODULES_DIR, { withFileTypes: true })
        .filter((namespace) => namespace.isDirectory())
        .flatMap(({ name }) =>
            readdirSync(path.join(MODULES_DIR, name)).map((module) => `${name}/${module}`)
        )
        .filter(hasEntry);
}

function hasEntry(name: string): boolean {
    const entry = path.join(MODULES_DIR, name, path.basename(name));
    return ['.ts', '.js', '.html'].some((extension) => existsSync(entry + extension));
}
