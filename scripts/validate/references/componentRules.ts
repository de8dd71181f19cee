import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../finding.ts';
import type { Project } from '../source/project.ts';
import { descendants } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';
import { pathProblem } from './paths.ts';
import { unknown, type Rule } from './rule.ts';
import { COMPONENT_TARGETS } from './standardNames.ts';

const MODULE = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const TAG = /<(c-[a-z0-9-]+)/g;
const SCHEMA = '@salesforce/schema/';

/** A component may be placed where the platform knows a place, on objects that exist. */
export const componentTargets: Rule = function* ({ root }, inventory) {
    const elements = [...descendants(root)];
    const targets = elements.filter(
        (each) => each.name === 'target' && each.text.startsWith('lightning__')
    );
    yield* unknown(targets, COMPONENT_TARGETS, 'target');
    const objects = elements.filter((each) => each.name === 'object');
    yield* unknown(objects, inventory.objects, 'object');
};

/** Finds imports and tags in components that name a field, label, permission or component in vain. */
export function componentFindings(project: Project, inventory: Inventory): readonly Finding[] {
    return project.otherFiles
        .filter((path) => /lwc\/[^/]+\/.*\.(ts|html|js)$/.test(path) && !hasSource(project, path))
        .flatMap((path) => {
            const text = readFileSync(join(project.directory, path), 'utf8');
            const pattern = path.endsWith('.html') ? TAG : MODULE;
            return [...text.matchAll(pattern)].flatMap(({ 1: name = '', index }) => {
                const message = nameProblem(inventory, name);
                const line = text.slice(0, index).split('\n').length;
                return message ? [{ file: path, line, message }] : [];
            });
        });
}

/** JavaScript that was emitted from the TypeScript beside it says nothing new. */
function hasSource(project: Project, path: string): boolean {
    return path.endsWith('.js') && project.otherFiles.includes(path.replace(/\.js$/, '.ts'));
}

function nameProblem(inventory: Inventory, name: string): string | undefined {
    if (name.startsWith('c-')) {
        const bundle = name.slice(2).replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
        return inventory.bundles.has(bundle) ? undefined : `component ${bundle} does not exist`;
    }
    if (name.startsWith('c/'))
        return inventory.bundles.has(name.slice(2))
            ? undefined
            : `component ${name.slice(2)} does not exist`;
    if (name.startsWith(SCHEMA)) return schemaProblem(inventory, name.slice(SCHEMA.length));
    const [, kind, key = ''] =
        /^@salesforce\/(label|customPermission|apex)\/(?:c\.)?(.+)$/.exec(name) ?? [];
    if (kind === 'label' && !inventory.labels.has(key)) return `label ${key} does not exist`;
    if (kind === 'customPermission' && !inventory.customPermissions.has(key))
        return `custom permission ${key} does not exist`;
    return kind === 'apex' ? `Apex class ${key} does not exist: the package has none` : undefined;
}

function schemaProblem(inventory: Inventory, name: string): string | undefined {
    const [object = '', ...path] = name.split('.');
    if (path.length > 0) return pathProblem(inventory, object, path.join('.'));
    return inventory.objects.has(object) ? undefined : `object ${object} does not exist`;
}
