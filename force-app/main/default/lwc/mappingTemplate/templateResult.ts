import { parseTemplate } from 'c/mappingCheckUtils';
import { resolvePath, type KnownObjects } from 'c/mappingFieldUtils';
import type { SourceRecord } from 'c/mappingUtils';

/**
 * Says what a template yields: the values of the record that is tried, and in guillemets the labels of
 * fields that have not been read.
 *
 * out     undefined when none of its fields has a value, which the mapping engine takes for blank
 */
export function templateResult(
    template: string,
    sample: SourceRecord | undefined,
    objects: KnownObjects,
    rootObject: string | undefined
): string | undefined {
    const { parts } = parseTemplate(template);
    const shown = parts.map((part) => ({
        isField: part.kind === 'field',
        text: part.kind === 'text' ? part.text : valueAt(part.path, sample, objects, rootObject)
    }));
    const fields = shown.filter(({ isField }) => isField);
    return fields.length > 0 && fields.every(({ text }) => text.trim() === '')
        ? undefined
        : shown.map(({ text }) => text).join('');
}

function valueAt(
    path: string,
    sample: SourceRecord | undefined,
    objects: KnownObjects,
    rootObject: string | undefined
): string {
    const value = sample?.values[path];
    if (value !== undefined) {
        return value === null ? '' : String(value);
    }
    const resolved = rootObject ? resolvePath(objects, rootObject, path) : undefined;
    return `«${resolved?.kind === 'found' ? resolved.label : path}»`;
}
