import type { FlowValue } from '../data/flowValue.ts';

const MERGE_FIELD = /\{!([^}]+)\}/g;

/** Fills the `{!…}` of a text; what has no value leaves nothing behind. */
export function mergeText(text: string, read: (reference: string) => FlowValue): string {
    return text.replaceAll(MERGE_FIELD, (_, reference: string) => written(read(reference.trim())));
}

function written(value: FlowValue): string {
    if (value === null) return '';
    if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
    return typeof value === 'object' ? JSON.stringify(value.fields) : String(value);
}
