import type { FieldMapping, MappingLevel } from './types';

const PLACEHOLDER = /\{([^{}]+)\}/g;

/**
 * Lists the field paths a reader must fetch before a document can be mapped, each once, including
 * those inside templates and the Id and Name of every parent, which problems link to.
 */
export function sourcePaths(mappings: readonly FieldMapping[], level: MappingLevel): string[] {
    const paths = mappings.filter((row) => row.level === level).flatMap(pathsOf);
    const parents = paths
        .map(parentOf)
        .filter((parent) => parent !== '')
        .flatMap((parent) => [`${parent}.Id`, `${parent}.Name`]);
    return [...new Set([...paths, ...parents])];
}

/** The paths that one row reads; none for a constant. */
export function pathsOf(row: FieldMapping): string[] {
    if (row.rule === 'Field') {
        return row.salesforceField ? [row.salesforceField] : [];
    }
    return row.rule === 'Template' ? templatePaths(row.value) : [];
}

/** Fills a template's placeholders; spaces around a path inside the braces do not matter. */
export function fillTemplate(template: string, valueAt: (path: string) => string): string {
    return template.replace(PLACEHOLDER, (_, path: string) => valueAt(path.trim()));
}

/** Tells whether every brace of a template belongs to a placeholder that names something. */
export function isReadable(template: string): boolean {
    const text = template.replace(PLACEHOLDER, (_, path: string) => (path.trim() ? '' : '{'));
    return !/[{}]/.test(text);
}

/** `Account` of `Account.Name`, `Account.Owner` of `Account.Owner.Name`, empty for an own field. */
export function parentOf(path: string): string {
    return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/** `Name` of `Account.Owner.Name`. */
export function lastSegment(path: string): string {
    return path.slice(path.lastIndexOf('.') + 1);
}

/** The paths inside the braces of a template. */
export function templatePaths(template = ''): string[] {
    return [...template.matchAll(PLACEHOLDER)].map(([, path = '']) => path.trim());
}
